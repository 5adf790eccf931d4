"""Sign-in of the shop's own people."""

from fastapi import APIRouter, Depends, Request, Response, status

from api.gate import CONSOLE_COOKIE, AtGate, FromStaff, StaffToken, limited_by_address
from api.problems import problems
from api.signing_in import signed_in
from api.staff_schemas import Credentials, SignedIn
from core.metrics import REJECTED_REQUESTS
from helpdesk import accounts, staff

router = APIRouter(prefix="/api/admin", tags=["staff"])


@router.post(
    "/sign-in",
    summary="Sign in",
    dependencies=[Depends(limited_by_address)],
    responses=problems(400, 401, 413, 422, 429),
)
async def sign_in(
    at: AtGate, credentials: Credentials, request: Request, response: Response
) -> SignedIn:
    """Give out a token, and the console's cookie with it.

    An account with a second factor needs its `code` too and answers `code_needed` without one.
    After five wrong passwords or codes the account takes none for a quarter of an hour.
    """
    services = at.services
    try:
        made = await staff.sign_in(
            services.database,
            email=credentials.email,
            password=credentials.password,
            code=credentials.code,
            now=services.clock.now(),
        )
    except staff.WrongCredentialsError:
        REJECTED_REQUESTS.labels(cause="staff_password").inc()
        raise
    return signed_in(made, request, response, now=services.clock.now())


@router.post(
    "/sign-out",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Sign out",
    responses=problems(401),
)
async def sign_out(at: AtGate, token: StaffToken, _: FromStaff, response: Response) -> None:
    """End this sign-in; its token opens nothing any more."""
    response.delete_cookie(CONSOLE_COOKIE)
    async with at.services.database.write() as session:
        await staff.sign_out(session, token, now=at.services.clock.now())


@router.post(
    "/sign-out-everywhere",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Sign out everywhere",
    responses=problems(401),
)
async def sign_out_everywhere(at: AtGate, me: FromStaff, response: Response) -> None:
    """End every sign-in of one's account, this one too."""
    response.delete_cookie(CONSOLE_COOKIE)
    async with at.services.database.write() as session:
        await accounts.sign_out_everywhere(session, me.id, now=at.services.clock.now())
