"""An admin takes articles in and out, tries answers, and fills gaps, over HTTP."""

import io
import zipfile
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
import yaml

from helpdesk import ratings, replies, staff
from helpdesk.models import RatingValue, Role
from knowledge import gaps
from knowledge.gaps import Missed
from knowledge.models import GapReason
from tests.api.conftest import FakeServices, open_chat
from tests.conftest import NOW
from tests.factories import bot_reply, hold, make_conversation
from tests.knowledge.articles import new_article, publish

PASSWORD = "correct horse battery"
FAQ = yaml.safe_dump([new_article().model_dump(mode="json", exclude_defaults=True)])
RETURN = "how many days do I have to return something"


@dataclass(frozen=True)
class Caller:
    """A member of staff who is signed in."""

    client: httpx.AsyncClient
    token: str

    async def send(self, method: str, path: str, **options: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.token}"}
        return await self.client.request(
            method, f"/api/knowledge/{path}", headers=headers, **options
        )

    async def import_file(self, name: str, content: str | bytes, **query: str) -> httpx.Response:
        return await self.send("POST", "import", params={"name": name, **query}, content=content)


async def signed_in(client: httpx.AsyncClient, services: FakeServices, role: Role) -> Caller:
    email = f"{role}@shop.example"
    await staff.add_staff(
        services.database, email=email, name="Ada", password=PASSWORD, role=role, now=NOW
    )
    answer = await client.post("/api/admin/sign-in", json={"email": email, "password": PASSWORD})
    return Caller(client, answer.json()["token"])


@pytest.fixture
async def ada(client: httpx.AsyncClient, services: FakeServices) -> Caller:
    return await signed_in(client, services, Role.ADMIN)


class TestImport:
    async def test_a_preview_tells_what_would_be_done_and_does_nothing(
        self, ada: Caller, services: FakeServices
    ) -> None:
        file = f"{FAQ}- {{slug: broken}}\n"

        report = (await ada.import_file("faq.yaml", file)).json()

        assert report["taken"] is False
        assert [(one["slug"], one["fate"]) for one in report["items"]] == [("returns", "new")]
        assert [one["where"] for one in report["refused"]] == ["faq.yaml, article 2"]
        assert (await ada.send("GET", "articles")).json()["items"] == []

    @pytest.mark.parametrize("state", ["draft", "published"])
    async def test_articles_are_taken_as_drafts_or_published(self, ada: Caller, state: str) -> None:
        report = (await ada.import_file("faq.yaml", FAQ, take=state)).json()

        assert report["taken"] is True
        (line,) = (await ada.send("GET", "articles")).json()["items"]
        assert (line["slug"], line["state"]) == ("returns", state)

    async def test_an_article_that_answers_the_same_question_is_named(
        self, ada: Caller, services: FakeServices
    ) -> None:
        await publish(services.database, new_article())

        report = (
            await ada.import_file("b.yaml", FAQ.replace("slug: returns", "slug: more"))
        ).json()

        (item,) = report["items"]
        assert [one["slug"] for one in item["similar"]] == ["returns"]

    async def test_a_file_of_nearly_twenty_megabytes_is_read(self, ada: Caller) -> None:
        answer = await ada.import_file("big.md", b"x" * 19_900_000)

        assert answer.status_code == 200
        assert "does not begin" in answer.json()["refused"][0]["reason"]

    async def test_a_larger_one_is_refused(self, ada: Caller) -> None:
        answer = await ada.import_file("big.md", b"x" * 20_000_002)

        assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")

    async def test_an_archive_comes_out_as_it_went_in(self, ada: Caller) -> None:
        await ada.import_file("faq.yaml", FAQ, take="published")

        exported = await ada.send("GET", "export", params={"format": "zip"})

        assert exported.headers["content-disposition"] == 'attachment; filename="articles.zip"'
        assert zipfile.ZipFile(io.BytesIO(exported.content)).namelist() == ["en/returns.md"]
        report = (await ada.import_file("articles.zip", exported.content)).json()
        assert [one["fate"] for one in report["items"]] == ["same"]


class TestIndex:
    async def test_its_state_is_shown_and_it_is_made_anew(
        self, ada: Caller, services: FakeServices
    ) -> None:
        await publish(services.database, new_article())

        shown = (await ada.send("GET", "index")).json()
        rebuilt = (await ada.send("POST", "index/rebuild")).json()

        assert (shown["articles"], shown["languages"], shown["vectors"]) == (1, ["en"], "up")
        assert rebuilt["vectors"] == "up"


class TestAnswerTests:
    async def test_a_publish_that_breaks_one_names_it(self, ada: Caller) -> None:
        await ada.import_file("faq.yaml", FAQ, take="published")
        test = {"question": RETURN, "language": "en", "slug": "returns"}
        added = await ada.send("POST", "tests", json=test)
        ran = (await ada.send("POST", "tests/run")).json()
        text = {"title": "Opening hours", "body": "Nine to five.", "state": "published"}

        saved = await ada.send("PUT", "articles/returns/en", json={**text, "seen_revision": 1})

        assert added.status_code == 201
        assert [one["passed"] for one in ran["items"]] == [True]
        (broken,) = saved.json()["broken_tests"]
        assert (broken["question"], broken["expected"], broken["found"]) == (
            RETURN,
            "returns",
            None,
        )

    async def test_a_test_is_removed(self, ada: Caller) -> None:
        added = (await ada.send("POST", "tests", json={"question": "?", "language": "en"})).json()

        assert (await ada.send("DELETE", f"tests/{added['id']}")).status_code == 204
        assert (await ada.send("DELETE", f"tests/{added['id']}")).status_code == 404


