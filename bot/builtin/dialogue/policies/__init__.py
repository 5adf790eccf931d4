"""What to do about each wish: one module a subject."""
