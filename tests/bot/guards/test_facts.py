import json
from datetime import date
from time import process_time
from typing import Any, Literal

import pytest
from babel.dates import format_date
from hypothesis import given, settings, strategies as st
from langchain_core.messages import AIMessage, ToolMessage

from bot.brief import OpenProposal
from bot.guards.evidence import Evidence, ToolResult, evidence_of
from bot.guards.facts import check_facts
from core.languages import LOCALES
from core.money import Money
from core.shop import Shop
from tests.bot.guards.conftest import Briefs

TRACKED = {
    "order_number": "#2077",
    "total": "1,079.00 USD",
    "carrier": "dhl",
    "tracking_number": "00340434161094042557",
    "estimated_delivery": "2026-11-25",
    "events": [{"at": "2026-11-20T17:20:00Z", "place": "Leipzig, DE"}],
    "lines": [{"title": "Trail shoe 41", "quantity": 2, "unit_price": "539.50 USD"}],
}


def told(
    result: Any, *, tool: str = "track_order", asked: str = "", is_ok: bool = True
) -> Evidence:
    """Return the evidence of a turn in which a tool told this."""
    message = ToolMessage(
        json.dumps(result), name=tool, tool_call_id="1", status="success" if is_ok else "error"
    )
    call = {"name": tool, "args": {"order_number": asked}, "id": "1", "type": "tool_call"}
    messages = [AIMessage("", tool_calls=[call]), message]
    return evidence_of(messages, instructions="", tool_names=frozenset())


class TestFactsOfATool:
    @pytest.mark.parametrize(
        ("language", "reply"),
        [
            ("en", "Order #2077 with DHL 00340434161094042557 arrives on November 25, 2026."),
            ("en", "Your order 2077 (2x Trail shoe 41) cost $1,079 in total, 539.50 USD each."),
            ("en", "It was in Leipzig on Nov 20th and comes on 11/25/2026."),
            ("en", "DHL number 0034 0434 1610 9404 2557, due Wed 25 Nov."),
            ("es", "Tu pedido #2077 de 1.079,00 USD llega el 25 de noviembre de 2026."),
            ("de", "Die Bestellung 2077 über 1.079,00 $ kommt am 25.11.2026."),
            ("fr", "La commande #2077 de 1 079,00 $US arrive le 25 novembre."),
            ("zh", "订单＃２０７７预计２０２６年１１月２５日送达，共1,079.00美元。"),
            ("ja", "ご注文2077は11月25日にお届け予定です。"),
            ("ar", "سيصل طلبك رقم ٢٠٧٧ في ٢٥ نوفمبر ٢٠٢٦."),
            ("vi", "Đơn hàng 2077 sẽ đến vào ngày 25 tháng 11, 2026."),
            ("he", "ההזמנה 2077 תגיע ב-25 בנובמבר 2026."),
            ("th", "คำสั่งซื้อ 2077 จะถึงวันที่ 25 พฤศจิกายน 2569"),
            ("pl", "Zamówienie 2077 dotrze 25 listopada 2026."),
        ],
    )
    def test_may_be_written_as_the_readers_country_does(
        self, brief: Briefs, language: str, reply: str
    ) -> None:
        assert check_facts(reply, told(TRACKED), brief(language)) is None

    @pytest.mark.parametrize(
        ("language", "reply", "shown"),
        [
            ("en", "Order #2078 is on its way.", "#2078"),
            ("en", "Your order 2078 is on its way.", "2078"),
            ("en", "Track it with 00340434161094042558.", "00340434161094042558"),
            ("en", "Track it with 1Z999AA10123456784.", "1Z999AA10123456784"),
            ("en", "It arrives on November 26.", "November 26"),
            ("en", "It arrives on 2027-11-25.", "2027-11-25"),
            ("en", "The total is 1,097.00 USD.", "1,097.00 USD"),
            ("en", "The total is 1,079.00 EUR.", "1,079.00 EUR"),
            ("en", "You get 15% off next time.", "15%"),
            ("en", "Write to help@harbour.example.", "help@harbour.example"),
            ("en", "See https://harbour.example/track.", "https://harbour.example/track"),
            ("en", "See harbour-goods.com for more.", "harbour-goods.com"),
            ("en", "Call +1 (555) 010-9999.", "+1 (555) 010-9999"),
            ("en", "You may return it within 60 days.", "60 days"),
            ("en", "It takes 3 to 5 business days.", "3 to 5 business days"),
            ("en", "There are 45 left in stock.", "45"),
            ("es", "Llega el 26 de noviembre.", "26 de noviembre"),
            ("es", "El total es 1.097,00 €.", "1.097,00 €"),
            ("zh", "３－５个工作日内送达。", "3-5个工作日"),
            ("zh", "预计１１月２６日送达。", "11月26日"),
            ("de", "Das dauert 7 Werktage.", "7 Werktage"),
            ("fr", "Comptez 8 jours ouvrés.", "8 jours"),
            ("ar", "سيصل في ٢٦ نوفمبر.", "26 نوفمبر"),
        ],
    )
    def test_must_not_be_made_up(
        self, brief: Briefs, language: str, reply: str, shown: str
    ) -> None:
        finding = check_facts(reply, told(TRACKED), brief(language))

        assert finding is not None
        assert finding.guard == "facts"
        assert finding.shown == shown

    def test_may_come_from_what_code_knows_of_the_result(self, brief: Briefs) -> None:
        result = ToolResult(
            "check_return",
            True,
            told="open",
            artifact={"refund": Money(7900, "USD"), "until": date(2026, 12, 9)},
        )

        reply = "You get 79.00 USD back until December 9, 2026."

        assert check_facts(reply, Evidence(results=(result,)), brief()) is None

    def test_are_days_in_the_shops_zone_too(self, brief: Briefs) -> None:
        evidence = told({"at": "2026-11-20T23:30:00Z"})
        in_berlin = brief(shop=Shop(time_zone="Europe/Berlin"))

        assert check_facts("Scanned on November 21.", evidence, in_berlin) is None
        assert check_facts("Scanned on November 21.", evidence, brief()) is not None

    def test_may_be_written_in_a_language_whose_months_are_not_known(self, brief: Briefs) -> None:
        reply = "Tilaus 2077 saapuu 25. marraskuuta 2026."

        assert check_facts(reply, told(TRACKED), brief("en", is_language_supported=False)) is None
        assert check_facts(reply.replace("25", "26"), told(TRACKED), brief("en")) is not None

    def test_are_not_proven_by_a_refusal_that_repeats_what_was_asked(self, brief: Briefs) -> None:
        refusal = "There is no order '#9999' that you may see. It closed on 2026-11-09."
        evidence = told(refusal, asked="#9999", is_ok=False)

        assert check_facts("Your order #9999 is fine.", evidence, brief()) is not None
        assert check_facts("It closed on November 9.", evidence, brief()) is None


