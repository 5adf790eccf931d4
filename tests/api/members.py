"""Members of staff who are signed in, for the tests of what admins and agents may do."""

from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from helpdesk import staff
from helpdesk.models import Role
from tests.api.conftest import FakeServices

PASSWORD = "correct horse battery"


@dataclass(frozen=True)
class Member:
    """A member of staff who is signed in."""

    client: httpx.AsyncClient
    token: str
    id: int

    async def ask(self, method: str, path: str, body: Any = None) -> httpx.Response:
        return await self.client.request(
            method, path, json=body, headers={"Authorization": f"Bearer {self.token}"}
        )

    async def me(self) -> httpx.Response:
        return await self.ask("GET", "/api/admin/me")


async def added(
    client: httpx.AsyncClient, services: FakeServices, name: str, role: Role = Role.AGENT
) -> Member:
    await staff.add_staff(
        services.database,
        email=f"{name.lower()}@shop.example",
        name=name,
        password=PASSWORD,
        role=role,
        now=services.clock.now(),
    )
    return await signed_in(client, name)


async def signed_in(client: httpx.AsyncClient, name: str, **more: str) -> Member:
    answer = await sign_in(client, name, **more)
    assert answer.status_code == 200, answer.text
    client.cookies.clear()
    return Member(client, answer.json()["token"], answer.json()["staff_id"])


async def sign_in(client: httpx.AsyncClient, name: str, **more: str) -> httpx.Response:
    credentials = {"email": f"{name.lower()}@shop.example", "password": PASSWORD, **more}
    return await client.post("/api/admin/sign-in", json=credentials)


@pytest.fixture
async def ada(client: httpx.AsyncClient, services: FakeServices) -> Member:
    """An admin."""
    return await added(client, services, "Ada", Role.ADMIN)


@pytest.fixture
async def olga(client: httpx.AsyncClient, services: FakeServices) -> Member:
    """An agent."""
    return await added(client, services, "Olga")
