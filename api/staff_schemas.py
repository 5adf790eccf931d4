"""The shop's people, their accounts and invitations, over the wire."""

from datetime import datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, StringConstraints

from api.inbox_schemas import FromRow
from api.schemas import Incoming
from helpdesk.invites import OpenInvite
from helpdesk.models import Role, Staff

LONGEST_PASSWORD = 200
Email = Annotated[str, StringConstraints(min_length=1, max_length=254, pattern=r"^[^\x00-\x1f]+$")]
Password = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_PASSWORD)]
Code = Annotated[str, StringConstraints(pattern=r"^[0-9]{3} ?[0-9]{3}$")]
PersonName = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]+$"
    ),
]
Token = Annotated[str, StringConstraints(min_length=1, max_length=200)]
LanguageTag = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")]
LanguageTags = Annotated[list[LanguageTag], Field(max_length=50, examples=[["en", "es"]])]
StaffId = Annotated[int, Field(ge=1, le=2**31 - 1)]


class Credentials(Incoming):
    """Who wants to sign in."""

    email: Email = Field(examples=["agent@demo.example"])
    password: Password
    code: str | None = Field(
        default=None,
        max_length=20,
        description="Of the second factor, where the account has one.",
        examples=["492039"],
    )


class SignedIn(BaseModel):
    """A sign-in; the token is shown once."""

    token: str = Field(description="The bearer token of all other staff requests.")
    role: Role
    staff_id: int
    name: str
    expires_at: datetime


class MyAccount(FromRow):
    """The account of whoever asks."""

    staff_id: int = Field(validation_alias="id")
    name: str
    email: str
    role: Role
    languages: list[str] = Field(description="BCP 47 tags of those she answers in.")
    capacity: int = Field(description="How many conversations she is given at once.")
    is_away: bool
    has_second_factor: bool


class ChangedProfile(Incoming):
    """What somebody changes of her own account; what is left out stays."""

    name: PersonName | None = None
    languages: LanguageTags | None = None
    is_away: bool | None = None


class ChangedPassword(Incoming):
    """The password until now and the one from now on."""

    current: Password
    new: Password = Field(description="At least eight characters.")


class PendingSecondFactor(BaseModel):
    """What a phone needs to make codes; it is shown once and counts when a code confirms it."""

    secret: str
    uri: str
    qr_svg: str = Field(description="The address as a QR code, an SVG element.")


class GivenCode(Incoming):
    """A code of the second factor."""

    code: Code = Field(examples=["492039"])


class Colleague(MyAccount):
    """A member of staff as admins see her."""

    is_active: bool
    last_seen_at: datetime | None = Field(description="When she last had the console open.")


class Team(BaseModel):
    """Everybody who has an account, those that were stopped last."""

    items: list[Colleague]


class ChangedAccount(Incoming):
    """What an admin changes of an account; what is left out stays."""

    role: Role | None = None
    is_active: bool | None = Field(default=None, description="False stops the account at once.")
    capacity: int | None = Field(default=None, ge=0, le=1000)
    languages: LanguageTags | None = None
    has_second_factor: Literal[False] | None = Field(
        default=None, description="False frees somebody who has lost her phone."
    )


class NewInvite(Incoming):
    """Who is invited."""

    email: Email = Field(examples=["mia@shop.example"])
    name: PersonName
    role: Role = Role.AGENT


class InviteLink(BaseModel):
    """An invitation; its address is shown once."""

    invite_id: int
    url: str
    expires_at: datetime


class InviteView(BaseModel):
    """An invitation that has not been used."""

    invite_id: int
    email: str
    name: str
    role: Role
    invited_by: str = Field(description="The name of the admin.")
    created_at: datetime
    expires_at: datetime

    @classmethod
    def of(cls, found: OpenInvite) -> Self:
        """Show an invitation and who made it."""
        invite = found.invite
        return cls(
            invite_id=invite.id,
            email=invite.email,
            name=invite.name,
            role=invite.role,
            invited_by=found.invited_by,
            created_at=invite.created_at,
            expires_at=invite.expires_at,
        )


class InviteList(BaseModel):
    """The open invitations, the newest first."""

    items: list[InviteView]


class InviteToken(Incoming):
    """What stands in an invitation's address behind the `#`."""

    token: Token


class Invited(FromRow):
    """Whom an invitation is for."""

    email: str
    name: str
    role: Role


class AcceptedInvite(Incoming):
    """An invitation's token, and the password of the account that it becomes."""

    token: Token
    password: Password = Field(description="At least eight characters.")


def my_account(member: Staff) -> MyAccount:
    """Show somebody her own account."""
    return MyAccount.model_validate(member)
