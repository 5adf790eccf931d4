"""The words for buyers: Fluent messages by locale, filled with facts in the way of that locale."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Self

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from prompts import formats

FOLDER = Path(__file__).parent / "replies"
_LAST_RESORT = "en"


class UnknownMessageError(LookupError):
    """No locale has a message of that id."""

    def __init__(self, message_id: str) -> None:
        super().__init__(f"No message is called {message_id!r}.")
        self.message_id = message_id


class MessageError(ValueError):
    """A message could not be filled; mostly a variable was not given."""

    def __init__(self, locale: str, message_id: str, errors: list[Exception]) -> None:
        super().__init__(f"{message_id!r} in {locale!r}: {'; '.join(map(repr, errors))}")
        self.message_id = message_id


class Replies:
    """All messages of all locales; a locale without a message takes English.

    Variables may be text, whole numbers (they choose plural forms), amounts of money, dates,
    aware datetimes (their zone is named, so pass them in the reader's zone) and lists of text.
    """

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = dict(sources)
        # Reading a locale takes a tenth of a second: each is read when it is first spoken.
        self._bundles: dict[str, FluentBundle] = {}
        self._ids = _message_ids(FluentResource(sources[_LAST_RESORT]))

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Self:
        """Read one `<locale>.ftl` per locale from a folder."""
        files = sorted(folder.glob("*.ftl"))
        return cls({file.stem: file.read_text(encoding="utf-8") for file in files})

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales that have words of their own."""
        return tuple(self._sources)

    @property
    def message_ids(self) -> tuple[str, ...]:
        """Every id that may be said."""
        return self._ids

    def say(self, locale: str, message_id: str, **variables: Any) -> str:
        """Return a message in a locale, or in the nearest one that has it.

        Raise UnknownMessageError for an id that no locale has, MessageError for a missing variable.
        """
        tag = self._spoken(locale, message_id)
        values = {name: self._written(value, tag) for name, value in variables.items()}
        return self._format(tag, message_id, values)

    def texts(self, locale: str, prefix: str) -> dict[str, str]:
        """Return every message of that prefix that needs no variable, by its whole id."""
        found = {}
        for message_id in self._ids:
            if message_id.startswith(prefix):
                found[message_id] = self.say(locale, message_id)
        return found

    def _spoken(self, locale: str, message_id: str) -> str:
        for tag in (locale, locale.partition("-")[0], _LAST_RESORT):
            if tag in self._sources and self._bundle(tag).has_message(message_id):
                return tag
        raise UnknownMessageError(message_id)

    def _bundle(self, tag: str) -> FluentBundle:
        if tag not in self._bundles:
            self._bundles[tag] = _bundle(tag, FluentResource(self._sources[tag]))
        return self._bundles[tag]

    def _format(self, tag: str, message_id: str, values: Mapping[str, Any]) -> str:
        bundle = self._bundle(tag)
        pattern = bundle.get_message(message_id).value
        if pattern is None:
            raise UnknownMessageError(message_id)
        text, errors = bundle.format_pattern(pattern, dict(values))
        if errors:
            raise MessageError(tag, message_id, errors)
        return formats.foreign_isolated(str(text))

    def _written(self, value: Any, tag: str) -> str | int:
        match value:
            case bool():
                return "yes" if value else "no"
            case str() | int():
                return value
            case datetime():
                return self._moment(value, tag)
            case date():
                return formats.day(value, tag)
            case formats.Amount():
                return formats.money(value, tag)
            case list() | tuple():
                return formats.items(value, tag)
            case _:
                raise TypeError(f"A message cannot hold {value!r}.")

    def _moment(self, moment: datetime, tag: str) -> str:
        parts = {
            "day": formats.day(moment, tag),
            "time": formats.time_of_day(moment, tag),
            "place": formats.zone_place(moment, tag),
        }
        return self._format(self._spoken(tag, "moment"), "moment", parts)


def _bundle(locale: str, resource: ast.Resource) -> FluentBundle:
    # Where writing runs from right to left, an order number without marks around it would tear
    # its sentence apart; elsewhere marks would only be in the way of buyers who copy it.
    is_right_to_left = formats.babel_locale(locale).text_direction == "rtl"
    bundle = FluentBundle([locale], use_isolating=is_right_to_left)
    bundle.add_resource(resource)
    return bundle


def _message_ids(resource: ast.Resource) -> tuple[str, ...]:
    return tuple(entry.id.name for entry in resource.body if isinstance(entry, ast.Message))
