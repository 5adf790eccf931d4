"""What the agent may do: thin tools, bound in code to the buyer whom the channel or a proof vouches for."""
