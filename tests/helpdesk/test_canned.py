"""Canned replies."""

import pytest

from core.database import Database
from core.languages import LOCALES
from helpdesk import canned
from helpdesk.canned import VARIABLES, CannedReplyNotFoundError, InvalidCannedReplyError
from prompts.canned import canned_texts
from tests.factories import NOW, make_staff


async def listed(database: Database) -> dict[str, canned.Canned]:
    async with database.read() as session:
        return {one.shortcut: one for one in await canned.listed(session)}


async def put(database: Database, shortcut: str, texts: dict[str, str]) -> canned.Canned:
    mia = await make_staff(database, "Mia")
    async with database.write() as session:
        return await canned.put(session, shortcut, texts, staff_id=mia.id, now=NOW)


def test_every_built_in_reply_is_there_in_every_language() -> None:
    for shortcut, texts in canned_texts().items():
        assert set(texts) == set(LOCALES), shortcut


@pytest.mark.parametrize("shortcut", list(canned_texts()))
def test_every_language_names_the_same_variables(shortcut: str) -> None:
    named = {
        frozenset(canned.fill(told.text, {}).missing) for told in canned_texts()[shortcut].values()
    }

    assert len(named) == 1
    assert next(iter(named)) <= set(VARIABLES)


async def test_the_shops_own_words_stand_before_the_built_in_ones(database: Database) -> None:
    await put(database, "hello", {"en": "Hi {buyer}!"})

    hello = (await listed(database))["hello"]
    assert hello.nearest("en") == ("Hi {buyer}!", "en")
    assert hello.changed == {"en"}
    assert hello.nearest("de")[0].startswith("Guten Tag")


async def test_without_them_the_built_in_ones_are_back(database: Database) -> None:
    before = (await listed(database))["hello"].nearest("en")
    await put(database, "hello", {"en": "Hi {buyer}!"})

    async with database.write() as session:
        await canned.remove(session, "hello", "en", staff_id=1, now=NOW)
    assert (await listed(database))["hello"].nearest("en") == before

    async with database.write() as session:
        with pytest.raises(CannedReplyNotFoundError):
            await canned.remove(session, "hello", "en", staff_id=1, now=NOW)


async def test_a_language_without_words_takes_another(database: Database) -> None:
    await put(database, "gift", {"zh": "送您一份礼物"})

    assert (await listed(database))["gift"].nearest("de") == ("送您一份礼物", "zh")


@pytest.mark.parametrize(
    ("shortcut", "texts", "field"),
    [
        ("Not Good", {"en": "x"}, "shortcut"),
        ("gift", {}, "texts"),
        ("gift", {"xx": "x"}, "texts"),
        ("gift", {"en": "Dear {password}"}, "texts.en"),
    ],
)
async def test_what_cannot_be_kept_is_named(
    sqlite_database: Database, shortcut: str, texts: dict[str, str], field: str
) -> None:
    with pytest.raises(InvalidCannedReplyError) as refused:
        await put(sqlite_database, shortcut, texts)
    assert refused.value.field == field


def test_what_is_not_known_stays_in_braces() -> None:
    filled = canned.fill("{buyer}: {order}", {"buyer": "Ann {order}"})

    assert filled.text == "Ann {order}: {order}"
    assert filled.missing == ("order",)
