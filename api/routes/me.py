"""One's own account: name, languages, password, second factor."""

import segno
from fastapi import APIRouter, status

from api.gate import AtGate, FromStaff, StaffToken
from api.problems import problems
from api.staff_schemas import (
    ChangedPassword,
    ChangedProfile,
    GivenCode,
    MyAccount,
    PendingSecondFactor,
    my_account,
)
from helpdesk import accounts, second_factor
from helpdesk.accounts import ProfileChange

router = APIRouter(prefix="/api/admin/me", tags=["staff"])


@router.get("", summary="Who am I", responses=problems(401))
async def read_me(me: FromStaff) -> MyAccount:
    """Return the account that is signed in."""
    return my_account(me)


@router.patch("", summary="Change my account", responses=problems(400, 401, 413, 422))
async def change_me(at: AtGate, me: FromStaff, changed: ChangedProfile) -> MyAccount:
    """Change name, languages, or whether one is away; what is left out stays."""
    async with at.services.database.write() as session:
        member = await accounts.change_profile(
            session, me.id, ProfileChange(**changed.model_dump()), now=at.services.clock.now()
        )
    return my_account(member)


@router.post(
    "/password",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Change my password",
    responses=problems(400, 401, 413, 422, 429),
)
async def change_password(
    at: AtGate, me: FromStaff, token: StaffToken, changed: ChangedPassword
) -> None:
    """Take another password; all other sign-ins of the account end.

    A wrong `current` one is counted as at the sign-in.
    """
    await accounts.change_password(
        at.services.database,
        me.id,
        current=changed.current,
        new=changed.new,
        token=token,
        now=at.services.clock.now(),
    )


@router.post("/second-factor", summary="Set a second factor up", responses=problems(401, 409))
async def begin_second_factor(at: AtGate, me: FromStaff) -> PendingSecondFactor:
    """Return what an authenticator app needs, once; it counts when a code has confirmed it."""
    async with at.services.database.write() as session:
        pending = await second_factor.begin(session, me, issuer=at.services.settings.shop_name)
    return PendingSecondFactor(
        secret=pending.secret,
        uri=pending.uri,
        qr_svg=segno.make_qr(pending.uri).svg_inline(scale=4, omitsize=True),
    )


@router.put(
    "/second-factor",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Confirm the second factor",
    responses=problems(400, 401, 409, 413, 422, 429),
)
async def confirm_second_factor(at: AtGate, me: FromStaff, given: GivenCode) -> None:
    """Show that the app makes the right codes; every sign-in asks for one from now on."""
    await second_factor.confirm(
        at.services.database, me.id, given.code, now=at.services.clock.now()
    )


@router.post(
    "/second-factor/remove",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Remove the second factor",
    responses=problems(400, 401, 409, 413, 422, 429),
)
async def remove_second_factor(at: AtGate, me: FromStaff, given: GivenCode) -> None:
    """Ask for no codes any more; it takes a last one."""
    await second_factor.remove(at.services.database, me.id, given.code, now=at.services.clock.now())
