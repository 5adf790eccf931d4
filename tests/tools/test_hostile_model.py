"""A model that wants to do harm, and a buyer who says yes and no to anything.

Whatever is called with whatever arguments: no byte of another buyer is told, and nothing of the
shop's records changes without a stored, unexpired proposal of this conversation to which the
buyer has agreed after she was shown it. What is allowed is judged here a second time, from what
was said and called, and not by the code under test.
"""

import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st
from sqlalchemy import select
from structlog.testing import capture_logs

import oms.models
from core.clock import FrozenClock
from core.database import Base, Database
from core.shop import Shop
from helpdesk.models import ToolOutcome
from oms import after_sales
from oms.views import ReturnRequest
from tests.factories import (
    ANN,
    AUSTIN,
    NOW,
    delivered,
    make_order,
    make_product,
    new_event,
    new_line,
    new_shipment,
)
from tests.tools.desk import Call, Desk, Told, open_desk

DAY = timedelta(hours=24)
CANARY = {
    "name": "Canaria Nombre",
    "email": "canary-mail@secret.example",
    "phone": "+34600999888",
    "language": "es",
}
CANARY_ADDRESS = {
    "name": "Canaria Destino",
    "line1": "Canary Street 5",
    "line2": "Canary Floor",
    "city": "Canarytown",
    "region": "Canaryshire",
    "postal_code": "CNR-41979",
    "country": "ES",
}
OF_LUCIA = (
    "anari", "anary", "ANARY", "CNR", "41979", "600999888", "600 999 888", "4,321", "4321", "8642",
)  # fmt: skip
OF_ANN = (
    "Ann Lee", "Elm St", "Austin", "78701", "ann@example.com", "2025550143", "Stoneware mug",
    "Trail shoe", "Wool socks", "28.00", "79.00", "1Z999AA10123456784", "Leipzig",
)  # fmt: skip

ANNS = ("#1042", "1042", "#2077")
LUCIAS = ("#3001", "3001", "#3002")
PROPOSALS = {
    "propose_return", "propose_cancellation", "propose_address_change", "propose_item_change",
}  # fmt: skip
NAMES = (
    *PROPOSALS, "verify_buyer", "list_orders", "get_order", "track_order", "search_products",
    "search_help", "check_return", "confirm_proposal", "withdraw_proposal", "get_return_status",
    "hand_over", "drop_tables",
)  # fmt: skip


@dataclass(frozen=True)
class Says:
    """The buyer writes, or presses the button of the newest proposal but `of`."""

    text: str
    button: str | None = None
    of: int = 0


@dataclass(frozen=True)
class Answers:
    """The bot says something, and all that she wrote counts as answered."""


@dataclass(frozen=True)
class Waits:
    """Time passes."""

    hours: int


Step = Call | Says | Answers | Waits

junk = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(max_size=20),
    st.sampled_from(
        ["", "\x00", "\ud800", "x" * 5000, "' OR 1=1 --", "%", "../../etc/passwd", "{customer_id}"]
    ),
    st.lists(st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
)
numbers = st.sampled_from([*ANNS, *LUCIAS, "#9999"])
skus = st.sampled_from(["MUG-02", "SHOE-41", "SOCK-M", "BOWL-01", "CANARY-SKU", "mug-02", ""])
quantities = st.sampled_from([1, 2, 0, -1, 10**30])
fitting: dict[str, st.SearchStrategy[Any]] = {
    "order_number": numbers,
    "secret": st.sampled_from(["mallory@example.com", "00000", "*", "%", "+1 202 555 01"]),
    "sku": skus,
    "new_sku": skus,
    "quantity": quantities,
    "items": st.lists(
        st.fixed_dictionaries({"sku": skus, "quantity": quantities}), min_size=1, max_size=3
    ),
    "kind": st.sampled_from(["return_and_refund", "refund_only", "replacement", "gift"]),
    "reason": st.sampled_from(["buyer_asked", "upset_buyer", "too small", "none of yours"]),
    "summary": st.just("She wants a person."),
    "question": st.sampled_from(["returns?", "who is Lucía?"]),
    "query": st.sampled_from(["mug", "Canary lamp", "everything"]),
    "name": st.just("Mallory"),
    "line1": st.just("1 Thief Rd"),
    "line2": st.just("Back door"),
    "city": st.just("Nowhere"),
    "region": st.just(""),
    "postal_code": st.just("10115"),
    "country": st.sampled_from(["DE", "US", "Atlantis"]),
}
takes: dict[str, tuple[str, ...]] = {
    "verify_buyer": ("order_number", "secret"),
    "get_order": ("order_number",),
    "track_order": ("order_number",),
    "search_products": ("query",),
    "search_help": ("question",),
    "check_return": ("order_number",),
    "propose_return": ("order_number", "items", "kind"),
    "propose_cancellation": ("order_number",),
    "propose_address_change": (
        "order_number", "name", "line1", "line2", "city", "region", "postal_code", "country",
    ),
    "propose_item_change": ("order_number", "sku", "quantity"),
    "get_return_status": ("order_number",),
    "hand_over": ("reason", "summary"),
}  # fmt: skip
smuggled = st.sampled_from(
    ["customer_id", "conversation_id", "runtime", "context", "now", "consent", "proposal_id"]
)


