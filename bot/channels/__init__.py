"""Where buyers write: one adapter for each channel."""
