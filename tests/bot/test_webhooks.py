"""Webhooks over a real connection: signed, known by their id, sent until they are taken."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI, Request, Response

from bot.webhooks import WebhookSender
from core.clock import FrozenClock
from core.database import Database
from helpdesk import handovers, privacy, replies, webhooks
from helpdesk.models import DeliveryState, Owner, Staff, Webhook, WebhookDelivery
from helpdesk.replies import Words
from helpdesk.webhooks import Happening, Wishes
from tests.factories import NOW, bot_reply, hold, make_conversation, make_staff
from tests.loopback import served

ALL = frozenset({Happening.HANDOVER, Happening.REPLY, Happening.RESOLVE})


class Receiver:
    """The shop's own system: keeps what it is told, and answers as it is told to."""

    def __init__(self) -> None:
        self.answers: list[int] = []
        self.requests: list[tuple[dict[str, str], bytes]] = []
        self.app = FastAPI()
        self.app.add_api_route("/desk", self._take, methods=["POST"])
        self.app.add_api_route("/asleep", self._sleep, methods=["POST"])
        self.url = ""

    async def _take(self, request: Request) -> Response:
        self.requests.append((dict(request.headers), await request.body()))
        return Response(status_code=self.answers.pop(0) if self.answers else 204)

    async def _sleep(self) -> None:
        await asyncio.sleep(2)

    def told(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _, body in self.requests]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    async with served(made.app) as address:
        made.url = f"{address}/desk"
        yield made


@pytest.fixture
async def mia(database: Database) -> Staff:
    return await make_staff(database)


async def hook(database: Database, url: str, events: frozenset[Happening] = ALL) -> Webhook:
    async with database.write() as session:
        return await webhooks.add(session, Wishes(url, events), by=1, now=NOW)


async def log(database: Database, webhook: Webhook) -> list[WebhookDelivery]:
    async with database.read() as session:
        return list(await webhooks.log(session, webhook.id))


async def be_answered(database: Database) -> None:
    """Have the bot answer a buyer."""
    made = await make_conversation(database)
    lease = await hold(database, made)
    async with database.write() as session:
        await replies.store_reply(session, lease, bot_reply("Es kommt."), upto_seq=1, now=NOW)


async def test_the_shop_is_told_of_hand_over_reply_and_resolve(
    database: Database, clock: FrozenClock, receiver: Receiver, mia: Staff
) -> None:
    await hook(database, receiver.url)
    made = await make_conversation(database, owner=Owner.HUMAN, staff=mia)
    async with database.write() as session:
        words = Words("Guten Tag, Ánna")
        await replies.reply(session, made.id, words=words, staff_id=mia.id, now=NOW)
        await handovers.resolve(session, made.id, staff_id=mia.id, now=NOW)

    await WebhookSender(database, clock).send_due()

    told = receiver.told()
    assert [one["event"] for one in told] == ["handover", "reply", "resolve"]
    assert {one["conversation_id"] for one in told} == {made.id}
    assert (told[0]["reason"], told[1]["text"], told[1]["author"]) == (
        "buyer_asked",
        "Guten Tag, Ánna",
        "agent",
    )


async def test_what_is_sent_is_signed_with_the_secret_and_the_time(
    database: Database, clock: FrozenClock, receiver: Receiver, mia: Staff
) -> None:
    webhook = await hook(database, receiver.url)
    await make_conversation(database, owner=Owner.QUEUE)

    await WebhookSender(database, clock).send_due()

    [(headers, body)] = receiver.requests
    time, _, code = headers["dragoman-signature"].partition(",")
    signed = f"{time.removeprefix('t=')}.".encode() + body
    expected = hmac.new(webhook.secret.encode(), signed, hashlib.sha256).hexdigest()
    assert code == f"v1={expected}"
    assert time == f"t={int(NOW.timestamp())}"
    assert headers["dragoman-delivery"] == json.loads(body)["id"]
    assert headers["dragoman-event"] == "handover"


async def test_the_bots_answers_are_replies_too(
    database: Database, clock: FrozenClock, receiver: Receiver, mia: Staff
) -> None:
    await hook(database, receiver.url, frozenset({Happening.REPLY}))
    await be_answered(database)

    await WebhookSender(database, clock).send_due()

    assert [(one["author"], one["text"]) for one in receiver.told()] == [("bot", "Es kommt.")]


