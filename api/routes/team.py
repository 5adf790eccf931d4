"""The shop's people as admins look after them: accounts and invitations."""

from fastapi import APIRouter, Depends, Request, Response, status

from api.gate import AtGate, FromAdmin, limited_by_address
from api.problems import problems
from api.signing_in import signed_in
from api.staff_schemas import (
    AcceptedInvite,
    ChangedAccount,
    Colleague,
    Invited,
    InviteLink,
    InviteList,
    InviteToken,
    InviteView,
    NewInvite,
    SignedIn,
    StaffId,
    Team,
)
from helpdesk import accounts, invites
from helpdesk.accounts import AccountChange

router = APIRouter(prefix="/api/admin", tags=["staff"])


@router.get("/staff", summary="List accounts", responses=problems(401, 403))
async def list_staff(at: AtGate, _: FromAdmin) -> Team:
    """Return everybody who has an account."""
    async with at.services.database.read() as session:
        found = await accounts.listed(session)
    return Team(items=[Colleague.model_validate(member) for member in found])


@router.patch(
    "/staff/{staff_id}",
    summary="Change an account",
    responses=problems(400, 401, 403, 404, 409, 413, 422),
)
async def change_staff(
    at: AtGate, me: FromAdmin, staff_id: StaffId, changed: ChangedAccount
) -> Colleague:
    """Change role, capacity or languages, stop or start an account, free it of a lost phone.

    Whoever is stopped, or is no admin any more, is signed out at once. The last active admin can be
    neither.
    """
    async with at.services.database.write() as session:
        member = await accounts.change_account(
            session,
            staff_id,
            AccountChange(**changed.model_dump()),
            by=me.id,
            now=at.services.clock.now(),
        )
    return Colleague.model_validate(member)


@router.post(
    "/invites",
    status_code=status.HTTP_201_CREATED,
    summary="Invite somebody",
    responses=problems(400, 401, 403, 409, 413, 422),
)
async def invite(at: AtGate, me: FromAdmin, new: NewInvite) -> InviteLink:
    """Return a link, once, by which she makes her account within a week."""
    services = at.services
    async with services.database.write() as session:
        made = await invites.invite(
            session,
            email=new.email,
            name=new.name,
            role=new.role,
            by=me.id,
            now=services.clock.now(),
        )
    return InviteLink(
        invite_id=made.invite.id,
        url=f"{services.settings.resolved_public_url}/console/join#{made.token}",
        expires_at=made.invite.expires_at,
    )


@router.get("/invites", summary="List invitations", responses=problems(401, 403))
async def list_invites(at: AtGate, _: FromAdmin) -> InviteList:
    """Return the invitations that can still be used."""
    async with at.services.database.read() as session:
        found = await invites.listed(session, now=at.services.clock.now())
    return InviteList(items=[InviteView.of(one) for one in found])


@router.delete(
    "/invites/{invite_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Withdraw an invitation",
    responses=problems(401, 403, 404, 422),
)
async def withdraw_invite(at: AtGate, me: FromAdmin, invite_id: StaffId) -> None:
    """Let nobody use an invitation any more."""
    async with at.services.database.write() as session:
        await invites.withdraw(session, invite_id, by=me.id, now=at.services.clock.now())


@router.post(
    "/invites/look",
    summary="Look at an invitation",
    dependencies=[Depends(limited_by_address)],
    responses=problems(400, 404, 413, 422, 429),
)
async def look_at_invite(at: AtGate, held: InviteToken) -> Invited:
    """Tell whoever holds an invitation whom it is for."""
    async with at.services.database.read() as session:
        found = await invites.look(session, held.token, now=at.services.clock.now())
    return Invited.model_validate(found)


@router.post(
    "/invites/accept",
    summary="Accept an invitation",
    dependencies=[Depends(limited_by_address)],
    responses=problems(400, 404, 409, 413, 422, 429),
)
async def accept_invite(
    at: AtGate, accepted: AcceptedInvite, request: Request, response: Response
) -> SignedIn:
    """Make the account that one is invited to, and sign in."""
    now = at.services.clock.now()
    made = await invites.accept(
        at.services.database, accepted.token, password=accepted.password, now=now
    )
    return signed_in(made, request, response, now=now)
