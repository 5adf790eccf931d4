"""What stands around every call of a model or a tool: limits, breaker, gate, check of the reply."""