async def test_what_was_refused_is_sent_again_by_the_same_id(
    database: Database, clock: FrozenClock, receiver: Receiver, mia: Staff
) -> None:
    webhook = await hook(database, receiver.url)
    await make_conversation(database, owner=Owner.QUEUE)
    receiver.answers = [500, 302]
    sender = WebhookSender(database, clock)

    await sender.send_due()
    await sender.send_due()
    assert len(receiver.requests) == 1
    for pause in (timedelta(seconds=10), timedelta(minutes=1)):
        clock.advance(pause)
        await sender.send_due()

    assert len({headers["dragoman-delivery"] for headers, _ in receiver.requests}) == 1
    assert [(one.state, one.status, one.attempts) for one in await log(database, webhook)] == [
        (DeliveryState.SENT, 204, 3)
    ]


async def test_nobody_is_told_for_ever_and_a_person_can_try_again(
    database: Database, clock: FrozenClock, receiver: Receiver, mia: Staff
) -> None:
    webhook = await hook(database, receiver.url)
    await make_conversation(database, owner=Owner.QUEUE)
    receiver.answers = [503] * 8
    sender = WebhookSender(database, clock)
    for _ in range(10):
        await sender.send_due()
        clock.advance(timedelta(hours=6))

    [given_up] = await log(database, webhook)
    assert (given_up.state, given_up.attempts, given_up.next_at) == (DeliveryState.FAILED, 8, None)
    assert given_up.error == "The receiver answered 503."

    async with database.write() as session:
        await webhooks.retry(session, webhook.id, given_up.key, now=clock.now())
    await sender.send_due()
    assert [one.state for one in await log(database, webhook)] == [DeliveryState.SENT]
    async with database.write() as session:
        with pytest.raises(webhooks.NotFailedError):
            await webhooks.retry(session, webhook.id, given_up.key, now=clock.now())


@pytest.mark.parametrize("is_there", [False, True])
async def test_who_takes_nothing_keeps_nobody_else_waiting(
    database: Database, clock: FrozenClock, receiver: Receiver, mia: Staff, is_there: bool
) -> None:
    address = receiver.url.replace("/desk", "/asleep") if is_there else "http://127.0.0.1:9/desk"
    silent = await hook(database, address)
    await hook(database, receiver.url)
    for buyer in ("ann", "lucia"):
        await make_conversation(database, owner=Owner.QUEUE, address=buyer)

    await WebhookSender(database, clock, seconds=0.3).send_due()

    assert len(receiver.requests) == 2
    untried, tried = await log(database, silent)
    assert (tried.state, tried.attempts, untried.attempts) == (DeliveryState.PENDING, 1, 0)
    assert ("did not answer" if is_there else "ConnectError") in (tried.error or "")


async def test_a_webhook_that_rests_or_was_removed_is_told_nothing(
    database: Database, clock: FrozenClock, receiver: Receiver, mia: Staff
) -> None:
    resting, removed = [await hook(database, receiver.url) for _ in range(2)]
    await make_conversation(database, owner=Owner.QUEUE, address="before")
    async with database.write() as session:
        wishes = Wishes(receiver.url, ALL)
        await webhooks.alter(session, resting.id, wishes, is_active=False, by=mia.id, now=NOW)
        await webhooks.remove(session, removed.id, by=mia.id, now=NOW)
    await make_conversation(database, owner=Owner.QUEUE, address="after")

    await WebhookSender(database, clock).send_due()

    # What was put down while it was active is still sent to the one that only rests.
    assert len(receiver.requests) == 1
    async with database.read() as session:
        assert [one.id for one in await webhooks.listed(session)] == [resting.id]


async def test_what_was_told_is_erased_with_the_conversation(
    database: Database, clock: FrozenClock, receiver: Receiver, mia: Staff
) -> None:
    webhook = await hook(database, receiver.url)
    made = await make_conversation(database, owner=Owner.QUEUE)

    async with database.write() as session:
        await privacy.erase(session, [made.id])

    assert await log(database, webhook) == []
