"""The help desk: conversations, who owns them, what waits for a yes, and the people who answer."""
