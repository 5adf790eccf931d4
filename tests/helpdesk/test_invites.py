"""An invitation makes one account, once, and is written down without its token."""

import asyncio
from datetime import timedelta

import pytest

from core.database import Database
from helpdesk import accounts, audit, invites
from helpdesk.invites import LASTS, UnknownInviteError
from helpdesk.models import Role, Staff
from helpdesk.staff import InvalidStaffError, SignIn, StaffExistsError
from tests.factories import NOW, make_staff

PASSWORD = "correct horse battery"


@pytest.fixture
async def ada(database: Database) -> Staff:
    """The admin who invites."""
    return await make_staff(database, "Ada", role=Role.ADMIN)


async def invited(
    database: Database, by: Staff, email: str = "mia@shop.example", role: Role = Role.AGENT
) -> str:
    async with database.write() as session:
        made = await invites.invite(session, email=email, name="Mia", role=role, by=by.id, now=NOW)
    return made.token


async def accept(database: Database, token: str) -> SignIn:
    return await invites.accept(database, token, password=PASSWORD, now=NOW)


async def test_of_two_who_use_it_at_once_the_first_gets_it(database: Database, ada: Staff) -> None:
    token = await invited(database, ada)

    answers = await asyncio.gather(
        *(accept(database, token) for _ in range(4)), return_exceptions=True
    )

    assert [isinstance(answer, SignIn) for answer in answers].count(True) == 1
    assert [isinstance(answer, UnknownInviteError) for answer in answers].count(True) == 3
    async with database.read() as session:
        team = await accounts.listed(session)
    assert [(one.name, one.role) for one in team] == [("Ada", Role.ADMIN), ("Mia", Role.AGENT)]


async def test_the_account_is_audited_under_the_admins_name(database: Database, ada: Staff) -> None:
    made = await accept(database, await invited(database, ada, role=Role.ADMIN))

    async with database.read() as session:
        [entry] = await audit.entries(session, f"staff:{made.staff.id}")
    assert (entry.actor, entry.action) == (f"staff:{ada.id}", "add_staff")
    assert made.staff.role == Role.ADMIN


async def test_the_log_holds_neither_token_nor_address(database: Database, ada: Staff) -> None:
    await invited(database, ada)
    async with database.write() as session:
        [line] = await invites.listed(session, now=NOW)
        await invites.withdraw(session, line.invite.id, by=ada.id, now=NOW)

    async with database.read() as session:
        entries = await audit.entries(session, f"invite:{line.invite.id}")
    assert [(entry.action, entry.details) for entry in entries] == [
        ("invite_staff", {"role": "agent"}),
        ("withdraw_invite", {"role": "agent"}),
    ]


async def test_one_that_was_used_cannot_be_withdrawn(database: Database, ada: Staff) -> None:
    token = await invited(database, ada)
    async with database.read() as session:
        invite = await invites.look(session, token, now=NOW)
    await accept(database, token)

    async with database.write() as session:
        with pytest.raises(UnknownInviteError):
            await invites.withdraw(session, invite.id, by=ada.id, now=NOW)


async def test_it_runs_out(database: Database, ada: Staff) -> None:
    token = await invited(database, ada)

    async with database.read() as session:
        await invites.look(session, token, now=NOW + LASTS - timedelta(seconds=1))
        assert await invites.listed(session, now=NOW + LASTS) == []
        with pytest.raises(UnknownInviteError):
            await invites.look(session, token, now=NOW + LASTS)


async def test_who_has_an_account_is_not_invited(database: Database, ada: Staff) -> None:
    with pytest.raises(StaffExistsError):
        await invited(database, ada, email="ADA@shop.example")


async def test_it_needs_an_address(database: Database, ada: Staff) -> None:
    with pytest.raises(InvalidStaffError):
        await invited(database, ada, email="mia")
