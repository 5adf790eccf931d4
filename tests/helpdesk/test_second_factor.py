"""A code of the second factor is taken once, at its time, and guessing it gets nobody far."""

import asyncio
from datetime import timedelta

import pyotp
import pytest

from core.database import Database
from helpdesk import audit, second_factor, staff
from helpdesk.lockout import SignInLockedError
from helpdesk.models import Staff
from helpdesk.second_factor import NoSecondFactorError, SecondFactorExistsError, WrongCodeError
from helpdesk.staff import CodeNeededError, SignIn, WrongCredentialsError
from tests.factories import NOW

PASSWORD = "correct horse battery"
STEP = timedelta(seconds=30)


@pytest.fixture
async def mia(database: Database) -> Staff:
    """An agent without a second factor."""
    return await staff.add_staff(
        database, email="mia@shop.example", name="Mia", password=PASSWORD, now=NOW
    )


@pytest.fixture
async def app(database: Database, mia: Staff) -> pyotp.TOTP:
    """Mia's phone, confirmed an hour ago."""
    app = await begun(database, mia)
    earlier = NOW - timedelta(hours=1)
    await second_factor.confirm(database, mia.id, app.at(earlier), now=earlier)
    return app


async def begun(database: Database, mia: Staff) -> pyotp.TOTP:
    async with database.write() as session:
        pending = await second_factor.begin(session, mia, issuer="Shop")
    return pyotp.TOTP(pending.secret)


async def sign_in(database: Database, code: str | None) -> SignIn:
    return await staff.sign_in(
        database, email="mia@shop.example", password=PASSWORD, code=code, now=NOW
    )


async def test_nothing_is_asked_for_before_a_code_has_confirmed_it(
    database: Database, mia: Staff
) -> None:
    await begun(database, mia)

    assert (await sign_in(database, None)).staff.id == mia.id


async def test_the_password_alone_opens_nothing(database: Database, app: pyotp.TOTP) -> None:
    with pytest.raises(CodeNeededError):
        await sign_in(database, None)

    assert (await sign_in(database, app.at(NOW))).token


@pytest.mark.parametrize("drift", [-STEP, STEP])
async def test_the_clock_of_a_phone_may_be_one_step_off(
    database: Database, app: pyotp.TOTP, drift: timedelta
) -> None:
    assert (await sign_in(database, app.at(NOW + drift))).token


async def test_two_steps_are_too_many(database: Database, app: pyotp.TOTP) -> None:
    with pytest.raises(WrongCredentialsError):
        await sign_in(database, app.at(NOW - 2 * STEP))


async def test_a_code_is_taken_once_even_when_sent_twice_at_once(
    database: Database, app: pyotp.TOTP
) -> None:
    answers = await asyncio.gather(
        *(sign_in(database, app.at(NOW)) for _ in range(3)), return_exceptions=True
    )

    assert [isinstance(answer, SignIn) for answer in answers].count(True) == 1
    with pytest.raises(WrongCredentialsError):
        await sign_in(database, app.at(NOW))


async def test_a_code_before_one_that_was_used_is_used_up_too(
    database: Database, app: pyotp.TOTP
) -> None:
    await sign_in(database, app.at(NOW + STEP))

    with pytest.raises(WrongCredentialsError):
        await sign_in(database, app.at(NOW))


async def test_wrong_codes_lock_the_account(database: Database, app: pyotp.TOTP) -> None:
    for _ in range(5):
        with pytest.raises(WrongCredentialsError):
            await sign_in(database, "000000")

    with pytest.raises(SignInLockedError):
        await sign_in(database, app.at(NOW))


async def test_wrong_codes_of_somebody_signed_in_count_too(
    database: Database, mia: Staff, app: pyotp.TOTP
) -> None:
    for _ in range(5):
        with pytest.raises(WrongCodeError):
            await second_factor.remove(database, mia.id, "000000", now=NOW)

    with pytest.raises(SignInLockedError):
        await second_factor.remove(database, mia.id, app.at(NOW), now=NOW)


async def test_another_one_cannot_take_its_place(
    database: Database, mia: Staff, app: pyotp.TOTP
) -> None:
    with pytest.raises(SecondFactorExistsError):
        await begun(database, mia)
    with pytest.raises(NoSecondFactorError):
        await second_factor.confirm(database, mia.id, app.at(NOW), now=NOW)


async def test_it_is_audited_without_secret_and_code(
    database: Database, mia: Staff, app: pyotp.TOTP
) -> None:
    await second_factor.remove(database, mia.id, app.at(NOW), now=NOW)

    async with database.read() as session:
        entries = await audit.entries(session, f"staff:{mia.id}")
    done = [(entry.action, entry.details) for entry in entries[1:]]
    assert done == [("enable_second_factor", {}), ("remove_second_factor", {})]
