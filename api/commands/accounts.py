"""Accounts of the staff."""

import sys

import typer

from api.commands.database import current_database
from core.clock import SystemClock
from core.settings import Settings
from helpdesk import staff
from helpdesk.models import Role


def ask_password() -> str:
    """Ask for a password twice at a terminal, or read one line of standard input."""
    if sys.stdin.isatty():
        return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))
    return sys.stdin.readline().rstrip("\n")


async def add(settings: Settings, *, email: str, name: str, role: str, password: str) -> None:
    """Make an account; raise BadParameter, InvalidStaffError or StaffExistsError."""
    if role not in list(Role):
        raise typer.BadParameter(f"{role!r} is neither 'agent' nor 'admin'.", param_hint="--role")
    async with current_database(settings) as database:
        await staff.add_staff(
            database,
            email=email,
            name=name,
            password=password,
            role=Role(role),
            now=SystemClock().now(),
        )
