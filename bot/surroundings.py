"""What every turn of the process shares."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.channels.base import Channel
from bot.language import LanguageReader
from bot.reading import IntentReader
from core.clock import Clock
from core.database import Sessions
from core.jobs import Jobs
from core.shop import Shop
from tools.context import Consent, HelpSearch


@dataclass(frozen=True)
class Surroundings:
    """The shop, its stores of facts, the clock, what is known of languages and intents, and the channels by name."""

    sessions: Sessions
    jobs: Jobs
    clock: Clock
    shop: Shop
    knowledge: HelpSearch
    consent: Consent
    languages: LanguageReader
    intents: IntentReader
    channels: Mapping[str, Channel]
