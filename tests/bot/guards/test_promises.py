from pathlib import Path

import pytest

import bot.guards.promises
from bot.guards.evidence import Evidence, ToolResult
from bot.guards.promises import check_promises, phrases_of
from tests.bot.guards.conftest import Briefs
from tools.results import HelpResult, Passage, Refusal

CONFIRMED = Evidence(results=(ToolResult("confirm_proposal", True, "done"),))
HANDED_OVER = Evidence(results=(ToolResult("hand_over", True, "queued"),))
REFUNDED = Evidence(results=(ToolResult("get_return_status", True, "R-1001\nsucceeded"),))
CANCELLED = Evidence(results=(ToolResult("get_order", True, "#1042\ncancelled"),))


GUARANTEE = "We guarantee that it arrives. Our support team will call you."


def quoting(text: str) -> Evidence:
    """Evidence of an article that was found."""
    passage = Passage(slug="a", title="A", text=text, language="en", score=0.9)
    found = ToolResult("search_help", True, text, artifact=HelpResult(passages=(passage,)))
    return Evidence(results=(found,))


class TestArticles:
    def test_what_the_shop_has_published_may_be_quoted(self, brief: Briefs) -> None:
        reply = f"{GUARANTEE}\n\nSource: A"

        assert check_promises(reply, quoting(GUARANTEE), brief("en")) is None

    @pytest.mark.parametrize(
        "reply",
        [
            "We guarantee that it arrives tomorrow.",
            f"{GUARANTEE} I will call you tomorrow.",
            "Your money was refunded.",
        ],
    )
    def test_what_is_put_beside_it_is_a_promise_all_the_same(
        self, brief: Briefs, reply: str
    ) -> None:
        assert check_promises(reply, quoting(GUARANTEE), brief("en")) is not None


class TestPromises:
    @pytest.mark.parametrize(
        ("language", "reply"),
        [
            ("en", "I will call you tomorrow."),
            ("en", "I’ll get back to you as quickly as I can."),
            ("en", "We'll contact you by e-mail."),
            ("en", "I'll keep you updated on the parcel."),
            ("en", "I'll look into it."),
            ("en", "Let me check that for you, one moment."),
            ("en", "I guarantee that it arrives."),
            ("en", "It will definitely arrive on time."),
            ("en", "Your refund will be paid today."),
            ("es", "Le llamaré mañana."),
            ("es", "Me pondré en contacto contigo."),
            ("es", "Te garantizo que llegará."),
            ("es", "El reembolso llegará hoy mismo."),
            ("zh", "我会给您打电话。"),
            ("zh", "我们会尽快联系您。"),
            ("zh", "请稍等，我查一下。"),
            ("zh", "保证今天到账。"),
            ("zh-Hant", "我們會盡快聯繫您。"),
            ("fr", "Je vous rappellerai demain."),
            ("fr", "Nous vous tiendrons informé."),
            ("fr", "Votre remboursement arrivera aujourd'hui."),
            ("fr", "Je vous garantis la livraison."),
            ("de", "Ich rufe Sie morgen an."),
            ("de", "Ich melde mich bei Ihnen."),
            ("de", "Wir werden das prüfen."),
            ("de", "Das Geld ist morgen auf Ihrem Konto."),
            ("de", "Die Lieferung kommt garantiert an."),
        ],
    )
    def test_that_nobody_can_keep_are_found(self, brief: Briefs, language: str, reply: str) -> None:
        finding = check_promises(reply, CONFIRMED, brief(language))

        assert finding is not None
        assert finding.guard == "promises"

    @pytest.mark.parametrize(
        ("language", "reply"),
        [
            ("en", "I cannot guarantee the date, and delivery is not guaranteed."),
            ("en", "Which order should I look up? I can check it for you."),
            ("en", "Shall I cancel order #1042? The refund would be 28.00 USD."),
            ("en", "It has not been cancelled, and nothing was refunded."),
            ("en", "Once it has been cancelled, the money goes back."),
            ("en", "Your parcel will be delivered by DHL."),
            ("es", "Tu pedido no ha sido cancelado."),
            ("es", "¿Quieres que prepare la devolución?"),
            ("zh", "订单还没有取消。您要取消吗？"),
            ("zh", "取消后会退款28.00美元，是否确认？"),
            ("fr", "La commande n'a pas été annulée."),
            ("de", "Die Bestellung wurde nicht storniert."),
            ("de", "Soll ich die Bestellung stornieren?"),
        ],
    )
    def test_what_promises_nothing_passes(self, brief: Briefs, language: str, reply: str) -> None:
        assert check_promises(reply, Evidence(), brief(language)) is None

    def test_every_language_of_the_first_release_is_guarded(self) -> None:
        assert all(phrases_of(locale) for locale in ("en", "zh", "zh-Hant", "es", "fr", "de"))

    def test_every_file_has_every_kind_of_claim(self) -> None:
        folder = Path(bot.guards.promises.__file__).parent / "phrases"
        kinds = {"refunded", "cancelled", "changed", "returned"}

        for path in folder.glob("*.yaml"):
            phrases = phrases_of(path.stem)
            assert phrases is not None
            assert set(phrases.claims) == kinds


