"""Sign-in of the shop's own people."""

from datetime import datetime

from fastapi import APIRouter, Depends, Request, Response, status
from pydantic import BaseModel, Field

from api.gate import CONSOLE_COOKIE, AtGate, FromStaff, StaffToken, limited_by_address
from api.problems import problems
from api.schemas import Incoming
from core.metrics import REJECTED_REQUESTS
from helpdesk import staff
from helpdesk.models import Role

router = APIRouter(prefix="/api/admin", tags=["staff"])


class Credentials(Incoming):
    """Who wants to sign in."""

    email: str = Field(
        min_length=1, max_length=254, pattern=r"^[^\x00-\x1f]+$", examples=["agent@demo.example"]
    )
    password: str = Field(min_length=1, max_length=200)


class SignedIn(BaseModel):
    """A sign-in; the token is shown once."""

    token: str = Field(description="The bearer token of all other staff requests.")
    role: Role
    staff_id: int
    name: str
    expires_at: datetime


class Colleague(BaseModel):
    """A member of staff."""

    staff_id: int
    name: str
    email: str
    role: Role


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

    After five wrong passwords the account takes none for a quarter of an hour.
    """
    services = at.services
    try:
        made = await staff.sign_in(
            services.database,
            email=credentials.email,
            password=credentials.password,
            now=services.clock.now(),
        )
    except staff.WrongCredentialsError:
        REJECTED_REQUESTS.labels(cause="staff_password").inc()
        raise
    response.set_cookie(
        CONSOLE_COOKIE,
        made.token,
        max_age=int((made.expires_at - services.clock.now()).total_seconds()),
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="strict",
    )
    return SignedIn(
        token=made.token,
        role=made.staff.role,
        staff_id=made.staff.id,
        name=made.staff.name,
        expires_at=made.expires_at,
    )


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


@router.get("/me", summary="Who am I", responses=problems(401))
async def read_me(me: FromStaff) -> Colleague:
    """Return the account that is signed in."""
    return Colleague(staff_id=me.id, name=me.name, email=me.email, role=me.role)
