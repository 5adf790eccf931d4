"""What the bot has to say about a conversation: nothing, a notice, or the agent's answer."""

from dataclasses import dataclass
from datetime import timedelta
from time import perf_counter

from bot.activity import at_work
from bot.agent import Agent, AgentResult
from bot.brief import OpenProposal, TurnBrief
from bot.flood import Pace, pace
from bot.history import chat_history, latest_words, times_misunderstood
from bot.language import DetectedLanguage
from bot.messages import Reply
from bot.notices import BACK_TO_BOT, Notices
from bot.reading import FAREWELLS, wish_in
from bot.situation import Situation
from bot.summary import Summaries
from bot.surroundings import Surroundings
from helpdesk.models import Author, HandOverReason, Owner, Proposal
from helpdesk.turns import TurnRecord
from tools.context import Progress, ToolContext, ToolJournal

_NOTICE_EVERY = timedelta(hours=1)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class DueHandOver:
    """A hand-over that the turn has to make."""

    reason: HandOverReason
    summary: str


@dataclass(frozen=True)
class Response:
    """What a turn brings about; all of it is stored together or not at all.

    `has_written` tells that a tool has changed something already, of which she must hear even if
    she has written more in the meantime; `has_proposed` that a tool has proposed something, which
    must not stand if this reply, which shows it, is dropped. `is_farewell` tells that the buyer
    takes her leave: the moment to ask whether she was served well.
    """

    reply: Reply | None = None
    hand_over: DueHandOver | None = None
    turn: TurnRecord | None = None
    is_queue_notice: bool = False
    is_back_to_bot: bool = False
    has_written: bool = False
    has_proposed: bool = False
    is_farewell: bool = False


SILENCE = Response()