class TestClaims:
    @pytest.mark.parametrize(
        ("language", "reply"),
        [
            ("en", "I have cancelled your order."),
            ("en", "Your order has been cancelled."),
            ("en", "I've opened a return for you."),
            ("en", "I changed your address."),
            ("es", "He cancelado tu pedido."),
            ("es", "Tu devolución ha sido registrada."),
            ("zh", "已为您取消订单。"),
            ("zh", "退货申请已提交。"),
            ("fr", "J'ai annulé votre commande."),
            ("fr", "Votre retour a été enregistré."),
            ("de", "Ich habe Ihre Bestellung storniert."),
            ("de", "Die Rücksendung wurde angelegt."),
        ],
    )
    def test_need_a_confirmed_proposal(self, brief: Briefs, language: str, reply: str) -> None:
        assert check_promises(reply, Evidence(), brief(language)) is not None
        assert check_promises(reply, CONFIRMED, brief(language)) is None

    @pytest.mark.parametrize(
        ("language", "reply"),
        [
            ("en", "I have refunded your money."),
            ("en", "Your refund has been issued."),
            ("es", "He reembolsado el importe."),
            ("zh", "已为您退款。"),
            ("fr", "Je vous ai remboursé."),
            ("de", "Das Geld wurde erstattet."),
        ],
    )
    def test_of_money_sent_need_a_refund_that_succeeded(
        self, brief: Briefs, language: str, reply: str
    ) -> None:
        assert check_promises(reply, CONFIRMED, brief(language)) is not None
        assert check_promises(reply, REFUNDED, brief(language)) is None

    def test_may_report_a_state_that_a_tool_told(self, brief: Briefs) -> None:
        assert check_promises("Order #1042 was cancelled.", CANCELLED, brief()) is None

    def test_may_be_repeated(self, brief: Briefs) -> None:
        evidence = Evidence(said_by_shop=("Your order has been cancelled.",))

        assert check_promises("As I said, it has been cancelled.", evidence, brief()) is None

    def test_a_failed_confirmation_proves_nothing(self, brief: Briefs) -> None:
        evidence = Evidence(results=(ToolResult("confirm_proposal", False, "no yes yet"),))

        assert check_promises("Your order has been cancelled.", evidence, brief()) is not None


class TestPeople:
    @pytest.mark.parametrize(
        ("language", "reply"),
        [
            ("en", "A colleague will contact you."),
            ("en", "I have forwarded you to our team."),
            ("es", "Un compañero te contactará."),
            ("zh", "人工客服会尽快联系您。"),
            ("zh", "已为您转接人工客服。"),
            ("fr", "Un conseiller vous répondra."),
            ("de", "Ein Kollege meldet sich bei Ihnen."),
        ],
    )
    def test_are_promised_only_after_a_hand_over(
        self, brief: Briefs, language: str, reply: str
    ) -> None:
        assert check_promises(reply, Evidence(), brief(language)) is not None
        assert check_promises(reply, HANDED_OVER, brief(language)) is None

    def test_are_called_by_too_many_failed_tries_as_well(self, brief: Briefs) -> None:
        locked = Refusal(code="verification_locked", message="A person has been called.")
        evidence = Evidence(results=(ToolResult("verify_buyer", False, "no", artifact=locked),))

        assert check_promises("A person will contact you.", evidence, brief()) is None