class TestFactsOfTheConversation:
    def test_may_repeat_what_the_buyer_wrote(self, brief: Briefs) -> None:
        evidence = Evidence(
            said_by_buyer=("order 112-4839201-7739201, I paid 50, mail me at Ann@Example.com",)
        )

        reply = "I looked for 112-4839201-7739201 and ann@example.com: 50 EUR."

        assert check_facts(reply, evidence, brief()) is None

    def test_may_repeat_what_the_shop_said_before(self, brief: Briefs) -> None:
        evidence = Evidence(said_by_shop=("Your return R-1001 is open until 9 December 2026.",))

        assert check_facts("It is R-1001, until December 9.", evidence, brief()) is None

    def test_may_name_what_waits_for_her_yes(
        self, brief: Briefs, open_proposal: OpenProposal
    ) -> None:
        reply = "For #2077 you would get 79.00 USD back."

        assert check_facts(reply, Evidence(), brief(proposal=open_proposal)) is None
        assert check_facts(reply, Evidence(), brief()) is not None

    def test_may_name_today_and_the_shops_own_rules(self, brief: Briefs) -> None:
        reply = "Today is November 22, 2026. Returns: 30 days. A person answers within 90 minutes."

        assert check_facts(reply, Evidence(), brief()) is None

    @pytest.mark.parametrize(
        "reply",
        [
            "I can help with 2 things: 1. orders\n12. returns",
            "Which one of these 4 may be the right one?",
            "We answer 24/7, from 09:30 to 17:00.",
            "One moment, what is your order number?",
        ],
    )
    def test_numbers_that_state_nothing_pass(self, brief: Briefs, reply: str) -> None:
        assert check_facts(reply, Evidence(), brief()) is None


@given(st.text(max_size=300))
@settings(deadline=None)
def test_no_text_breaks_the_guard(text: str) -> None:
    finding = check_facts(text, Evidence(said_by_buyer=(text,)), Briefs()("ar"))

    assert finding is None or finding.guard == "facts"


@given(
    st.dates(date(2020, 1, 1), date(2035, 12, 31)),
    st.sampled_from(LOCALES),
    st.sampled_from(["medium", "long", "full"]),
)
@settings(deadline=None)  # a language's words are read from disk at its first date
def test_a_date_written_in_any_locale_is_read_as_that_date(
    day: date, language: str, width: Literal["medium", "long", "full"]
) -> None:
    written = format_date(day, width, locale=language.replace("-", "_"))

    assert check_facts(written, told({"on": day.isoformat()}), Briefs()(language)) is None


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "1",
        "1 ",
        "1,",
        "(1",
        "a.",
        "a-1-",
        "€ 1",
        "+1 ",
        "a@",
        "1 may ",
        "111 ",
        "1'111",
        "1,11,",
    ],
)
def test_no_text_takes_more_than_its_length(piece: str) -> None:
    short, long = (seconds_for((piece * 8000)[:length]) for length in (1000, 8000))

    # Eight times where each letter costs the same, 64 times where letters are compared with letters.
    assert long < 24 * short


def seconds_for(text: str) -> float:
    """Return the least of three, since other work may be beside it."""
    return min(_seconds_once(text) for _ in range(3))


def _seconds_once(text: str) -> float:
    started = process_time()
    check_facts("Order 4711 is 3 EUR.", Evidence(said_by_buyer=(text,)), Briefs()())
    return process_time() - started
