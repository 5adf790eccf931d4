"""The demo: a shop made up for newcomers, and all of Dragoman around it."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from api.commands.database import current_database
from api.commands.serving import serve
from api.demo_shop import DemoOrder
from core.clock import SystemClock
from core.database import Database
from core.settings import Settings
from helpdesk.models import Role
from helpdesk.staff import StaffExistsError, add_staff
from knowledge import articles
from knowledge.intake import demo_articles
from oms import customers
from oms.demo import DEMO_ORDERS, make_demo_shop


@dataclass(frozen=True)
class DemoAccount:
    """A sign-in that everybody may know: the demo holds nothing worth keeping."""

    email: str
    name: str
    password: str
    role: Role


ACCOUNTS = (
    DemoAccount("agent@demo.example", "Alex Agent", "demo-agent-1", Role.AGENT),
    DemoAccount("admin@demo.example", "Ada Admin", "demo-admin-1", Role.ADMIN),
)


async def demo(settings: Settings, *, say: Callable[[str], None]) -> None:
    """Make the demo shop if there is none, and serve all of it until a signal comes."""
    await make_demo(settings)
    await serve(
        settings,
        demo_orders=tuple(DemoOrder(**order.model_dump()) for order in DEMO_ORDERS),
        on_listening=lambda: say(welcome(settings)),
    )


async def make_demo(settings: Settings) -> bool:
    """Make shop, articles and accounts; return False where the shop was there already.

    The shop comes last: while it is not there, everything is made again.
    """
    async with current_database(settings) as database:
        if await _is_there(database):
            return False
        now = SystemClock().now()
        async with database.write() as session:
            await articles.publish_all(session, demo_articles(), now=now)
        for account in ACCOUNTS:
            await _add(database, account, now)
        await make_demo_shop(database, now=now)
        return True


def welcome(settings: Settings) -> str:
    """Say where everything is, who may sign in, and which orders to ask about."""
    address = settings.resolved_public_url
    orders = _columns([(order.number, order.email, order.shows) for order in DEMO_ORDERS])
    accounts = _columns([(one.role.value, one.email, one.password) for one in ACCOUNTS])
    return f"""
{settings.shop_name} is open.

    Shop page with the chat   {address}/shop/
    Console for the staff     {address}/console/
    API and its description   {address}/api/docs

Sign-ins for the console
{accounts}

Orders to ask about, with the e-mail that proves they are yours
{orders}

Ctrl-C stops it.
"""


def _columns(rows: Sequence[tuple[str, str, str]]) -> str:
    first, second = (max(len(row[place]) for row in rows) for place in (0, 1))
    return "\n".join(f"    {one:<{first}}  {two:<{second}}  {three}" for one, two, three in rows)


async def _add(database: Database, account: DemoAccount, now: datetime) -> None:
    with suppress(StaffExistsError):
        await add_staff(
            database,
            email=account.email,
            name=account.name,
            password=account.password,
            role=account.role,
            now=now,
        )


async def _is_there(database: Database) -> bool:
    async with database.read() as session:
        return await customers.find_by_email(session, DEMO_ORDERS[0].email) is not None
