"""What was said, as the messages that a chat model reads."""

from collections.abc import Sequence

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage

from helpdesk.models import Author, Message


def chat_history(messages: Sequence[Message], *, upto_seq: int) -> list[BaseMessage]:
    """Turn stored messages into a model's history that ends with the buyer's newest words.

    What a burst brought in is one message; what a person of the shop said reads like the bot's
    own words, since to the buyer both are the shop. A mark of a hand-over is never replayed.
    """
    history: list[BaseMessage] = []
    for message in messages:
        if message.seq > upto_seq:
            break
        if message.author == Author.BUYER:
            _add_buyer_words(history, message)
        elif message.author in (Author.BOT, Author.AGENT):
            history.append(_shop_words(message))
    return history


def latest_words(messages: Sequence[Message]) -> str:
    """Join what the buyer wrote since the last answer."""
    return "\n".join(message.text for message in messages if message.text)


def times_misunderstood(messages: Sequence[Message]) -> int:
    """Count how many of the bot's last replies in a row asked what she meant."""
    count = 0
    for message in reversed(messages):
        if message.author == Author.BOT:
            if not (message.dialogue or {}).get("misunderstood"):
                break
            count += 1
    return count


def _add_buyer_words(history: list[BaseMessage], message: Message) -> None:
    extra = {"seq": message.seq, "press": message.press}
    if history and isinstance(history[-1], HumanMessage):
        earlier = history.pop()
        history.append(HumanMessage(f"{earlier.content}\n{message.text}", additional_kwargs=extra))
    else:
        history.append(HumanMessage(message.text, additional_kwargs=extra))


def _shop_words(message: Message) -> AIMessage:
    return AIMessage(
        message.text,
        additional_kwargs={
            "dialogue": message.dialogue or {},
            "evidence": message.evidence or {},
            "seq": message.seq,
        },
    )
