"""A conversation with the built-in model: understanding by word list, tools by hand."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage, ToolMessage

from bot.brief import OpenProposal, TurnBrief
from bot.builtin.model import BuiltinModel
from bot.guards.check import check_reply
from bot.guards.evidence import evidence_of
from core.shop import Shop
from prompts.fluent import Replies
from prompts.template import Prompt
from tools.results import Proposal, Refusal, Result

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
SHOP = Shop(name="Elm Street Goods", time_zone="Europe/Berlin")

Tool = Callable[..., Result]


@cache
def replies() -> Replies:
    return Replies.load()


@cache
def _instructions() -> str:
    return Prompt.load("agent").text


def say(message_id: str, locale: str = "en", **variables: Any) -> str:
    return " ".join(re.split("[\u202f\xa0]", replies().say(locale, message_id, **variables)))


@dataclass(frozen=True)
class Entities:
    order_numbers: tuple[str, ...] = ()
    tracking_numbers: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    postal_codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Meaning:
    intent: str = "other"
    confidence: float = 0.2
    entities: Entities = Entities()
    alternatives: tuple[tuple[str, float], ...] = ()
    alarm: str | None = None


@dataclass
class WordList:
    """Understands a text by the first of its words that has an intent."""

    intents: Mapping[str, str] = field(
        default_factory=lambda: {
            "hello": "greeting",
            "thanks": "thanks",
            "where": "track_parcel",
            "when": "delivery_estimate",
            "refund status": "return_status",
            "status": "order_status",
            "not here": "not_received",
            "cancel": "cancel_order",
            "address": "change_address",
            "swap": "change_order",
            "return policy": "return_policy",
            "return": "return_start",
            "broken": "item_problem",
            "person": "human_agent",
            "furious": "complaint",
            "discount": "promotion",
            "sell": "product_question",
            "yes": "affirm",
            "no": "deny",
        }
    )
    understood: list[str] = field(default_factory=list)

    def understand(self, text: str, language: str | None = None) -> Meaning:
        self.understood.append(text)
        folded = text.casefold()
        said = next(
            (intent for word, intent in self.intents.items() if re.search(rf"\b{word}\b", folded)),
            None,
        )
        found = Entities(
            order_numbers=tuple(re.findall(r"#\d+", text)),
            emails=tuple(re.findall(r"[\w.]+@[\w.]+\w", text)),
        )
        return Meaning(entities=found) if said is None else Meaning(said, 0.9, found)


class PlainConsent:
    """Knows "yes" and "no" and a few words around them."""

    def says_yes(self, text: str, language: str, to: str = "") -> bool:
        return text.casefold().strip(" .!") in ("yes", "yes please", "sí", "oui", "ja", "好的")

    def says_no(self, text: str, language: str) -> bool:
        return text.casefold().strip(" .!") in ("no", "no thanks")


@dataclass(frozen=True)
class Answer:
    """What a turn brought: the reply, its buttons and memory, and the tools that were called."""

    text: str
    buttons: tuple[str, ...]
    labels: tuple[str, ...]
    dialogue: dict[str, Any]
    sources: tuple[str, ...]
    calls: tuple[tuple[str, dict[str, Any]], ...]

    @property
    def tools(self) -> list[str]:
        return [name for name, _ in self.calls]


class Talk:
    """Plays turns against the model, keeping the history, the proposal and the verification."""

    def __init__(
        self,
        tools: Mapping[str, Tool] | None = None,
        *,
        language: str = "en",
        is_verified: bool = False,
        understander: Any = None,
        shop: Shop = SHOP,
    ) -> None:
        self.tools = dict(tools or {})
        self.language = language
        self.is_verified = is_verified
        self.shop = shop
        self.proposal: OpenProposal | None = None
        self.misunderstood = 0
        self.is_language_supported = True
        self.understander = understander or WordList()
        self.model = BuiltinModel(
            understander=self.understander, replies=replies(), consent=PlainConsent()
        )
        self._history: list[BaseMessage] = []

    def says(self, text: str) -> Answer:
        return self._turn(text, None)

    def presses(self, value: str) -> Answer:
        return self._turn("", value)

    def hears_somebody_else(self, text: str) -> None:
        self._history.append(AIMessage(text))

    def _turn(self, text: str, press: str | None) -> Answer:
        brief = self._brief(text, press)
        messages: list[BaseMessage] = [
            SystemMessage("", additional_kwargs={"brief": brief}),
            *self._history,
            HumanMessage(text, additional_kwargs={"press": press}),
        ]
        calls: list[tuple[str, dict[str, Any]]] = []
        while (step := self._step(messages)).tool_calls:
            messages.append(step)
            for call in step.tool_calls:
                calls.append((call["name"], call["args"]))
                messages.append(self._result(call["name"], call["args"], str(call["id"])))
            assert len(calls) <= 8, calls
        self._check(step, [*messages, step], brief)
        self._remember(text, step)
        return _answer(step, calls)

    def _check(self, reply: AIMessage, messages: list[BaseMessage], brief: TurnBrief) -> None:
        """No reply of the model may be one that the guards would stop."""
        evidence = evidence_of(
            messages[:-1], instructions=_instructions(), tool_names=frozenset(self.tools)
        )
        finding = check_reply(reply.text, evidence, brief)
        assert finding is None, (finding, reply.text)

    def _step(self, messages: list[BaseMessage]) -> AIMessage:
        step = self.model.invoke(messages)
        assert isinstance(step, AIMessage)
        return step

    def _result(self, name: str, arguments: dict[str, Any], call_id: str) -> ToolMessage:
        tool = self.tools.get(name)
        if tool is None:
            return ToolMessage("broken", name=name, tool_call_id=call_id, status="error")
        result = tool(**arguments)
        is_refusal = isinstance(result, Refusal)
        self._note(name, result)
        return ToolMessage(
            result.content,
            name=name,
            tool_call_id=call_id,
            artifact=result,
            status="error" if is_refusal else "success",
        )

    def _note(self, name: str, result: Result) -> None:
        if isinstance(result, Proposal):
            assert result.proposal_id is not None
            self.proposal = OpenProposal(
                result.proposal_id, result.kind, result.order_number, result.model_dump()
            )
        elif not isinstance(result, Refusal):
            self.is_verified = self.is_verified or name == "verify_buyer"
            if name in ("confirm_proposal", "withdraw_proposal"):
                self.proposal = None

    def _brief(self, text: str, press: str | None) -> TurnBrief:
        return TurnBrief(
            language=self.language,
            channel="widget",
            now=NOW,
            shop=self.shop,
            is_verified=self.is_verified,
            proposal=self.proposal,
            misunderstood=self.misunderstood,
            latest_text=text,
            press=press,
            is_language_supported=self.is_language_supported,
        )

    def _remember(self, text: str, reply: AIMessage) -> None:
        self._history += [
            HumanMessage(text),
            AIMessage(
                reply.text, additional_kwargs={"dialogue": reply.additional_kwargs["dialogue"]}
            ),
        ]
        was_misunderstood = reply.additional_kwargs["dialogue"].get("misunderstood", False)
        self.misunderstood = self.misunderstood + 1 if was_misunderstood else 0


def _answer(reply: AIMessage, calls: list[tuple[str, dict[str, Any]]]) -> Answer:
    extra = reply.additional_kwargs
    return Answer(
        # CLDR puts narrow no-break spaces into times and amounts.
        text=" ".join(re.split("[\u202f\xa0]", reply.text)),
        buttons=tuple(button["value"] for button in extra["buttons"]),
        labels=tuple(button["label"] for button in extra["buttons"]),
        dialogue=extra["dialogue"],
        sources=tuple(source["slug"] for source in extra["sources"]),
        calls=tuple(calls),
    )