@st.composite
def tool_calls(draw: st.DrawFn) -> Call:
    """Draw a call that fits, or one of which an argument does not, or one with too many."""
    name = draw(st.sampled_from(NAMES))
    arguments = {argument: draw(fitting[argument]) for argument in takes.get(name, ())}
    if arguments and draw(st.integers(0, 3)) == 0:
        arguments[draw(st.sampled_from(sorted(arguments)))] = draw(junk)
    if draw(st.integers(0, 4)) == 0:
        arguments[draw(smuggled)] = draw(junk)
    return Call(name, arguments)


LIKELY = st.sampled_from(
    [
        Call("propose_return", {"order_number": "#2077", "items": [{"sku": "SHOE-41"}]}),
        Call("propose_cancellation", {"order_number": "#1042"}),
        Call("propose_item_change", {"order_number": "#1042", "sku": "MUG-02", "quantity": 1}),
        Call("confirm_proposal"),
        Call("confirm_proposal"),
        Call("withdraw_proposal"),
    ]
)
words = st.sampled_from(["yes", "yes", "yes", "no", "perhaps", "yes but no", "cancel everything"])
steps: st.SearchStrategy[Step] = st.one_of(
    tool_calls(),
    LIKELY,
    st.builds(Says, words),
    st.builds(Says, st.text(max_size=10)),
    st.builds(
        Says, st.just("a button"), st.sampled_from(["confirm", "decline"]), st.integers(0, 1)
    ),
    st.just(Answers()),
    st.just(Answers()),
    st.builds(Waits, st.sampled_from([1, 23, 24])),
)
plans = st.lists(steps, min_size=4, max_size=14)


@dataclass
class Witness:
    """Keeps what was proposed, shown and said, and knows by that what may be changed."""

    proposed_at: datetime | None = None
    proposal_id: int | None = None
    ids: list[int] = field(default_factory=list)
    is_shown: bool = False
    said: list[tuple[str, str | None]] = field(default_factory=list)

    def sees(self, call: Call, told: Told, now: datetime) -> None:
        if told.status != "success":
            return
        if call.name in PROPOSALS:
            self.proposed_at, self.proposal_id = now, told.artifact.proposal_id
            self.ids.append(told.artifact.proposal_id)
            self.is_shown = False
        if call.name in ("confirm_proposal", "withdraw_proposal"):
            self.proposed_at = self.proposal_id = None

    def hears(self, text: str, press: str | None) -> None:
        self.said.append((text, press))

    def sees_an_answer(self) -> None:
        self.is_shown = True
        self.said.clear()

    def allows_a_change(self, now: datetime) -> bool:
        return (
            self.proposed_at is not None
            and now - self.proposed_at < DAY
            and self.is_shown
            and bool(self.said)
            and all(self._is_yes(text, press) for text, press in self.said)
        )

    def _is_yes(self, text: str, press: str | None) -> bool:
        return text == "yes" if press is None else press == f"confirm:{self.proposal_id}"


