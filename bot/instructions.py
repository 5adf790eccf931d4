"""The system message of a turn: the house's prompt, filled with what code knows of the turn."""

import json
from collections.abc import Mapping

from babel import Locale
from babel.dates import format_date, format_datetime
from langchain_core.messages import SystemMessage

from bot.brief import OpenProposal, TurnBrief
from prompts.template import Prompt, fence

# The prompt is written in English, and so is what is put into it.
_PROMPT_LOCALE = "en"


class Instructions:
    """The prompt and the sentences that fill it."""

    def __init__(self, notes: Mapping[str, Prompt]) -> None:
        self._prompt = Prompt.load("agent")
        self._notes = notes

    @property
    def text(self) -> str:
        """The prompt as it is written, nothing filled in."""
        return self._prompt.text

    def message(self, brief: TurnBrief) -> SystemMessage:
        """Return the prompt for this turn; models of the house find the brief itself beside it."""
        shop = brief.shop
        prompt = self._prompt.render(
            shop_name=shop.name,
            reply_language=self._reply_language(brief),
            today=format_date(shop.local_date(brief.now), "full", locale=_PROMPT_LOCALE),
            time_zone=shop.time_zone,
            staff_hours=self._staff_hours(brief),
            channel=brief.channel,
            verification=self._notes["verified" if brief.is_verified else "unverified"].render(),
            proposal=self._proposal(brief.proposal),
        )
        return SystemMessage(prompt, additional_kwargs={"brief": brief})

    def _reply_language(self, brief: TurnBrief) -> str:
        if not brief.is_language_supported:
            return self._notes["answer_in_hers"].render()
        name = Locale.parse(brief.language, sep="-").get_display_name(_PROMPT_LOCALE)
        return self._notes["answer_in"].render(language=name or brief.language)

    def _staff_hours(self, brief: TurnBrief) -> str:
        shop = brief.shop
        if shop.is_open(brief.now):
            minutes = str(shop.handover_reply_minutes)
            return self._notes["staff_open"].render(minutes=minutes)
        opening = shop.next_opening(brief.now).astimezone(shop.zone)
        written = format_datetime(opening, "EEEE d MMMM y, HH:mm", locale=_PROMPT_LOCALE)
        return self._notes["staff_closed"].render(opening=written)

    def _proposal(self, proposal: OpenProposal | None) -> str:
        if proposal is None:
            return self._notes["no_proposal"].render()
        summary = json.dumps(
            {"kind": proposal.kind, "order_number": proposal.order_number, **proposal.summary},
            ensure_ascii=False,
            default=str,
        )
        return self._notes["open_proposal"].render(summary=fence(summary, "data"))
