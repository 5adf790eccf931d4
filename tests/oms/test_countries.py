import pytest

from oms.countries import country_code, country_named_in, has_postal_codes, time_zone


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("DE", "DE"),
        ("de", "DE"),
        ("Germany", "DE"),
        (" united   kingdom ", "GB"),
        ("UK", "GB"),
        ("Alemania", "DE"),
        ("德国", "DE"),
        ("香港", "HK"),
        ("الإمارات العربية المتحدة", "AE"),
        ("Україна", "UA"),
    ],
)
def test_a_country_is_known_by_its_code_and_its_names(written: str, code: str) -> None:
    assert country_code(written) == code


@pytest.mark.parametrize("written", ["", "XX", "ZZ", "EU", "Atlantis", "D"])
def test_what_is_no_country_has_no_code(written: str) -> None:
    assert country_code(written) is None


def test_few_countries_have_no_postal_codes() -> None:
    assert not has_postal_codes("AE")
    assert has_postal_codes("DE")


@pytest.mark.parametrize(
    ("text", "locale", "country"),
    [
        ("I live in Germany, near France.", "en", "DE"),
        ("ich wohne in Österreich", "de", "AT"),
        ("我住在德国", "zh", "DE"),
        ("the USA", "en", "US"),
        ("Do you ship to JAPAN?", "th", "JP"),
        ("Is it in? Call me Chad.", "en", "TD"),
        ("no country at all", "en", None),
        ("", "en", None),
    ],
)
def test_a_country_is_found_in_a_sentence(text: str, locale: str, country: str | None) -> None:
    assert country_named_in(text, locale) == country


@pytest.mark.parametrize(
    ("country", "zone"),
    [("DE", "Europe/Berlin"), ("US", "America/New_York"), ("CN", "Asia/Shanghai"), ("XX", None)],
)
def test_a_country_has_the_zone_in_which_most_of_its_people_live(
    country: str, zone: str | None
) -> None:
    assert time_zone(country) == zone