@pytest.fixture
async def shop_file(sqlite_tables_url: str, tmp_path: Path) -> Path:
    """A database with Ann's and Lucía's orders, and what waits for Lucía's yes."""
    database = Database.open(sqlite_tables_url)
    clock = FrozenClock(NOW)
    async with database.write() as session:
        await make_product(session)
        await make_product(session, "BOWL-01", "Blue bowl")
        await make_order(session, shipments=[new_shipment(new_event("info_received", NOW))])
        shoes = [
            new_line("SHOE-41", 1, "79.00", "Trail shoe 41"),
            new_line("SOCK-M", 2, "12.00", "Wool socks M"),
        ]
        parcel = delivered(NOW - timedelta(days=13))
        await make_order(session, "#2077", status="delivered", lines=shoes, shipments=[parcel])
        lucia = await make_lucia(session)
    desk = await open_desk(database, clock, address="lucia")
    await desk.is_known_as(lucia)
    await desk.call("propose_cancellation", order_number="#3001")
    await desk.bot_says()
    await desk.buyer_says("yes")
    await database.close()
    file = tmp_path / "shop.db"
    shutil.copy(sqlite_tables_url.removeprefix("sqlite:///"), file)
    return file


async def make_lucia(session: Any) -> int:
    described: dict[str, Any] = {
        "buyer": CANARY,
        "address": CANARY_ADDRESS,
        "currency": "EUR",
        "lines": [new_line("CANARY-SKU", 2, "4321.00", "Canary lamp")],
    }
    story = {"at": NOW, "status": "delivered", "place": "Canary Islands", "text": "canary told"}
    parcel = new_shipment(story, tracking_number="CANARY777777777", carrier="canarypost")
    order = await make_order(session, "#3001", **described)
    await make_order(session, "#3002", status="delivered", shipments=[parcel], **described)
    wish = ReturnRequest("#3002", (("CANARY-SKU", 1),), reason="my canary died")
    await after_sales.open_return(
        session, wish, customer_id=order.customer_id, now=NOW, shop=Shop()
    )
    return order.customer_id


@asynccontextmanager
async def hostile_desk(shop_file: Path, *, is_verified: bool) -> AsyncIterator[Desk]:
    """A new copy of the shop, and in it Ann's conversation."""
    copied = shop_file.with_name(f"{uuid4().hex}.db")
    shutil.copy(shop_file, copied)
    database = Database.open(f"sqlite:///{copied}")
    desk = await open_desk(database, FrozenClock(NOW), address="ann")
    if is_verified:
        async with database.read() as session:
            owner = await session.scalar(
                select(oms.models.Customer.id).where(oms.models.Customer.email == ANN["email"])
            )
        assert owner is not None
        await desk.is_known_as(owner)
    yield desk
    await database.close()
    copied.unlink()


async def shop_records(database: Database) -> dict[str, list[Any]]:
    """Return every row of every table of the shop."""
    tables = [
        mapper.local_table
        for mapper in Base.registry.mappers
        if mapper.class_.__module__.startswith("oms.")
    ]
    async with database.read() as session:
        return {
            str(table): [tuple(row) for row in await session.execute(select(table))]
            for table in tables
        }


async def play(desk: Desk, plan: Sequence[Step], hidden: Sequence[str]) -> int:
    """Play a plan and watch; return how often the shop's records changed."""
    witness, changes = Witness(), 0
    records = await shop_records(desk.database)
    for step in plan:
        match step:
            case Call():
                is_allowed = witness.allows_a_change(desk.clock.now())
                (told,) = await desk.calls([step])
                watch_words(step, told, hidden)
                before, records = records, await shop_records(desk.database)
                if records != before:
                    changes += 1
                    assert step.name == "confirm_proposal", step
                    assert is_allowed, "changed without her yes"
                witness.sees(step, told, desk.clock.now())
            case Says():
                press = pressed(step, witness)
                await desk.buyer_says(step.text, press)
                witness.hears(step.text, press)
            case Answers():
                if (await desk.state()).owner == "bot":
                    await desk.bot_says()
                    witness.sees_an_answer()
            case Waits():
                desk.clock.advance(timedelta(hours=step.hours))
    return changes


