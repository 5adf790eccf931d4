"""Accounts over HTTP: one's own, those of others, invitations, and what agents may not do."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import httpx
import pyotp
import pytest

from core.clock import FrozenClock
from helpdesk.models import Role
from tests.api.conftest import FakeServices
from tests.api.members import PASSWORD, Member, ada, added, olga, sign_in, signed_in

__all__ = ["ada", "olga"]

FOR_AGENTS = {
    ("POST", "/api/admin/sign-in"),
    ("POST", "/api/admin/sign-out"),
    ("POST", "/api/admin/sign-out-everywhere"),
    ("GET", "/api/admin/me"),
    ("PATCH", "/api/admin/me"),
    ("POST", "/api/admin/me/password"),
    ("POST", "/api/admin/me/second-factor"),
    ("PUT", "/api/admin/me/second-factor"),
    ("POST", "/api/admin/me/second-factor/remove"),
    ("POST", "/api/admin/invites/look"),
    ("POST", "/api/admin/invites/accept"),
    ("GET", "/api/knowledge/answers"),
    ("POST", "/api/knowledge/answers/{number}/report"),
}


async def test_every_admin_route_refuses_an_agent(client: httpx.AsyncClient, olga: Member) -> None:
    routes = set(staff_routes((await client.get("/api/openapi.json")).json()))

    answers = {
        (method, path): (await olga.ask(method, any_place(path), {})).json().get("code")
        for method, path in routes - FOR_AGENTS
    }

    assert routes >= FOR_AGENTS
    assert answers == dict.fromkeys(answers, "admins_only")


def staff_routes(described: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for path, methods in described["paths"].items():
        if path.startswith(("/api/admin", "/api/knowledge")):
            yield from ((method.upper(), path) for method in methods)


def any_place(path: str) -> str:
    return "/".join("1" if part.startswith("{") else part for part in path.split("/"))


class TestMyAccount:
    async def test_it_tells_what_the_console_needs(self, olga: Member) -> None:
        assert (await olga.me()).json() == {
            "staff_id": olga.id,
            "name": "Olga",
            "email": "olga@shop.example",
            "role": "agent",
            "languages": [],
            "capacity": 10,
            "is_away": False,
            "has_second_factor": False,
        }

    async def test_what_is_left_out_of_a_change_stays(self, olga: Member) -> None:
        await olga.ask("PATCH", "/api/admin/me", {"languages": ["en", "pt-BR"]})
        answer = await olga.ask("PATCH", "/api/admin/me", {"is_away": True})

        changed = answer.json()
        assert (changed["name"], changed["languages"]) == ("Olga", ["en", "pt-BR"])
        assert changed["is_away"] is True

    @pytest.mark.parametrize(
        "wrong", [{"role": "admin"}, {"name": " "}, {"languages": ["not a tag"]}]
    )
    async def test_what_makes_no_sense_is_refused(
        self, olga: Member, wrong: dict[str, Any]
    ) -> None:
        answer = await olga.ask("PATCH", "/api/admin/me", wrong)

        assert answer.status_code == 422
        assert (await olga.me()).json()["role"] == "agent"

    async def test_a_new_password_ends_all_other_sign_ins(
        self, client: httpx.AsyncClient, olga: Member
    ) -> None:
        elsewhere = await signed_in(client, "Olga")

        answer = await olga.ask(
            "POST", "/api/admin/me/password", {"current": PASSWORD, "new": "another battery"}
        )

        assert answer.status_code == 204
        assert (await olga.me()).status_code == 200
        assert (await elsewhere.me()).json()["code"] == "signed_out"
        assert (await sign_in(client, "Olga")).json()["code"] == "wrong_credentials"
        await signed_in(client, "Olga", password="another battery")

    async def test_the_present_password_has_to_be_known(self, olga: Member) -> None:
        guesses = [
            await olga.ask(
                "POST", "/api/admin/me/password", {"current": "a guess", "new": "another battery"}
            )
            for _ in range(6)
        ]

        assert [answer.json()["code"] for answer in guesses] == [
            *["wrong_password"] * 5,
            "sign_in_locked",
        ]

    async def test_a_new_password_must_not_be_short(self, olga: Member) -> None:
        answer = await olga.ask(
            "POST", "/api/admin/me/password", {"current": PASSWORD, "new": "short"}
        )

        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "new")

    async def test_signing_out_everywhere_ends_this_sign_in_too(
        self, client: httpx.AsyncClient, olga: Member
    ) -> None:
        elsewhere = await signed_in(client, "Olga")

        answer = await olga.ask("POST", "/api/admin/sign-out-everywhere")

        assert answer.status_code == 204
        assert [(await one.me()).status_code for one in (olga, elsewhere)] == [401, 401]


class TestSecondFactor:
    async def test_once_confirmed_a_sign_in_asks_for_its_code(
        self, client: httpx.AsyncClient, olga: Member, clock: FrozenClock
    ) -> None:
        app = await set_up(olga, clock)

        asked = await sign_in(client, "Olga")
        wrong = await sign_in(client, "Olga", code="000000")
        clock.advance(timedelta(seconds=30))
        right = await sign_in(client, "Olga", code=app.at(clock.now()))

        assert (asked.status_code, asked.json()["code"]) == (401, "code_needed")
        assert (wrong.status_code, wrong.json()["code"]) == (401, "wrong_credentials")
        assert right.status_code == 200
        assert (await olga.me()).json()["has_second_factor"] is True

    async def test_the_secret_is_shown_once_as_text_and_as_a_picture(self, olga: Member) -> None:
        pending = (await olga.ask("POST", "/api/admin/me/second-factor")).json()

        assert pending["secret"] in pending["uri"]
        assert pending["uri"].startswith("otpauth://totp/Dragoman%20Demo%20Shop:olga%40shop")
        assert pending["qr_svg"].startswith("<svg")
        assert (await olga.me()).json()["has_second_factor"] is False

    async def test_it_must_be_removed_before_another_is_set_up(
        self, olga: Member, clock: FrozenClock
    ) -> None:
        app = await set_up(olga, clock)
        again = await olga.ask("POST", "/api/admin/me/second-factor")
        clock.advance(timedelta(seconds=30))

        removed = await olga.ask(
            "POST", "/api/admin/me/second-factor/remove", {"code": app.at(clock.now())}
        )

        assert (again.status_code, again.json()["code"]) == (409, "second_factor_exists")
        assert removed.status_code == 204
        assert (await olga.me()).json()["has_second_factor"] is False

    async def test_an_admin_frees_somebody_who_has_lost_her_phone(
        self, client: httpx.AsyncClient, ada: Member, olga: Member, clock: FrozenClock
    ) -> None:
        await set_up(olga, clock)

        answer = await ada.ask("PATCH", f"/api/admin/staff/{olga.id}", {"has_second_factor": False})

        assert answer.json()["has_second_factor"] is False
        assert (await sign_in(client, "Olga")).status_code == 200


async def set_up(member: Member, clock: FrozenClock) -> pyotp.TOTP:
    pending = (await member.ask("POST", "/api/admin/me/second-factor")).json()
    app = pyotp.TOTP(pending["secret"])
    answer = await member.ask("PUT", "/api/admin/me/second-factor", {"code": app.at(clock.now())})
    assert answer.status_code == 204, answer.text
    return app


class TestTeam:
    async def test_admins_see_everybody(self, ada: Member, olga: Member) -> None:
        answer = await ada.ask("GET", "/api/admin/staff")

        assert [one["name"] for one in answer.json()["items"]] == ["Ada", "Olga"]
        assert not {"password_hash", "totp_secret"} & set(answer.json()["items"][0])

    async def test_whoever_is_stopped_is_out_at_once(
        self, client: httpx.AsyncClient, ada: Member, olga: Member
    ) -> None:
        await ada.ask("PATCH", f"/api/admin/staff/{olga.id}", {"is_active": False})
        out = await olga.me()
        await ada.ask("PATCH", f"/api/admin/staff/{olga.id}", {"is_active": True})

        assert out.status_code == 401
        # The old sign-in does not come back with the account.
        assert (await olga.me()).status_code == 401
        assert (await sign_in(client, "Olga")).status_code == 200

    async def test_an_admin_who_becomes_an_agent_signs_in_anew(
        self, client: httpx.AsyncClient, services: FakeServices, ada: Member
    ) -> None:
        eve = await added(client, services, "Eve", Role.ADMIN)

        answer = await ada.ask("PATCH", f"/api/admin/staff/{eve.id}", {"role": "agent"})

        assert answer.json()["role"] == "agent"
        assert (await eve.me()).status_code == 401

    @pytest.mark.parametrize("change", [{"role": "agent"}, {"is_active": False}])
    async def test_the_last_admin_stays(
        self, ada: Member, olga: Member, change: dict[str, Any]
    ) -> None:
        answer = await ada.ask("PATCH", f"/api/admin/staff/{ada.id}", change)

        assert (answer.status_code, answer.json()["code"]) == (409, "last_admin")
        assert (await ada.me()).json()["role"] == "admin"

    async def test_one_who_does_not_exist_cannot_be_changed(self, ada: Member) -> None:
        answer = await ada.ask("PATCH", "/api/admin/staff/4711", {"capacity": 3})

        assert (answer.status_code, answer.json()["code"]) == (404, "staff_not_found")


class TestInvitations:
    async def test_the_link_makes_an_account_once(
        self, client: httpx.AsyncClient, ada: Member
    ) -> None:
        token = await invited(ada)
        shown = await client.post("/api/admin/invites/look", json={"token": token})

        accepted = await accept(client, token)
        again = await accept(client, token)

        assert shown.json() == {"email": "mia@shop.example", "name": "Mia", "role": "agent"}
        assert accepted.status_code == 200
        assert "dragoman_console" in accepted.headers["set-cookie"]
        assert (accepted.json()["name"], accepted.json()["role"]) == ("Mia", "agent")
        assert (again.status_code, again.json()["code"]) == (404, "unknown_invite")
        assert (await sign_in(client, "Mia")).status_code == 200

    async def test_open_ones_are_listed_without_their_token(self, ada: Member) -> None:
        token = await invited(ada)

        answer = await ada.ask("GET", "/api/admin/invites")

        [line] = answer.json()["items"]
        assert (line["email"], line["invited_by"]) == ("mia@shop.example", "Ada")
        assert token not in answer.text

    async def test_one_that_was_withdrawn_opens_nothing(
        self, client: httpx.AsyncClient, ada: Member
    ) -> None:
        token = await invited(ada)
        [line] = (await ada.ask("GET", "/api/admin/invites")).json()["items"]

        withdrawn = await ada.ask("DELETE", f"/api/admin/invites/{line['invite_id']}")

        assert withdrawn.status_code == 204
        assert (await accept(client, token)).status_code == 404

    async def test_it_lasts_a_week(
        self, client: httpx.AsyncClient, ada: Member, clock: FrozenClock
    ) -> None:
        token = await invited(ada)

        clock.advance(timedelta(days=7))

        assert (await accept(client, token)).json()["code"] == "unknown_invite"

    async def test_nobody_is_invited_twice_or_who_is_there(
        self, client: httpx.AsyncClient, ada: Member, olga: Member
    ) -> None:
        first, second = await invited(ada), await invited(ada)
        colleague = await ada.ask(
            "POST", "/api/admin/invites", {"email": "OLGA@shop.example", "name": "Olga"}
        )

        assert (await accept(client, first)).status_code == 404
        assert (await accept(client, second)).status_code == 200
        assert (colleague.status_code, colleague.json()["code"]) == (409, "staff_exists")

    async def test_it_ends_with_the_admin_who_made_it(
        self, client: httpx.AsyncClient, services: FakeServices, ada: Member
    ) -> None:
        eve = await added(client, services, "Eve", Role.ADMIN)
        token = await invited(eve)

        await ada.ask("PATCH", f"/api/admin/staff/{eve.id}", {"is_active": False})

        assert (await accept(client, token)).status_code == 404

    async def test_a_short_password_does_not_use_it_up(
        self, client: httpx.AsyncClient, ada: Member
    ) -> None:
        token = await invited(ada)

        refused = await accept(client, token, password="short")

        assert (refused.status_code, refused.json()["code"]) == (422, "invalid_password")
        assert (await accept(client, token)).status_code == 200


async def invited(admin: Member) -> str:
    answer = await admin.ask(
        "POST", "/api/admin/invites", {"email": "Mia@shop.example", "name": "Mia"}
    )
    assert answer.status_code == 201, answer.text
    url: str = answer.json()["url"]
    assert url.startswith("http://127.0.0.1:8000/console/join#")
    return url.partition("#")[2]


async def accept(client: httpx.AsyncClient, token: str, password: str = PASSWORD) -> httpx.Response:
    return await client.post(
        "/api/admin/invites/accept", json={"token": token, "password": password}
    )
