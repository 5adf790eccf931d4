"""What the shop tells everybody: articles, and finding the one that answers a question."""
