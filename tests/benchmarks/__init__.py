"""What is measured, never asserted in a test: `make bench`."""
