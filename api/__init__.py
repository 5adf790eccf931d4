"""The only place that speaks HTTP, and the command line."""
