"""Canned replies: the shop's own words before those that Dragoman brings along."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import InvalidError, NotFoundError
from core.languages import LOCALES
from helpdesk import audit
from helpdesk.models import CannedReply
from helpdesk.storable import storable_text
from prompts.canned import CannedText, canned_texts

VARIABLES = ("buyer", "order", "tracking", "agent", "shop")
_NAME = re.compile(r"\{(\w+)\}")
_SHORTCUT = re.compile(r"[a-z0-9][a-z0-9-]{0,38}")


class CannedReplyNotFoundError(NotFoundError):
    """There is no such text of the shop's own."""

    code = "canned_reply_not_found"

    def __init__(self, shortcut: str, language: str) -> None:
        super().__init__(f"The shop has no own text of {shortcut!r} in {language!r}.")


class InvalidCannedReplyError(InvalidError):
    """A canned reply cannot be kept like this; `field` says what is wrong."""

    code = "invalid_canned_reply"


@dataclass(frozen=True)
class Canned:
    """A canned reply in all its languages; `changed` are those with words of the shop's own."""

    shortcut: str
    texts: Mapping[str, CannedText]
    changed: frozenset[str]
    is_own: bool

    def title(self, language: str) -> str:
        """Return the title in a language, else in English, else the shortcut."""
        for tag in (language, "en", *self.texts):
            if tag in self.texts and self.texts[tag].title:
                return self.texts[tag].title
        return self.shortcut

    def nearest(self, *languages: str) -> tuple[str, str]:
        """Return the text and its language: of those asked for the first there is, else any."""
        tag = next((tag for tag in (*languages, "en") if tag in self.texts), min(self.texts))
        return self.texts[tag].text, tag


@dataclass(frozen=True)
class Filled:
    """A text with its variables filled in; `missing` are those of which nothing is known."""

    text: str
    missing: tuple[str, ...]


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """Fill in what is known; what is not stays in braces, for the person to see."""
    names = dict.fromkeys(_NAME.findall(text))
    missing = tuple(name for name in names if not values.get(name))
    filled = _NAME.sub(lambda found: values.get(found[1]) or found[0], text)
    return Filled(filled, missing)


async def listed(session: AsyncSession) -> list[Canned]:
    """Return every canned reply, by its shortcut."""
    built_in = canned_texts()
    texts = {shortcut: dict(of_language) for shortcut, of_language in built_in.items()}
    changed: dict[str, set[str]] = {}
    for row in await session.scalars(select(CannedReply)):
        texts.setdefault(row.shortcut, {})[row.language] = CannedText(row.title, row.text)
        changed.setdefault(row.shortcut, set()).add(row.language)
    return [
        Canned(
            shortcut=shortcut,
            texts=of_language,
            changed=frozenset(changed.get(shortcut, ())),
            is_own=shortcut not in built_in,
        )
        for shortcut, of_language in sorted(texts.items())
    ]


async def put(
    session: AsyncSession,
    shortcut: str,
    texts: Mapping[str, str],
    *,
    title: str | None = None,
    staff_id: int,
    now: datetime,
) -> Canned:
    """Keep the shop's own texts of a reply by language; raise InvalidCannedReplyError."""
    _check(shortcut, texts)
    known = {canned.shortcut: canned for canned in await listed(session)}
    for language, text in texts.items():
        before = known[shortcut].texts.get(language) if shortcut in known else None
        told = before or CannedText(title or shortcut, "")
        if title is not None:
            told = replace(told, title=title)
        await session.merge(
            CannedReply(
                shortcut=shortcut,
                language=language,
                title=storable_text(told.title)[:120],
                text=storable_text(text),
                updated_by=staff_id,
                updated_at=now,
            )
        )
    await _note(session, "canned_put", shortcut, sorted(texts), staff_id, now)
    await session.flush()
    return next(canned for canned in await listed(session) if canned.shortcut == shortcut)


async def remove(
    session: AsyncSession, shortcut: str, language: str, *, staff_id: int, now: datetime
) -> None:
    """Forget the shop's own text, so that the built-in one stands; raise CannedReplyNotFoundError."""
    gone = await session.scalar(
        delete(CannedReply)
        .where(CannedReply.shortcut == shortcut, CannedReply.language == language)
        .returning(CannedReply.shortcut)
    )
    if gone is None:
        raise CannedReplyNotFoundError(shortcut, language)
    await _note(session, "canned_remove", shortcut, [language], staff_id, now)


def _check(shortcut: str, texts: Mapping[str, str]) -> None:
    if not _SHORTCUT.fullmatch(shortcut):
        raise InvalidCannedReplyError(
            "shortcut: Small Latin letters, digits and hyphens.", field="shortcut"
        )
    if not texts:
        raise InvalidCannedReplyError("texts: At least one text.", field="texts")
    for language, text in texts.items():
        if language not in LOCALES:
            raise InvalidCannedReplyError(
                f"texts: {language!r} is none of the languages.", field="texts"
            )
        unknown = [name for name in _NAME.findall(text) if name not in VARIABLES]
        if unknown:
            raise InvalidCannedReplyError(
                f"texts: Nothing is called {{{unknown[0]}}}.", field=f"texts.{language}"
            )


async def _note(
    session: AsyncSession,
    action: str,
    shortcut: str,
    languages: list[str],
    staff_id: int,
    now: datetime,
) -> None:
    await audit.record(
        session,
        actor=f"staff:{staff_id}",
        action=action,
        subject=f"canned:{shortcut}",
        details={"languages": languages},
        now=now,
    )
