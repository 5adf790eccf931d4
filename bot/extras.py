"""What goes with a reply besides its words: the buttons under it and the articles it rests on."""

from collections.abc import Iterable, Sequence

from langchain_core.messages import AIMessage, BaseMessage, ToolMessage

from bot.messages import Button, Source
from prompts.fluent import Replies

_SETTLING = ("confirm_proposal", "withdraw_proposal")


def buttons_of(
    messages: Sequence[BaseMessage], language: str, replies: Replies
) -> tuple[Button, ...]:
    """Return the buttons that the model set, else a yes and a no where a proposal was stored."""
    reply = messages[-1]
    if isinstance(reply, AIMessage) and (own := reply.additional_kwargs.get("buttons")):
        return tuple(Button(button["value"], button["label"]) for button in own)
    proposal_id = _waiting_proposal(messages)
    if proposal_id is None:
        return ()
    return (
        Button(f"confirm:{proposal_id}", replies.say(language, "button-confirm")),
        Button(f"decline:{proposal_id}", replies.say(language, "button-decline")),
    )


def sources_of(messages: Sequence[BaseMessage]) -> tuple[Source, ...]:
    """Return the articles that the model named, else the best of each search."""
    reply = messages[-1]
    if isinstance(reply, AIMessage) and "sources" in reply.additional_kwargs:
        own = reply.additional_kwargs["sources"]
        return tuple(Source(**source) for source in own)
    best = (
        message.artifact.passages[0]
        for message in _successes(messages)
        if message.name == "search_help" and message.artifact.passages
    )
    return tuple(
        dict.fromkeys(Source(passage.slug, passage.title, passage.language) for passage in best)
    )


def _waiting_proposal(messages: Sequence[BaseMessage]) -> int | None:
    waiting: int | None = None
    for message in _successes(messages):
        if message.name in _SETTLING:
            waiting = None
        elif (message.name or "").startswith("propose_"):
            waiting = message.artifact.proposal_id
    return waiting


def _successes(messages: Sequence[BaseMessage]) -> Iterable[ToolMessage]:
    return (
        message
        for message in messages
        if isinstance(message, ToolMessage) and message.status == "success"
    )
