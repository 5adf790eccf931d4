"""The addresses under which Dragoman answers, one module a subject."""
