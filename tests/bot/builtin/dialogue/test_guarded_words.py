"""Whatever a tool says, in every language the reply passes the guards (each turn checks it)."""

from datetime import date
from typing import get_args

import pytest

from oms.vocabulary import (
    GoodsState,
    Headline,
    RefundState,
    ReturnDecision,
    ReturnKind,
    TrackingReason,
    TrackingStatus,
)
from tests.bot.builtin import fake_tools
from tests.bot.builtin.fake_tools import SHOES, SHOP_TOOLS, SOCKS
from tests.bot.builtin.talk import NOW, Talk, replies
from tools import results

in_every_language = pytest.mark.parametrize("language", replies().locales)


def talk(language: str, **tools: object) -> Talk:
    return Talk({**SHOP_TOOLS, **tools}, language=language, is_verified=True)  # type: ignore[dict-item]  # tools are callables


@in_every_language
def test_every_status_of_a_parcel(language: str) -> None:
    for status in get_args(TrackingStatus):
        for reason in (None, *get_args(TrackingReason)):
            parcel = fake_tools.shipment(status, reason=reason)
            told = talk(language, track_order=fake_tools.tracking(parcel)).says("where is #2077")
            assert "00340434161094042557" in told.text


@in_every_language
@pytest.mark.parametrize("words", ["when does #2077 come", "not here #2077"])
def test_every_other_question_about_a_parcel(language: str, words: str) -> None:
    for status in get_args(TrackingStatus):
        for estimate in (None, date(2026, 11, 19), date(2026, 11, 27)):
            parcel = fake_tools.shipment(status, estimated_delivery=estimate)
            assert talk(language, track_order=fake_tools.tracking(parcel)).says(words).text


@in_every_language
def test_every_headline_of_an_order(language: str) -> None:
    for headline in get_args(Headline):
        tools = {
            "get_order": fake_tools.get_order(headline),
            "propose_cancellation": fake_tools.refusing("order_not_cancellable"),
        }
        for words in ("status #2077", "cancel #2077", "address #2077", "swap #2077"):
            assert "#2077" in talk(language, **tools).says(words).text


@in_every_language
def test_every_state_of_a_return(language: str) -> None:
    for decision in get_args(ReturnDecision):
        for goods in (None, *get_args(GoodsState)):
            for state in get_args(RefundState):
                one = results.Return(
                    number="R-1001",
                    order_number="#2077",
                    kind="return_and_refund",
                    decision=decision,
                    goods=goods,
                    lines=(results.ReturnLine(**SHOES),),
                    refund=results.Refund(state=state, amount=fake_tools.usd("79.00")),
                    created_at=NOW,
                )
                found = fake_tools.returning(results.ReturnStatus(returns=(one,)))
                told = talk(language, get_return_status=found).says("refund status")
                assert "R-1001" in told.text


@in_every_language
def test_every_kind_of_return_is_proposed_and_opened(language: str) -> None:
    for kind in get_args(ReturnKind):
        proposed = fake_tools.propose_return("#2077", [{"sku": "SHOE-41", "quantity": 1}], kind, "")
        opened = fake_tools.return_opened().model_copy(update={"return_kind": kind})
        conversation = talk(
            language,
            propose_return=fake_tools.returning(proposed),
            confirm_proposal=fake_tools.returning(opened),
        )
        assert "#2077" in conversation.says("return the shoes of #2077").text
        assert "R-1001" in conversation.presses("confirm:7").text


@in_every_language
def test_every_refusal_of_a_return(language: str) -> None:
    codes = (
        "return_window_closed", "not_delivered", "nothing_to_return", "quantity_too_large", "odd",
    )  # fmt: skip
    for code in codes:
        refused = fake_tools.check_return(SHOES, SOCKS, refused=code)
        assert talk(language, check_return=refused).says("return the shoes of #2077").text
        late = fake_tools.refusing(code)
        assert talk(language, propose_return=late).says("return the shoes of #2077").text


@in_every_language
def test_every_change_that_was_made(language: str) -> None:
    line = fake_tools.order().lines[0]
    usd = fake_tools.usd
    made = (
        results.Confirmed(kind="cancellation", order_number="#2077", refund=usd("28.00")),
        results.Confirmed(kind="cancellation", order_number="#2077", refund=usd("0.00")),
        results.Confirmed(kind="address_change", order_number="#2077", address=fake_tools.ADDRESS),
        results.Confirmed(
            kind="item_change",
            order_number="#2077",
            before=line,
            after=line,
            difference=usd("1.00"),
        ),
        results.Confirmed(kind="item_change", order_number="#2077", before=line),
    )
    for done in made:
        conversation = talk(language, confirm_proposal=fake_tools.returning(done))
        conversation.says("cancel #2077")
        assert "#2077" in conversation.presses("confirm:8").text


@in_every_language
@pytest.mark.parametrize("words", ["I want a person", "furious", "broken", "blub"])
def test_every_way_to_a_person(language: str, words: str) -> None:
    conversation = talk(language)
    conversation.misunderstood = 1
    assert conversation.says(words).tools == ["hand_over"]
