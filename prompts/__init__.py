"""Every word that the bot speaks or is told."""
