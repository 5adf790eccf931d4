"""One Fluent file a locale, and what reads them."""

from prompts.fluent import MessageError, Replies, UnknownMessageError

__all__ = ["MessageError", "Replies", "UnknownMessageError"]
