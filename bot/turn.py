"""The one way in: a message is stored at once, answered once under a lease, its reply stored fenced.

- `receive` is one short transaction; only then is the channel told "received".
- `answer` is a job: take the lease, read, think with no transaction open, store the reply.
- `sweep` knocks again for whatever has waited without a live lease.
"""

from dataclasses import asdict
from datetime import datetime, timedelta
from time import perf_counter

import structlog

from bot.aftercare import Aftercare, Score, score_of
from bot.delivery import Deliveries
from bot.leasing import Leasing
from bot.messages import InboundMessage, Reply
from bot.responder import Responder, Response
from bot.situation import Situation, read_situation
from bot.surroundings import Surroundings
from core import metrics
from core.database import Transaction
from core.errors import ConflictError
from helpdesk import conversations, handovers, leases, proposals, replies
from helpdesk.conversations import ConversationNotFoundError, NewMessage, Received
from helpdesk.leases import Lease
from helpdesk.replies import BotReply

log = structlog.get_logger()

ANSWER = "answer"
_SWEEP_LIMIT = 500


class ReplyDroppedError(Exception):
    """The reply no longer fits: another worker, a person or a newer message was faster."""


class Turn:
    """Receives what buyers write and answers it."""

    def __init__(
        self,
        surroundings: Surroundings,
        *,
        leasing: Leasing,
        responder: Responder,
        deliveries: Deliveries,
        aftercare: Aftercare,
        burst: timedelta,
    ) -> None:
        self._sessions = surroundings.sessions
        self._jobs = surroundings.jobs
        self._clock = surroundings.clock
        self._shop = surroundings.shop
        self._leasing = leasing
        self._responder = responder
        self._deliveries = deliveries
        self._aftercare = aftercare
        self._burst = burst

    async def receive(self, inbound: InboundMessage) -> Received:
        """Store a buyer's message; when this is back it cannot be lost. A second copy is dropped."""
        score = score_of(inbound.press)
        if score is not None:
            return await self._take_score(inbound, score)
        async with self._sessions.write() as session:
            received = await conversations.receive(
                session, _new_message(inbound), now=self._clock.now()
            )
        if not received.is_duplicate:
            delay = 0.0 if inbound.press else self._burst.total_seconds()
            await self._jobs.defer(ANSWER, received.conversation_id, delay=delay)
        return received

    async def _take_score(self, inbound: InboundMessage, score: Score) -> Received:
        """Store the tap by which a buyer says how she was served; nobody has to answer it."""
        now = self._clock.now()
        async with self._sessions.write() as session:
            received = await conversations.receive_aside(session, _new_message(inbound), now=now)
            if received.is_duplicate:
                return received
            conversation = await conversations.get(session, received.conversation_id)
            await self._aftercare.take(session, conversation, score, now=now)
        if self._deliveries.needs_sending(inbound.channel):
            await self._deliveries.soon(received.conversation_id)
        return received

    async def sweep(self) -> None:
        """Knock for every conversation whose messages wait and whose lease is not alive."""
        async with self._sessions.read() as session:
            waiting = await leases.due(session, now=self._clock.now(), limit=_SWEEP_LIMIT)
        for conversation_id in waiting:
            await self._jobs.defer(ANSWER, conversation_id)

    async def answer(self, conversation_id: str) -> None:
        """Answer what the conversation has waiting, unless another worker is at it."""
        started = perf_counter()
        taken = await self._take(conversation_id)
        if taken is None:
            return
        lease, situation = taken
        try:
            async with self._leasing.kept_alive(lease):
                response = await self._responder.respond(situation, lease_token=lease.token)
            has_more = await self._conclude(lease, situation, response)
        except BaseException:
            await self._release(lease)
            raise
        self._count(response, perf_counter() - started)
        channel = situation.conversation.channel
        if response.reply is not None and self._deliveries.needs_sending(channel):
            await self._deliveries.soon(conversation_id)
        if has_more:
            await self._jobs.defer(ANSWER, conversation_id)

    async def _take(self, conversation_id: str) -> tuple[Lease, Situation] | None:
        now = self._clock.now()
        async with self._sessions.write() as session:
            lease = await leases.acquire(
                session,
                conversation_id,
                worker=self._leasing.worker,
                now=now,
                seconds=self._leasing.seconds,
            )
            if lease is None:
                return None
            situation = await read_situation(session, conversation_id, now=now)
            rest = timedelta() if situation is None else situation.rest_of_burst(self._burst)
            if situation is None or rest > timedelta():
                await leases.release(session, lease, now=now)
        if situation is None:
            return None
        if rest > timedelta():
            await self._jobs.defer(ANSWER, conversation_id, delay=rest.total_seconds())
            return None
        return lease, situation

    async def _conclude(self, lease: Lease, situation: Situation, response: Response) -> bool:
        """Store what the turn brings about and give the lease back; True if more waits."""
        now = self._clock.now()
        try:
            async with self._sessions.write() as session:
                await self._store(session, lease, situation, response, now)
                return await leases.release(session, lease, now=now)
        except (ReplyDroppedError, ConflictError, ConversationNotFoundError) as error:
            # A hand-over of this turn may have lost to a person who claimed meanwhile, and the
            # conversation may have been erased.
            log.info(
                "reply_dropped", conversation=lease.conversation_id, cause=type(error).__name__
            )
            return await self._drop(lease, response)

    async def _store(
        self,
        session: Transaction,
        lease: Lease,
        situation: Situation,
        response: Response,
        now: datetime,
    ) -> None:
        if response.reply is None:
            await replies.settle(
                session, lease, upto_seq=situation.upto_seq, turn=response.turn, now=now
            )
            return
        if response.is_back_to_bot:
            await handovers.back_to_bot(session, lease.conversation_id, now=now)
        if response.hand_over is not None:
            await handovers.hand_over(
                session,
                lease.conversation_id,
                reason=response.hand_over.reason,
                summary=response.hand_over.summary,
                lease_token=lease.token,
                actor="bot",
                shop=self._shop,
                now=now,
            )
        reply = self._bot_reply(situation, response, response.reply)
        if response.is_farewell:
            reply = await self._aftercare.with_question(
                session, situation.conversation, reply, now=now
            )
        upto_seq = situation.upto_seq
        if response.is_queue_notice:
            stored = await replies.store_notice(session, lease, reply, upto_seq=upto_seq, now=now)
        else:
            stored = await replies.store_reply(
                session,
                lease,
                reply,
                upto_seq=upto_seq,
                now=now,
                despite_newer=response.has_written,
            )
        if stored is None:
            raise ReplyDroppedError

    def _bot_reply(self, situation: Situation, response: Response, reply: Reply) -> BotReply:
        return BotReply(
            text=reply.text,
            language=reply.language,
            turn=response.turn,
            buttons=[asdict(button) for button in reply.buttons],
            dialogue=reply.dialogue,
            sources=[asdict(source) for source in reply.sources],
            delivery=self._deliveries.needs_sending(situation.conversation.channel),
        )

    async def _drop(self, lease: Lease, response: Response) -> bool:
        """Give the lease back without a reply; what only that reply would have shown is withdrawn."""
        now = self._clock.now()
        async with self._sessions.write() as session:
            if response.has_proposed:
                await proposals.withdraw(session, lease.conversation_id, now=now)
            return await leases.release(session, lease, now=now)

    async def _release(self, lease: Lease) -> bool:
        async with self._sessions.write() as session:
            return await leases.release(session, lease, now=self._clock.now())

    def _count(self, response: Response, seconds: float) -> None:
        if response.hand_over is not None:
            metrics.HANDOVERS.labels(response.hand_over.reason.value).inc()
        if response.turn is not None:
            metrics.TURNS.labels(response.turn.model, response.turn.outcome).inc()
            metrics.TURN_SECONDS.observe(seconds)


def _new_message(inbound: InboundMessage) -> NewMessage:
    return NewMessage(
        channel=inbound.channel,
        address=inbound.address,
        external_id=inbound.external_id,
        text=inbound.text,
        press=inbound.press,
        language=inbound.language_hint or "en",
        attachments=tuple(asdict(attachment) for attachment in inbound.attachments),
    )
