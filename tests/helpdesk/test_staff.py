"""Staff sign in with a password, and guessing it gets nobody far."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from core.database import Database
from core.errors import InvalidError
from helpdesk import audit, staff
from helpdesk.lockout import LOCKED_FOR, SignInLockedError
from helpdesk.models import Role, Staff, StaffSession
from helpdesk.staff import (
    SESSION_LASTS,
    SignedOutError,
    SignIn,
    StaffExistsError,
    WrongCredentialsError,
)
from tests.factories import NOW

PASSWORD = "correct horse battery"


class TestAdding:
    async def test_the_password_is_kept_as_a_hash_only(self, database: Database) -> None:
        mia = await add(database)

        assert mia.password_hash.startswith("$argon2id$")
        assert (mia.email, mia.role) == ("mia@shop.example", Role.AGENT)

    async def test_one_account_an_address_whatever_its_letters(self, database: Database) -> None:
        await add(database, email="Mia@Shop.example")

        with pytest.raises(StaffExistsError):
            await add(database, email="mia@shop.EXAMPLE ")

    @pytest.mark.parametrize(
        ("changes", "field"),
        [({"email": "mia"}, "email"), ({"password": "short"}, "password")],
    )
    async def test_what_is_wrong_is_named(
        self, sqlite_database: Database, changes: dict[str, Any], field: str
    ) -> None:
        with pytest.raises(InvalidError) as refusal:
            await add(sqlite_database, **changes)

        assert refusal.value.field == field

    async def test_it_is_audited_without_the_password(self, sqlite_database: Database) -> None:
        mia = await add(sqlite_database)

        async with sqlite_database.read() as session:
            entry = (await audit.entries(session, f"staff:{mia.id}"))[0]

        assert entry.action == "add_staff"
        assert PASSWORD not in str(entry.details)


class TestSigningIn:
    async def test_the_token_stands_for_the_person(self, database: Database) -> None:
        mia = await add(database, role=Role.ADMIN)

        signed_in = await sign_in(database, email="MIA@shop.example")

        async with database.read() as session:
            found = await staff.staff_of_token(session, signed_in.token, now=NOW)
        assert (found.id, found.role) == (mia.id, Role.ADMIN)
        assert signed_in.expires_at == NOW + SESSION_LASTS

    async def test_the_database_never_holds_the_token(self, database: Database) -> None:
        await add(database)

        signed_in = await sign_in(database)

        async with database.read() as session:
            kept = (await session.scalars(select(StaffSession))).one()
        assert signed_in.token not in (kept.token_hash, str(kept.id))
        assert len(signed_in.token) >= 40

    @pytest.mark.parametrize(
        "wrong", [{"password": "wrong horse"}, {"email": "nobody@shop.example"}]
    )
    async def test_a_wrong_password_and_an_unknown_address_read_the_same(
        self, sqlite_database: Database, wrong: dict[str, str]
    ) -> None:
        await add(sqlite_database)

        with pytest.raises(WrongCredentialsError) as refusal:
            await sign_in(sqlite_database, **wrong)

        assert refusal.value.message == "The e-mail or the password is wrong."

    async def test_an_account_that_was_switched_off_is_refused(
        self, sqlite_database: Database
    ) -> None:
        await add(sqlite_database)
        signed_in = await sign_in(sqlite_database)
        async with sqlite_database.write() as session:
            await session.execute(update(Staff).values(is_active=False))

        with pytest.raises(WrongCredentialsError):
            await sign_in(sqlite_database)
        with pytest.raises(SignedOutError):
            await whose(sqlite_database, signed_in.token)


class TestLockOut:
    async def test_five_wrong_passwords_lock_even_the_right_one_out(
        self, database: Database
    ) -> None:
        await add(database)
        await guess(database, times=5)

        with pytest.raises(SignInLockedError) as refusal:
            await sign_in(database)

        assert refusal.value.retry_after == LOCKED_FOR.total_seconds()

    async def test_guesses_made_side_by_side_count_too(self, database: Database) -> None:
        await add(database)

        refusals = await asyncio.gather(
            *(sign_in(database, password=f"guess {n}") for n in range(10)),
            return_exceptions=True,
        )

        kinds = [type(refusal) for refusal in refusals]
        assert kinds.count(WrongCredentialsError) == 5
        assert kinds.count(SignInLockedError) == 5

    async def test_the_right_password_at_the_last_try_signs_in(
        self, sqlite_database: Database
    ) -> None:
        await add(sqlite_database)
        await guess(sqlite_database, times=4)

        await sign_in(sqlite_database)

        await guess(sqlite_database, times=4)
        assert (await sign_in(sqlite_database)).token

    async def test_the_lock_opens_by_itself(self, sqlite_database: Database) -> None:
        await add(sqlite_database)
        await guess(sqlite_database, times=5)

        signed_in = await staff.sign_in(
            sqlite_database,
            email="mia@shop.example",
            password=PASSWORD,
            now=NOW + LOCKED_FOR,
        )

        assert signed_in.staff.name == "Mia"

    async def test_colleagues_are_not_locked_out(self, sqlite_database: Database) -> None:
        await add(sqlite_database)
        await add(sqlite_database, email="tom@shop.example", name="Tom")
        await guess(sqlite_database, times=5)

        assert (await sign_in(sqlite_database, email="tom@shop.example")).staff.name == "Tom"


class TestTokens:
    async def test_one_nobody_gave_out_is_refused(self, sqlite_database: Database) -> None:
        with pytest.raises(SignedOutError):
            await whose(sqlite_database, "made-up")

    async def test_it_runs_out(self, sqlite_database: Database) -> None:
        await add(sqlite_database)
        signed_in = await sign_in(sqlite_database)

        async with sqlite_database.read() as session:
            almost = NOW + SESSION_LASTS - timedelta(seconds=1)
            found = await staff.staff_of_token(session, signed_in.token, now=almost)
            assert found.name == "Mia"
            with pytest.raises(SignedOutError):
                await staff.staff_of_token(session, signed_in.token, now=NOW + SESSION_LASTS)

    async def test_signing_out_ends_this_one_only(self, sqlite_database: Database) -> None:
        await add(sqlite_database)
        desk, phone = await sign_in(sqlite_database), await sign_in(sqlite_database)

        async with sqlite_database.write() as session:
            await staff.sign_out(session, desk.token, now=NOW)

        with pytest.raises(SignedOutError):
            await whose(sqlite_database, desk.token)
        assert (await whose(sqlite_database, phone.token)).name == "Mia"


async def add(
    database: Database,
    *,
    email: str = "mia@shop.example",
    name: str = "Mia",
    password: str = PASSWORD,
    role: Role = Role.AGENT,
) -> Staff:
    return await staff.add_staff(
        database, email=email, name=name, password=password, role=role, now=NOW
    )


async def sign_in(
    database: Database, *, email: str = "mia@shop.example", password: str = PASSWORD
) -> SignIn:
    return await staff.sign_in(database, email=email, password=password, now=NOW)


async def guess(database: Database, *, times: int) -> None:
    for n in range(times):
        with pytest.raises(WrongCredentialsError):
            await sign_in(database, password=f"guess {n}")


async def whose(database: Database, token: str) -> Staff:
    async with database.read() as session:
        return await staff.staff_of_token(session, token, now=NOW)
