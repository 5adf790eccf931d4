"""How well buyers are served, over HTTP."""

import csv
import io
from datetime import timedelta
from typing import Any

import pytest

from core.database import Database
from core.shop import Shop
from helpdesk import handovers, outcomes, replies, satisfaction
from helpdesk.models import Conversation, HandOverReason, Served
from helpdesk.replies import Words
from helpdesk.turns import TurnRecord
from tests.api.members import Member, ada, olga
from tests.factories import NOW, bot_reply, hold, make_conversation

__all__ = ["ada", "olga"]

THEN = NOW - timedelta(days=2)
SHOP = Shop()
# The conversations behind each number, the newest first.
_BEHIND = {
    "figure=all": ["new", "person", "left", "verified"],
    "figure=verified": ["verified"],
    "figure=contained": ["left"],
    "figure=handed_over": ["person"],
    "figure=handed_over&key=item_claim": ["person"],
    "figure=handed_over&key=tool_failed": [],
    "figure=unfinished": ["new"],
    "figure=resolved": ["person"],
    "figure=reopened": [],
    "figure=fallback": [],
    "figure=bot_scored&key=5": ["verified"],
    "figure=bot_scored&key=all": [],
    "figure=hour&key=10": ["new", "person", "left", "verified"],
    "figure=hour&key=9": [],
    "figure=hour&key=noon&since=2001-01-01": [],
    "figure=all&channel=telegram": ["left"],
    "figure=all&intent=order_status&language=en": ["left", "verified"],
    "figure=all&intent=none": ["new", "person"],
    "figure=all&until=2026-11-19": [],
    "figure=all&since=2026-11-20&until=2026-11-20&limit=200": ["new", "person", "left", "verified"],
}


@pytest.fixture
async def served(sqlite_database: Database, olga: Member) -> dict[str, str]:
    """Four buyers: one verified, one who left, one whom Olga answered, one who waits for the bot."""
    made = {
        name: await make_conversation(sqlite_database, address=name, channel=channel, now=THEN)
        for name, channel in (
            ("verified", "widget"),
            ("left", "telegram"),
            ("person", "widget"),
            ("new", "widget"),
        )
    }
    for name in ("verified", "left"):
        await answer(sqlite_database, made[name])
    async with sqlite_database.write() as session:
        await outcomes.note_verified(session, made["verified"].id, by="return", now=THEN)
        await satisfaction.ask(session, made["verified"], served_by=Served.BOT, now=THEN)
        await satisfaction.answer(
            session, made["verified"].id, served_by=Served.BOT, score=5, now=THEN
        )
        await handovers.hand_over(
            session,
            made["person"].id,
            reason=HandOverReason.ITEM_CLAIM,
            summary="broken",
            actor="bot",
            shop=SHOP,
            now=THEN,
        )
        await handovers.claim(session, made["person"].id, staff_id=olga.id, now=THEN)
        await replies.reply(
            session,
            made["person"].id,
            words=Words("Hello"),
            staff_id=olga.id,
            now=THEN + timedelta(minutes=12, seconds=5),
        )
        await handovers.resolve(
            session, made["person"].id, staff_id=olga.id, now=THEN + timedelta(hours=1)
        )
    return {name: one.id for name, one in made.items()}


async def answer(database: Database, made: Conversation) -> None:
    lease = await hold(database, made, now=THEN)
    turn = TurnRecord(model="m", outcome="answered", intent="order_status", cost_micros=1500)
    async with database.write() as session:
        await replies.store_reply(
            session, lease, bot_reply(turn=turn), upto_seq=9, now=THEN + timedelta(seconds=2)
        )


async def ask(member: Member, path: str = "") -> Any:
    answer = await member.ask("GET", f"/api/admin/analytics{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_every_conversation_counts_once(ada: Member, served: dict[str, str]) -> None:
    report = await ask(ada)

    total = report["total"]
    assert {name: total[name] for name in ("conversations", "verified", "contained")} == {
        "conversations": 4,
        "verified": 1,
        "contained": 1,
    }
    assert (total["handed_over"], total["unfinished"], total["resolved"]) == (1, 1, 1)
    assert (total["bot_score"], total["bot_scores"], total["human_score"]) == (5.0, 1, None)
    assert total["cost_usd"] == pytest.approx(0.003)
    assert report["by_reason"] == [{"key": "item_claim", "count": 1}]
    assert {each["key"]: each["tally"]["conversations"] for each in report["by_channel"]} == {
        "widget": 3,
        "telegram": 1,
    }
    assert {each["key"] for each in report["by_intent"]} == {"order_status", None}
    assert report["hours"] == [{"at": "2026-11-20T10:00:00Z", "count": 4}]


async def test_waiting_times_are_told_by_median(ada: Member, served: dict[str, str]) -> None:
    report = await ask(ada)

    assert report["first_answer"] == {"count": 3, "median": 2, "nine_in_ten": 725}
    assert report["human_answer"] == {"count": 1, "median": 720, "nine_in_ten": 720}
    assert report["resolution"]["count"] == 2


async def test_a_number_opens_the_conversations_behind_it(
    ada: Member, served: dict[str, str]
) -> None:
    by_id = {number: name for name, number in served.items()}
    found = {query: (await ask(ada, f"/conversations?{query}"))["items"] for query in _BEHIND}

    assert {
        query: [by_id[line["conversation_id"]] for line in lines] for query, lines in found.items()
    } == _BEHIND


async def test_a_long_list_comes_in_pages(ada: Member, served: dict[str, str]) -> None:
    first = await ask(ada, "/conversations?limit=3")
    second = await ask(ada, f"/conversations?limit=3&cursor={first['next_cursor']}")

    ids = [line["conversation_id"] for line in first["items"] + second["items"]]
    assert sorted(ids) == sorted(served.values())
    assert second["next_cursor"] is None


async def test_the_conversations_are_exported(ada: Member, served: dict[str, str]) -> None:
    answer = await ada.ask("GET", "/api/admin/analytics.csv?channel=widget")

    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert answer.headers["content-type"].startswith("text/csv")
    assert [row["reason"] for row in rows] == ["", "item_claim", ""]
    assert rows[-1]["verified_by"] == "return"


async def test_nothing_is_counted_where_nothing_was(ada: Member) -> None:
    report = await ask(ada)

    assert report["total"]["conversations"] == 0
    assert report["human_answer"] == {"count": 0, "median": None, "nine_in_ten": None}


@pytest.mark.parametrize(
    "path", ["?since=yesterday", "/conversations?figure=luck", "/conversations?cursor=x"]
)
async def test_what_makes_no_sense_is_refused(ada: Member, path: str) -> None:
    assert (await ada.ask("GET", f"/api/admin/analytics{path}")).status_code == 422


@pytest.mark.parametrize("path", ["", "/conversations", ".csv"])
async def test_the_figures_are_the_admins(olga: Member, path: str) -> None:
    refused = await olga.ask("GET", f"/api/admin/analytics{path}")

    assert (refused.status_code, refused.json()["code"]) == (403, "admins_only")