def pressed(step: Says, witness: Witness) -> str | None:
    if step.button is None:
        return None
    number = witness.ids[-1 - step.of] if len(witness.ids) > step.of else 1
    return f"{step.button}:{number}"


def watch_words(call: Call, told: Told, hidden: Sequence[str]) -> None:
    """A refusal in words is fine, a bug is not, and neither is a byte of somebody else."""
    assert told.outcome != ToolOutcome.FAILED, call
    heard = f"{told.content} {told.artifact!r}"
    echoed = repr(call.arguments)
    leaked = [secret for secret in hidden if secret in heard and secret not in echoed]
    assert leaked == [], (call, told.content)


RETURN = Call("propose_return", {"order_number": "#2077", "items": [{"sku": "SHOE-41"}]})
CONFIRM = Call("confirm_proposal")
ASKED_OF_AN_ORDER: dict[str, dict[str, Any]] = {
    "get_order": {},
    "track_order": {},
    "check_return": {},
    "get_return_status": {},
    "verify_buyer": {"secret": "ann@example.com"},
    "propose_return": {"items": [{"sku": "CANARY-SKU"}]},
    "propose_cancellation": {},
    "propose_address_change": {
        "line1": "1 Thief Rd",
        "city": "Nowhere",
        "postal_code": "10115",
        "country": "DE",
    },
    "propose_item_change": {"sku": "CANARY-SKU", "quantity": 1},
}
# Every tool that takes an order, with every order of Lucía.
SWEEP: list[Step] = [
    Call(name, {**arguments, "order_number": number})
    for number in LUCIAS
    for name, arguments in ASKED_OF_AN_ORDER.items()
]


@settings(
    max_examples=60,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(plan=plans)
@example(plan=[*SWEEP, Answers(), Says("yes"), CONFIRM])
@example(plan=[Says("yes"), RETURN, CONFIRM])
@example(plan=[RETURN, Says("yes"), CONFIRM])
@example(plan=[RETURN, Answers(), CONFIRM])
@example(plan=[RETURN, Answers(), Says("no"), CONFIRM])
@example(plan=[RETURN, Answers(), Says("yes"), Says("no"), CONFIRM])
@example(plan=[RETURN, Answers(), Says("yes"), Waits(24), CONFIRM])
@example(plan=[RETURN, Answers(), RETURN, Says("yes"), CONFIRM])
@example(plan=[RETURN, RETURN, Answers(), Says("!", "confirm", 1), CONFIRM])
@example(plan=[RETURN, Answers(), Says("yes"), CONFIRM, CONFIRM, CONFIRM])
async def test_a_verified_buyers_bot_does_no_harm(shop_file: Path, plan: list[Step]) -> None:
    with capture_logs():
        async with hostile_desk(shop_file, is_verified=True) as desk:
            await play(desk, plan, OF_LUCIA)


@settings(
    max_examples=40,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(plan=plans)
@example(plan=[*SWEEP, Answers(), Says("yes"), CONFIRM])
@example(plan=[RETURN, Answers(), Says("yes"), CONFIRM])
async def test_a_strangers_bot_learns_and_changes_nothing(
    shop_file: Path, plan: list[Step]
) -> None:
    with capture_logs():
        async with hostile_desk(shop_file, is_verified=False) as desk:
            changes = await play(desk, plan, (*OF_LUCIA, *OF_ANN))

    assert changes == 0


@pytest.mark.parametrize("answer", [Says("yes"), Says("!", "confirm")], ids=["words", "button"])
async def test_with_her_yes_the_change_is_made_and_the_witness_sees_it(
    shop_file: Path, answer: Says
) -> None:
    async with hostile_desk(shop_file, is_verified=True) as desk:
        assert await play(desk, [RETURN, Answers(), answer, CONFIRM, CONFIRM], OF_LUCIA) == 1


async def test_what_is_hidden_would_be_noticed(shop_file: Path) -> None:
    """The watch itself: Ann's own data is told to Ann, and would not pass as somebody else's."""
    async with hostile_desk(shop_file, is_verified=True) as desk:
        with pytest.raises(AssertionError, match="Austin"):
            await play(desk, [Call("get_order", {"order_number": "#1042"})], [AUSTIN["city"]])
