"""A conversation's turn: channels in and out, the agent, the built-in model, the guards."""
