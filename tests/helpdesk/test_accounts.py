"""Accounts change by their owner and by admins, and never so that no admin is left."""

import asyncio

import pytest

from core.database import Database
from helpdesk import accounts, audit
from helpdesk.accounts import AccountChange, LastAdminError, ProfileChange
from helpdesk.models import Role, Staff
from tests.factories import NOW, make_staff


async def test_of_two_admins_who_stop_each_other_one_stays(database: Database) -> None:
    ada = await make_staff(database, "Ada", role=Role.ADMIN)
    eve = await make_staff(database, "Eve", role=Role.ADMIN)

    answers = await asyncio.gather(
        change(database, ada, by=eve, is_active=False),
        change(database, eve, by=ada, role=Role.AGENT),
        return_exceptions=True,
    )

    assert [isinstance(answer, LastAdminError) for answer in answers].count(True) == 1
    async with database.read() as session:
        team = await accounts.listed(session)
    assert [one.is_active and one.role == Role.ADMIN for one in team].count(True) == 1


async def test_a_stopped_admin_does_not_count(database: Database) -> None:
    ada = await make_staff(database, "Ada", role=Role.ADMIN)
    await make_staff(database, "Eve", role=Role.ADMIN, is_active=False)

    with pytest.raises(LastAdminError):
        await change(database, ada, by=ada, is_active=False)


async def test_what_an_admin_changes_is_audited_under_her_name(database: Database) -> None:
    ada, olga = await make_staff(database, "Ada", role=Role.ADMIN), await make_staff(database)

    await change(database, olga, by=ada, capacity=3, languages=["de"])

    async with database.read() as session:
        [entry] = await audit.entries(session, f"staff:{olga.id}")
    assert (entry.actor, entry.action) == (f"staff:{ada.id}", "change_staff")
    assert entry.details == {"capacity": 3, "languages": ["de"]}


async def test_ones_own_name_stays_out_of_the_log(database: Database) -> None:
    olga = await make_staff(database)

    async with database.write() as session:
        await accounts.change_profile(session, olga.id, ProfileChange(name="Olga K."), now=NOW)

    async with database.read() as session:
        [entry] = await audit.entries(session, f"staff:{olga.id}")
    assert (entry.action, entry.details) == ("change_profile", {"changed": ["name"]})


async def change(database: Database, member: Staff, *, by: Staff, **changes: object) -> Staff:
    change = AccountChange(**changes)  # type: ignore[arg-type]  # what a test changes
    async with database.write() as session:
        return await accounts.change_account(session, member.id, change, by=by.id, now=NOW)