class Responder:
    """Decides what is said; it stores nothing itself."""

    def __init__(
        self, agent: Agent, notices: Notices, surroundings: Surroundings, *, per_minute: int
    ) -> None:
        self._agent = agent
        self._notices = notices
        self._summaries = Summaries()
        self._around = surroundings
        self._per_minute = per_minute

    async def respond(self, situation: Situation, *, lease_token: int) -> Response:
        """Return what is said; a person's conversation is left to her."""
        match situation.conversation.owner:
            case Owner.HUMAN | Owner.CLOSED:
                return SILENCE
            case Owner.QUEUE:
                return self._while_queued(situation, self._spoken(situation).locale)
            case Owner.BOT:
                return await self._as_bot(situation, lease_token)

    def _while_queued(self, situation: Situation, language: str) -> Response:
        if situation.press == BACK_TO_BOT:
            return Response(self._notices.back_to_bot(language), is_back_to_bot=True)
        noticed = situation.conversation.queue_notice_at
        if noticed is not None and situation.now - noticed < _NOTICE_EVERY:
            return SILENCE
        notice = self._notices.queued(
            language, self._around.shop, situation.conversation, situation.now
        )
        return Response(notice, is_queue_notice=True)

    async def _as_bot(self, situation: Situation, lease_token: int) -> Response:
        spoken = self._spoken(situation)
        language = spoken.locale
        match self._pace(situation):
            case Pace.KEEP_QUIET:
                return SILENCE
            case Pace.ASK_TO_SLOW_DOWN:
                return Response(self._notices.slow_down(language))
            case Pace.HAND_OVER:
                return self._given_up(situation, language, HandOverReason.SUSPECTED_FRAUD)
            case Pace.ANSWER if situation.has_attachments:
                reply = self._notices.media(language, self._around.shop, situation.now)
                return self._handed_over(situation, reply, HandOverReason.ITEM_CLAIM)
            case Pace.ANSWER:
                return await self._think(situation, spoken, lease_token)

    def _pace(self, situation: Situation) -> Pace:
        has_asked = any(
            Notices.asks_to_slow_down(message) and situation.now - message.created_at < _MINUTE
            for message in situation.history
        )
        return pace(
            situation.messages_last_minute, per_minute=self._per_minute, has_asked=has_asked
        )

    def _spoken(self, situation: Situation) -> DetectedLanguage:
        before = situation.conversation.language
        if situation.press is not None:
            return DetectedLanguage(before)
        words = latest_words(situation.waiting)
        default = self._around.shop.default_language
        return self._around.languages.read(words, previous=before, default=default)

    async def _think(
        self, situation: Situation, spoken: DetectedLanguage, lease_token: int
    ) -> Response:
        started = perf_counter()
        language = spoken.locale
        conversation = situation.conversation
        channel = self._around.channels.get(conversation.channel)
        async with at_work(channel, conversation, language) as progress:
            context = self._context(situation, language, lease_token, progress)
            result = await self._agent.run(
                chat_history(situation.history, upto_seq=situation.upto_seq),
                self._brief(situation, spoken),
                context,
            )
        intent = self._intent(situation, language)
        record = _record(result, context.journal, perf_counter() - started, wish_in(intent))
        if result.dead_end is not None:
            reason = HandOverReason(result.dead_end)
            return self._given_up(situation, language, reason, record)
        reply = Reply(result.text, language, result.buttons, result.sources, result.dialogue)
        return Response(
            reply,
            turn=record,
            has_written=context.journal.has_written,
            has_proposed=context.journal.has_proposed,
            is_farewell=intent in FAREWELLS and _has_answered(situation),
        )

    def _intent(self, situation: Situation, language: str) -> str:
        words = latest_words(situation.waiting)
        return self._around.intents(words, language) if words else ""

    def _given_up(
        self,
        situation: Situation,
        language: str,
        reason: HandOverReason,
        record: TurnRecord | None = None,
    ) -> Response:
        reply = self._notices.handed_over(language, self._around.shop, reason, situation.now)
        return self._handed_over(situation, reply, reason, record)

    def _handed_over(
        self,
        situation: Situation,
        reply: Reply,
        reason: HandOverReason,
        record: TurnRecord | None = None,
    ) -> Response:
        calls = record.calls if record else ()
        due = DueHandOver(reason, self._summaries.of(situation, reason, calls))
        return Response(reply, hand_over=due, turn=record)

    def _context(
        self, situation: Situation, language: str, lease_token: int, progress: Progress
    ) -> ToolContext:
        return ToolContext(
            conversation_id=situation.conversation.id,
            lease_token=lease_token,
            sessions=self._around.sessions,
            clock=self._around.clock,
            shop=self._around.shop,
            knowledge=self._around.knowledge,
            consent=self._around.consent,
            language=language,
            upto_seq=situation.upto_seq,
            journal=ToolJournal(),
            progress=progress,
        )

    def _brief(self, situation: Situation, spoken: DetectedLanguage) -> TurnBrief:
        conversation = situation.conversation
        return TurnBrief(
            language=spoken.locale,
            channel=conversation.channel,
            now=situation.now,
            shop=self._around.shop,
            is_verified=conversation.customer_id is not None,
            proposal=_open_proposal(situation.proposal),
            misunderstood=times_misunderstood(situation.history),
            latest_text=latest_words(situation.waiting),
            press=situation.press,
            is_language_supported=spoken.is_supported,
        )


def _open_proposal(proposal: Proposal | None) -> OpenProposal | None:
    if proposal is None:
        return None
    return OpenProposal(
        id=proposal.id,
        kind=proposal.kind,
        order_number=str(proposal.summary.get("order_number", "")),
        summary=proposal.summary,
    )


def _has_answered(situation: Situation) -> bool:
    return any(message.author == Author.BOT for message in situation.history)


def _record(
    result: AgentResult, journal: ToolJournal, seconds: float, intent: str | None
) -> TurnRecord:
    return TurnRecord(
        model=result.model,
        outcome=result.dead_end or "answered",
        fallback=result.fallback,
        input_tokens=result.input_tokens,
        output_tokens=result.output_tokens,
        cost_micros=result.cost_micros,
        latency_ms=round(seconds * 1000),
        calls=tuple(journal.calls),
        intent=intent,
    )
