"""Conversations as tests: scenarios are played through the same entry that the channels use."""
