"""What the built-in model says and does next, as pure functions of what was said and found."""
