"""Structured logs that name the conversation and keep what its buyer said to themselves.

Above DEBUG nothing that a buyer wrote and nothing that tells who she is reaches the log: fields
known to carry such things are hidden, and e-mail addresses and phone numbers are cut out of every
other text, tracebacks and the messages of libraries included.
"""

import logging
import re
import sys
from contextlib import AbstractContextManager
from typing import Any, Literal

import structlog
from structlog.contextvars import bound_contextvars
from structlog.typing import EventDict, Processor, WrappedLogger

_HIDDEN = "[hidden]"
_PRIVATE_FIELDS = frozenset(
    {
        "address",
        "addresses",
        "arguments",
        "body",
        "buyer",
        "city",
        "content",
        "customer",
        "email",
        "identity_token",
        "line1",
        "line2",
        "message",
        "messages",
        "name",
        "password",
        "payload",
        "phone",
        "postal_code",
        "recipient",
        "reply",
        "secret",
        "summary",
        "text",
        "token",
    }
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.])\+\d[\d ().-]{6,}\d")
# Libraries put what they were given into the words of their errors.
_QUOTED_INPUT = re.compile(r"\[parameters: .*|input_value=.*?(?=, input_type=|$)", re.MULTILINE)

TALKATIVE = ("httpx", "httpx2", "httpcore", "telegram", "chromadb", "procrastinate", "alembic")
"""Libraries that write whole addresses into INFO, the Telegram bot's token among them."""


def configure_logging(log_format: Literal["console", "json"], level: str) -> None:
    """Send every log, structlog's and the standard library's, to standard error in one shape."""
    structlog.configure(
        processors=[*_shared_processors(), structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_formatter(log_format))
    # Some libraries set a level of their own, which the root's does not stop.
    handler.setLevel(level)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))


def conversation_logged(conversation_id: str) -> AbstractContextManager[None]:
    """Name the conversation in everything that is logged inside this context."""
    return bound_contextvars(conversation=conversation_id)


def hide_private(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Take bodies and personal data out of a log entry, unless it is of the level DEBUG."""
    if event.get("level") == "debug":
        return event
    return {
        key: _HIDDEN if key in _PRIVATE_FIELDS else _cleaned(value) for key, value in event.items()
    }


def _cleaned(value: Any) -> Any:
    match value:
        case str():
            without_input = _QUOTED_INPUT.sub(_HIDDEN, value)
            return _PHONE.sub("[phone]", _EMAIL.sub("[e-mail]", without_input))
        case dict():
            return hide_private(None, "", value)
        case list() | tuple():
            return [_cleaned(part) for part in value]
        case _:
            return value


def _shared_processors() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        structlog.processors.format_exc_info,
        hide_private,
    ]


def _formatter(log_format: Literal["console", "json"]) -> logging.Formatter:
    renderer: Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if log_format == "json"
        # Its own tracebacks would show the variables, and with them what buyers wrote.
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_shared_processors(),
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )
