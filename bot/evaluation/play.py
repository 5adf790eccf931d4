"""Playing a scenario turn by turn."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.evaluation.judge import Heard, Outcome, judge_end, judge_reply
from bot.evaluation.scenario import AgentStep, Scenario, Step
from bot.evaluation.stage import ADDRESS, Stage, staged
from bot.messages import InboundMessage
from core.settings import Settings
from helpdesk import conversations, handovers, replies, staff, turns
from helpdesk.models import Author, Message
from helpdesk.replies import Words
from oms import snapshot


@dataclass
class Play:
    """One performance: what was heard so far, and what was wrong."""

    scenario: Scenario
    stage: Stage
    heard: list[Heard] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    said: int = 0
    staff_id: int | None = None

    async def run(self) -> list[str]:
        """Play every turn and judge each, then the end; return what was wrong."""
        before = await self._orders()
        for number, step in enumerate(self.scenario.turns, start=1):
            await self._take(number, step)
        outcome = await self._outcome(before)
        self.failures.extend(f"end: {fault}" for fault in judge_end(self.scenario.end, outcome))
        return self.failures

    async def _take(self, number: int, step: Step) -> None:
        if step.advance is not None:
            self.stage.clock.advance(step.advance)
        elif step.agent is not None:
            await self._act(step.agent)
        heard = await self._hear(step)
        if step.expect is not None:
            faults = judge_reply(step.expect, heard, self.heard)
            self.failures.extend(f"turn {number}: {fault}" for fault in faults)
        self.heard.append(heard)

    async def _hear(self, step: Step) -> Heard:
        async with self.stage.dragoman.database.read() as session:
            since = (await conversations.get(session, self.stage.conversation_id)).last_seq
            turns_before = await turns.count(session, self.stage.conversation_id)
        for inbound in self._inbound(step, await self._offered()):
            await self.stage.dragoman.turn.receive(inbound)
        await self.stage.jobs.settle()
        async with self.stage.dragoman.database.read() as session:
            conversation = await conversations.get(session, self.stage.conversation_id)
            new = await conversations.messages_after(session, conversation.id, since)
            calls = await turns.successful_calls(session, conversation.id, skip=turns_before)
        spoken = [message for message in new if message.author == Author.BOT]
        return Heard(
            texts=tuple(message.text for message in spoken),
            buttons=tuple(button["value"] for message in spoken for button in message.buttons),
            called=frozenset(calls),
            owner=conversation.owner,
        )

    def _inbound(self, step: Step, offered: tuple[dict[str, str], ...]) -> Iterator[InboundMessage]:
        texts = step.burst if step.burst is not None else (step.buyer,) if step.buyer else ()
        for text in texts:
            yield self._message(text)
        if step.press is not None:
            button = _pressed(step.press, offered)
            yield self._message(button["label"], press=button["value"])

    def _message(self, text: str, press: str | None = None) -> InboundMessage:
        self.said += 1
        return InboundMessage(
            channel=self.scenario.channel,
            address=ADDRESS,
            external_id=f"{self.scenario.id}:{self.said}",
            text=text,
            press=press,
        )

    async def _offered(self) -> tuple[dict[str, str], ...]:
        """Return the buttons of the bot's last message that had any."""
        for message in reversed(await self._messages()):
            if message.author == Author.BOT and message.buttons:
                return tuple(message.buttons)
        return ()

    async def _messages(self) -> list[Message]:
        async with self.stage.dragoman.database.read() as session:
            return list(
                await conversations.messages_after(
                    session, self.stage.conversation_id, 0, limit=1000
                )
            )

    async def _act(self, step: AgentStep) -> None:
        now, conversation_id = self.stage.clock.now(), self.stage.conversation_id
        who = await self._person()
        async with self.stage.dragoman.database.write() as session:
            if step.claim:
                await handovers.claim(session, conversation_id, staff_id=who, now=now)
            if step.say is not None:
                await replies.reply(
                    session, conversation_id, staff_id=who, words=Words(step.say), now=now
                )
            if step.release:
                await handovers.release_to_bot(session, conversation_id, staff_id=who, now=now)
            if step.resolve:
                await handovers.resolve(session, conversation_id, staff_id=who, now=now)

    async def _person(self) -> int:
        if self.staff_id is None:
            member = await staff.add_staff(
                self.stage.dragoman.database,
                email="agent@shop.example",
                name="Agent",
                password="a scenario's agent",  # noqa: S106  # of a shop that lives for a second
                now=self.stage.clock.now(),
            )
            self.staff_id = member.id
        return self.staff_id

    async def _orders(self) -> tuple[snapshot.OrderState, ...]:
        async with self.stage.dragoman.database.read() as session:
            return tuple(await snapshot.order_states(session))

    async def _outcome(self, before: tuple[snapshot.OrderState, ...]) -> Outcome:
        async with self.stage.dragoman.database.read() as session:
            conversation = await conversations.get(session, self.stage.conversation_id)
            hand_over = await handovers.latest_hand_over(session, conversation.id)
            stored = await conversations.messages_after(session, conversation.id, 0, limit=1000)
            kept = sum(message.author == Author.BUYER for message in stored)
            unanswered = await conversations.unanswered(session, conversation.id)
            return Outcome(
                orders=tuple(await snapshot.order_states(session)),
                orders_before=before,
                returns=tuple(await snapshot.return_states(session)),
                stock=tuple(await snapshot.stock_states(session)),
                hand_over=hand_over.reason if hand_over else None,
                owner=conversation.owner,
                messages_lost=self.said - kept + len(unanswered),
            )


async def play(scenario: Scenario, settings: Settings) -> list[str]:
    """Play a scenario once in a shop of its own; return what was wrong with it."""
    async with staged(scenario, settings) as stage:
        return await Play(scenario, stage).run()


def _pressed(wanted: str, offered: tuple[dict[str, str], ...]) -> dict[str, str]:
    for button in offered:
        if wanted in (button["value"], button["value"].partition(":")[0]):
            return button
    return {"value": wanted, "label": wanted}
