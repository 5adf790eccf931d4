"""An admin writes, publishes, compares and takes back articles over HTTP."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx
import pytest

from helpdesk import staff
from helpdesk.models import Role
from tests.api.conftest import FakeServices, client_of
from tests.conftest import NOW

PASSWORD = "correct horse battery"
RETURNS = "/returns/en"


@dataclass(frozen=True)
class Caller:
    """A member of staff who is signed in."""

    client: httpx.AsyncClient
    token: str

    async def send(self, method: str, path: str = "", **options: Any) -> httpx.Response:
        return await self.client.request(
            method,
            f"/api/knowledge/articles{path}",
            headers={"Authorization": f"Bearer {self.token}"},
            **options,
        )

    async def save(self, path: str = RETURNS, **changes: Any) -> httpx.Response:
        text = {
            "title": "How long can I return?",
            "body": "45 days.",
            "state": "published",
            "seen_revision": 0,
        }
        return await self.send("PUT", path, json={**text, **changes})


async def signed_in(client: httpx.AsyncClient, services: FakeServices, role: Role) -> Caller:
    email = f"{role}@shop.example"
    await staff.add_staff(
        services.database,
        email=email,
        name="Ada",
        password=PASSWORD,
        role=role,
        now=services.clock.now(),
    )
    answer = await client.post("/api/admin/sign-in", json={"email": email, "password": PASSWORD})
    return Caller(client, answer.json()["token"])


@pytest.fixture
async def ada(client: httpx.AsyncClient, services: FakeServices) -> Caller:
    return await signed_in(client, services, Role.ADMIN)


async def test_an_article_that_was_published_is_read_with_its_history(ada: Caller) -> None:
    saved = await ada.save()

    assert saved.status_code == 200, saved.text
    read = (await ada.send("GET", RETURNS)).json()
    assert {**read, "broken_tests": []} == saved.json()
    assert (read["state"], read["body"], read["published_revision"]) == ("published", "45 days.", 1)
    assert [(one["number"], one["author"]) for one in read["history"]] == [
        (1, "Ada <admin@shop.example>")
    ]


async def test_a_draft_stands_beside_what_is_published(ada: Caller) -> None:
    await ada.save()

    saved = (await ada.save(body="14 days.", state="draft", seen_revision=1)).json()

    assert (saved["body"], saved["newest"]["body"]) == ("45 days.", "14 days.")
    assert (saved["state"], saved["has_changes"], saved["revision"]) == ("published", True, 2)


async def test_what_is_scheduled_names_its_moment(ada: Caller) -> None:
    moment = (NOW + timedelta(days=1)).isoformat()

    saved = (await ada.save(state="scheduled", publish_at=moment)).json()

    assert (saved["state"], saved["publish_at"]) == ("scheduled", "2026-11-23T10:00:00Z")


async def test_an_archived_article_keeps_its_history(ada: Caller) -> None:
    await ada.save()

    archived = (await ada.send("POST", f"{RETURNS}/archive")).json()

    assert (archived["state"], archived["published_revision"]) == ("archived", None)
    assert [one["state"] for one in archived["history"]] == ["archived", "published"]


async def test_an_earlier_text_is_published_again(ada: Caller) -> None:
    await ada.save()
    await ada.save(body="14 days.", seen_revision=1)

    back = (await ada.send("POST", f"{RETURNS}/roll-back", json={"number": 1})).json()

    assert (back["body"], back["revision"]) == ("45 days.", 3)
    second = (await ada.send("GET", f"{RETURNS}/revisions/2")).json()
    assert second["body"] == "14 days."


async def test_two_revisions_are_compared_side_by_side(ada: Caller) -> None:
    await ada.save(body="45 days.\nFree.")
    await ada.save(body="14 days.\nFree.", questions=["Can I send it back?"], seen_revision=1)

    compared = await ada.send("GET", f"{RETURNS}/difference", params={"before": 1, "after": 2})

    assert compared.json() == {
        "title": {"before": "How long can I return?", "after": "How long can I return?"},
        "audience": {"before": "public", "after": "public"},
        "topic": {"before": "", "after": ""},
        "scope": {"before": "", "after": ""},
        "questions": [{"before": None, "after": "Can I send it back?"}],
        "body": [
            {"before": "45 days.", "after": "14 days."},
            {"before": "Free.", "after": "Free."},
        ],
    }


async def test_the_list_marks_translations_older_than_their_source(
    ada: Caller, services: FakeServices
) -> None:
    await ada.save()
    await ada.save("/returns/de")
    services.clock.advance(timedelta(minutes=1))
    await ada.save(body="14 days.", seen_revision=1)

    listed = (await ada.send("GET")).json()["items"]

    assert [(one["language"], one["is_behind_source"]) for one in listed] == [
        ("de", True),
        ("en", False),
    ]
    assert (await ada.send("GET", "/returns/de")).json()["is_behind_source"] is True


async def test_the_list_is_filtered_by_state(ada: Caller) -> None:
    await ada.save()
    await ada.save("/sizes/en", state="draft")

    listed = (await ada.send("GET", params={"state": "draft"})).json()["items"]

    assert [one["slug"] for one in listed] == ["sizes"]


async def test_a_language_is_found_however_it_is_written(ada: Caller) -> None:
    await ada.save("/returns/zh-TW")

    assert (await ada.send("GET", "/returns/zh-Hant")).json()["body"] == "45 days."
    assert (await ada.send("GET", "/returns/zh-TW")).json()["language"] == "zh-Hant"


async def test_of_two_who_edit_the_second_is_told_and_nothing_is_lost(ada: Caller) -> None:
    await ada.save()

    refused = await ada.save(body="14 days.")

    assert (refused.status_code, refused.json()["code"]) == (409, "article_changed")
    assert (await ada.send("GET", RETURNS)).json()["body"] == "45 days."


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title": "  "}, "title"),
        ({"body": " \n "}, "body"),
        ({"questions": ["When?", " "]}, "questions"),
        ({"audience": "everybody"}, "audience"),
        ({"body": "NUL \x00 inside"}, "body"),
        ({"state": "archived"}, "state"),
        ({"state": "scheduled", "publish_at": "2020-01-01T00:00:00Z"}, "publish_at"),
        ({"state": "scheduled", "publish_at": "2030-01-01T00:00:00"}, "publish_at"),
    ],
)
async def test_what_cannot_be_kept_names_the_field(
    ada: Caller, changes: dict[str, Any], field: str
) -> None:
    refused = await ada.save(**changes)

    assert (refused.status_code, refused.json()["field"]) == (422, field)
    assert (await ada.send("GET")).json() == {"items": []}


@pytest.mark.parametrize(
    "changes",
    [{"state": "scheduled"}, {"state": "draft", "publish_at": "2030-01-01T00:00:00Z"}],
)
async def test_a_moment_goes_with_a_schedule_alone(ada: Caller, changes: dict[str, Any]) -> None:
    refused = await ada.save(**changes)

    assert refused.status_code == 422
    assert "publish_at goes with the state 'scheduled'" in refused.json()["detail"]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/nothing/en", "article_not_found"),
        (f"{RETURNS}/revisions/9", "revision_not_found"),
        (f"{RETURNS}/difference?before=1&after=9", "revision_not_found"),
    ],
)
async def test_what_is_not_there_is_named(ada: Caller, path: str, code: str) -> None:
    await ada.save()

    refused = await ada.send("GET", path)

    assert (refused.status_code, refused.json()["code"]) == (404, code)


async def test_articles_are_the_admins_business(
    client: httpx.AsyncClient, services: FakeServices
) -> None:
    agent = await signed_in(client, services, Role.AGENT)
    stranger = client_of(services)

    for refused, expected in (
        (await agent.save(), (403, "admins_only")),
        (await agent.send("GET"), (403, "admins_only")),
        (await stranger.get("/api/knowledge/articles"), (401, "signed_out")),
    ):
        assert (refused.status_code, refused.json()["code"]) == expected
