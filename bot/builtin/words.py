"""What is written down of each language in `lexicon/<locale>.yaml`: its small words and warnings."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict

from core.languages import LOCALES

Alarm = Literal["upset_buyer", "suspected_fraud", "item_claim"]
Proposed = Literal["return", "cancellation", "address_change", "item_change"]

_FOLDER = Path(__file__).parent / "lexicon"


class Words(BaseModel):
    """The words of one language.

    `yes`, `no` and `polite` are whole answers or parts of them, `yes_alone` only whole ones;
    `countries` are those where a telephone number is likely from; `order`, `tracking`,
    `postal` and `phone` stand beside such numbers (a star lets a word go on), `number` between
    them; `deeds` may be named beside a yes to a proposal of that kind; `alarms` are patterns over plain text.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    yes: tuple[str, ...] = ()
    yes_alone: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    polite: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    number: tuple[str, ...] = ()
    tracking: tuple[str, ...] = ()
    postal: tuple[str, ...] = ()
    phone: tuple[str, ...] = ()
    deeds: Mapping[Proposed, tuple[str, ...]] = {}
    alarms: Mapping[Alarm, tuple[str, ...]] = {}


@lru_cache
def lexicon() -> Mapping[str, Words]:
    """Return the words of every locale that has any."""
    return {locale: _read(_FOLDER / f"{locale}.yaml") for locale in LOCALES if _is_written(locale)}


def _is_written(locale: str) -> bool:
    return (_FOLDER / f"{locale}.yaml").exists()


def _read(path: Path) -> Words:
    # A loader that reads every word as a word: "yes", "no" and "y" are no booleans here.
    return Words.model_validate(yaml.load(path.read_bytes(), Loader=yaml.CBaseLoader))  # noqa: S506  # makes nothing but text
