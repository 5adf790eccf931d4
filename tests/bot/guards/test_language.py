import pytest

from bot.guards.evidence import Evidence, ToolResult
from bot.guards.language import check_language
from tests.bot.guards.conftest import Briefs

REPLIES = {
    "en": "Your parcel is on its way and was last seen at the sorting centre in Leipzig.",
    "es": "Tu paquete está en camino y la última vez se vio en el centro de clasificación.",
    "de": "Ihr Paket ist unterwegs und wurde zuletzt im Verteilzentrum in Leipzig gesehen.",
    "fr": "Votre colis est en route et a été vu pour la dernière fois au centre de tri.",
    "zh": "您的包裹正在运送途中，最近一次扫描是在莱比锡的分拣中心。",
    "ru": "Ваша посылка в пути, последний раз её отсканировали в сортировочном центре.",
    "ar": "طردك في الطريق وقد تم مسحه آخر مرة في مركز الفرز في لايبزيغ.",
    "ja": "お荷物は配送中で、最後にライプツィヒの仕分けセンターで確認されました。",
}


@pytest.mark.parametrize("language", REPLIES)
@pytest.mark.parametrize("written", REPLIES)
def test_a_reply_must_be_in_the_buyers_language(brief: Briefs, language: str, written: str) -> None:
    finding = check_language(REPLIES[written], Evidence(), brief(language))

    assert (finding is None) == (language == written)


@pytest.mark.parametrize(
    "reply",
    ["OK!", "#2077", "DHL 00340434161094042557", "Trail shoe 41", "MUG-02: Stoneware mug, Leipzig"],
)
def test_what_is_too_short_to_tell_passes(brief: Briefs, reply: str) -> None:
    assert check_language(reply, Evidence(), brief("fr")) is None


def test_what_a_tool_told_keeps_its_own_language(brief: Briefs) -> None:
    titles = "Stoneware mug with a lid\nTrail running shoe for the winter\nWool socks for the house"
    evidence = Evidence(results=(ToolResult("get_order", True, titles),))
    reply = f"Tu pedido: {titles}"

    assert check_language(reply, evidence, brief("es")) is None
    assert check_language(reply, Evidence(), brief("es")) is not None


def test_a_language_that_is_not_ours_is_left_to_the_model(brief: Briefs) -> None:
    habari = brief("en", is_language_supported=False)

    assert check_language(REPLIES["es"], Evidence(), habari) is None


def test_traditional_characters_are_no_other_language(brief: Briefs) -> None:
    reply = "您的包裹正在運送途中，最近一次掃描是在萊比錫的分揀中心。"

    assert check_language(reply, Evidence(), brief("zh")) is None
