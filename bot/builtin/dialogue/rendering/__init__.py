"""Tool results put into words."""
