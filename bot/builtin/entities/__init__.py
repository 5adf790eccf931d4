"""Numbers and addresses in a message, told by their formats and by the words around them."""

from bot.builtin.entities.finding import Entities, find_entities

__all__ = ["Entities", "find_entities"]
