"""Articles as files: one module a format, each with its way in and, where it loses nothing, out."""