class TestGaps:
    async def test_a_draft_is_written_from_what_people_answered(
        self, ada: Caller, services: FakeServices
    ) -> None:
        missed = Missed(
            "hand_over:1",
            "Do you wrap gifts?",
            "en",
            GapReason.BY_PERSON,
            "c",
            NOW,
            replies=("Yes, for 3.50.",),
        )
        async with services.database.write() as session:
            await gaps.record(session, missed)
        (gap,) = (await ada.send("GET", "gaps")).json()["items"]

        place = (await ada.send("POST", f"gaps/{gap['id']}/draft")).json()
        again = (await ada.send("POST", f"gaps/{gap['id']}/draft")).json()

        assert (gap["count"], gap["languages"], gap["reasons"]) == (1, {"en": 1}, {"by_person": 1})
        assert place == again == {"slug": f"gap-{gap['id']}", "language": "en"}
        article = (await ada.send("GET", f"articles/{place['slug']}/en")).json()
        assert (article["state"], article["body"]) == ("draft", "Yes, for 3.50.")
        assert (await ada.send("GET", "gaps")).json()["items"] == []

    async def test_a_gap_is_dismissed(self, ada: Caller, services: FakeServices) -> None:
        missed = Missed("1", "Do you wrap gifts?", "en", GapReason.UNANSWERED, "c", NOW)
        async with services.database.write() as session:
            gap = await gaps.record(session, missed)

        assert (await ada.send("POST", f"gaps/{gap.id}/dismiss")).status_code == 204
        assert (await ada.send("GET", "gaps")).json()["items"] == []
        assert (await ada.send("POST", "gaps/999/dismiss")).status_code == 404


class TestAnswers:
    async def test_a_bad_answer_leads_to_its_article_and_counts_as_a_gap(
        self, ada: Caller, services: FakeServices
    ) -> None:
        conversation = await make_conversation(services.database, text="How long can I return it?")
        lease = await hold(services.database, conversation)
        sources = [{"slug": "returns", "title": "Returns", "language": "fr"}]
        async with services.database.write() as session:
            answer = await replies.store_reply(
                session, lease, bot_reply("45 days.", sources=sources), upto_seq=1, now=NOW
            )
            assert answer is not None
            await ratings.rate(session, conversation.id, answer.seq, RatingValue.DOWN, now=NOW)

        (line,) = (await ada.send("GET", "answers")).json()["items"]
        path = f"answers/{line['message_id']}/report"
        place = (await ada.send("POST", path, json={"reason": "It is 30 days."})).json()

        assert (line["question"], line["reply"], line["rating"]) == (
            "How long can I return it?",
            "45 days.",
            "down",
        )
        assert place == {"slug": "returns", "language": "fr"}
        (gap,) = (await ada.send("GET", "gaps")).json()["items"]
        assert gap["reasons"] == {"reported": 1}
        assert gap["examples"][0]["replies"] == ["Ada: It is 30 days."]


async def test_the_playground_answers(ada: Caller) -> None:
    played = await ada.send("POST", "playground", json={"question": "Hello?", "language": "de"})

    assert played.status_code == 200
    assert played.json()["language"] == "de"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "import?name=a.md"),
        ("GET", "export?format=csv"),
        ("GET", "index"),
        ("POST", "index/rebuild"),
        ("POST", "playground"),
        ("GET", "tests"),
        ("POST", "tests/run"),
        ("GET", "gaps"),
        ("POST", "gaps/1/draft"),
        ("POST", "gaps/1/dismiss"),
    ],
)
async def test_an_agent_may_not_keep_articles(
    client: httpx.AsyncClient, services: FakeServices, method: str, path: str
) -> None:
    mia = await signed_in(client, services, Role.AGENT)

    answer = await mia.send(method, path, json={"question": "?"} if "play" in path else None)

    assert (answer.status_code, answer.json()["code"]) == (403, "admins_only")


async def test_a_buyer_rates_an_answer_of_her_own_conversation(
    client: httpx.AsyncClient, services: FakeServices
) -> None:
    chat = await open_chat(client)
    await chat.say("Hello")
    await services.turn.say(chat.session_id, "Hello!")

    rated = await client.post(
        "/api/chat/ratings", json={"seq": 2, "value": "down"}, headers=chat.headers
    )
    unknown = await client.post(
        "/api/chat/ratings", json={"seq": 1, "value": "up"}, headers=chat.headers
    )

    assert (rated.status_code, unknown.status_code) == (204, 404)


class TestCookie:
    async def test_the_console_is_signed_in_by_a_cookie_that_no_script_can_read(
        self, client: httpx.AsyncClient, services: FakeServices
    ) -> None:
        await signed_in(client, services, Role.ADMIN)

        assert (await client.get("/api/admin/me")).json()["role"] == "admin"
        again = await client.post(
            "/api/admin/sign-in", json={"email": "admin@shop.example", "password": PASSWORD}
        )
        cookie = again.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie

    async def test_a_cookie_alone_changes_nothing(
        self, client: httpx.AsyncClient, services: FakeServices
    ) -> None:
        await signed_in(client, services, Role.ADMIN)

        forged = await client.post("/api/knowledge/tests/run")
        meant = await client.post("/api/knowledge/tests/run", headers={"X-Dragoman-Console": "1"})

        assert (forged.status_code, meant.status_code) == (401, 200)

    async def test_signing_out_ends_it(
        self, client: httpx.AsyncClient, services: FakeServices
    ) -> None:
        await signed_in(client, services, Role.ADMIN)

        await client.post("/api/admin/sign-out", headers={"X-Dragoman-Console": "1"})

        assert (await client.get("/api/admin/me")).status_code == 401
