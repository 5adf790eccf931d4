"""Webhooks as admins set them up."""

from typing import Any

import httpx
import pytest

from tests.api.members import Member, ada, olga

__all__ = ["ada", "olga"]

URL = "https://desk.shop.example/dragoman"
PLACE = "/api/admin/webhooks"


async def added(member: Member, **changes: Any) -> Any:
    answer = await member.ask("POST", PLACE, {"url": URL, "events": ["handover"], **changes})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_a_secret_is_shown_once(ada: Member) -> None:
    made = await added(ada)

    assert made["secret"].startswith("whsec_")
    [listed] = (await ada.ask("GET", PLACE)).json()["items"]
    assert listed == {name: value for name, value in made.items() if name != "secret"}


async def test_a_webhook_is_changed_rested_and_removed(ada: Member) -> None:
    made = await added(ada)
    place = f"{PLACE}/{made['webhook_id']}"

    changed = await ada.ask(
        "PUT", place, {"url": URL + "/2", "events": ["reply", "resolve"], "is_active": False}
    )

    assert changed.json() == {
        **{name: made[name] for name in ("webhook_id", "created_at")},
        "url": URL + "/2",
        "events": ["reply", "resolve"],
        "is_active": False,
    }
    assert (await ada.ask("DELETE", place)).status_code == 204
    assert (await ada.ask("GET", PLACE)).json() == {"items": []}
    assert (await ada.ask("DELETE", place)).status_code == 404


async def test_trying_one_out_stands_in_its_log(ada: Member) -> None:
    made = await added(ada)
    place = f"{PLACE}/{made['webhook_id']}"

    tried = await ada.ask("POST", f"{place}/test")

    assert (tried.status_code, tried.json()["event"]) == (202, "ping")
    assert (await ada.ask("GET", f"{place}/deliveries")).json() == {"items": [tried.json()]}
    again = await ada.ask("POST", f"{place}/deliveries/{tried.json()['key']}/retry")
    assert (again.status_code, again.json()["code"]) == (409, "not_failed")
    unknown = await ada.ask("POST", f"{place}/deliveries/{'0' * 32}-1/retry")
    assert (unknown.status_code, unknown.json()["code"]) == (404, "delivery_not_found")


@pytest.mark.parametrize(
    "changes",
    [
        {"url": "ftp://desk.shop.example"},
        {"url": "desk.shop.example"},
        {"url": "https://"},
        {"url": "https://[::1"},
        {"url": "https://desk.shop.example:99999/"},
        {"url": ""},
        {"events": []},
        {"events": ["ping"]},
        {"secret": "mine"},
    ],
)
async def test_what_cannot_be_told_is_refused(ada: Member, changes: dict[str, Any]) -> None:
    answer = await ada.ask("POST", PLACE, {"url": URL, "events": ["handover"], **changes})

    assert answer.status_code == 422
    assert (await ada.ask("GET", PLACE)).json() == {"items": []}


async def test_webhooks_are_the_admins(olga: Member, ada: Member) -> None:
    place = f"{PLACE}/{(await added(ada))['webhook_id']}"
    body = {"url": URL, "events": ["handover"]}
    answers: list[httpx.Response] = [
        await olga.ask("GET", PLACE),
        await olga.ask("POST", PLACE, body),
        await olga.ask("PUT", place, body),
        await olga.ask("DELETE", place),
        await olga.ask("POST", f"{place}/test"),
        await olga.ask("GET", f"{place}/deliveries"),
        await olga.ask("POST", f"{place}/deliveries/{'0' * 32}-1/retry"),
    ]

    assert {answer.status_code for answer in answers} == {403}
