"""What admins keep besides articles: the team, canned replies, webhooks, the log, privacy."""

import re

import pytest
from playwright.async_api import Browser, expect

from core.clock import SystemClock
from helpdesk import canned, conversations, privacy, webhooks
from helpdesk.models import Vouched
from tests.browser.test_console import Console, console
from tests.factories import make_order, receive

__all__ = ["console"]

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(120)]


async def test_somebody_is_invited_joins_and_has_the_inbox_alone(
    console: Console, browser: Browser
) -> None:
    await console.enter("team")
    page = console.page
    await console.button("Invite somebody").click()
    await page.get_by_label("Name").fill("Noa")
    await page.get_by_label("E-mail").fill("noa@shop.example")
    await console.button("Make the link").click()
    link = await page.locator(".secret code").inner_text()

    context = await browser.new_context(locale="en-GB")
    guest = await context.new_page()
    await guest.goto(console.address + link[link.index("/console") :])
    await expect(guest.get_by_text("noa@shop.example")).to_be_visible()
    await guest.get_by_label("New password").fill("a long new password")
    await guest.get_by_role("button", name="Join").click()

    await expect(guest.get_by_role("heading", name="Inbox")).to_be_visible()
    await expect(guest.get_by_role("link", name="Analytics")).to_have_count(0)
    await guest.goto(f"{console.address}/console/privacy")
    await expect(guest.get_by_role("alert")).to_contain_text("Only admins")
    await context.close()


async def test_a_canned_reply_gets_the_shops_own_words_in_one_language(console: Console) -> None:
    await console.enter("canned")
    page = console.page
    await page.get_by_label("Language", exact=True).select_option("de")
    await console.button("Change /hello").click()
    await page.get_by_label("Text in German").fill("Moin {buyer}!")
    await console.button("Save").click()

    await expect(page.get_by_text("Moin {buyer}!")).to_be_visible()
    async with console.dragoman.database.read() as session:
        [hello] = [one for one in await canned.listed(session) if one.shortcut == "hello"]
    assert hello.texts["de"].text == "Moin {buyer}!"
    assert hello.changed == {"de"}


async def test_a_webhook_is_added_and_tried_out(console: Console) -> None:
    await console.enter("webhooks")
    page = console.page
    await console.button("Add a webhook").click()
    await page.get_by_label("Address").fill("http://127.0.0.1:9/desk")
    await page.get_by_label("reply to the buyer").uncheck()
    await page.locator(".dialog").get_by_role("button", name="Add a webhook").click()
    secret = await page.locator(".secret code").inner_text()
    await page.locator(".dialog-actions").get_by_role("button", name="Close").click()
    await console.button("Try out").click()
    await console.button("Log").click()

    await expect(page.locator(".behind")).to_contain_text("ping")
    async with console.dragoman.database.read() as session:
        [made] = await webhooks.listed(session)
    assert (made.secret, made.on_handover, made.on_reply, made.on_resolve) == (
        secret,
        True,
        False,
        True,
    )


async def test_a_buyer_is_found_and_erased_and_the_log_says_so(console: Console) -> None:
    database, now = console.dragoman.database, SystemClock().now()
    made = (await receive(database, "hello", now=now)).conversation
    async with database.write() as session:
        order = await make_order(session)
        await conversations.identify(
            session, made.id, customer_id=order.customer_id, vouched=Vouched.PROOF, now=now
        )
    await console.enter("privacy")
    page = console.page
    await page.get_by_label("Buyer").fill("#1042")
    await console.button("Find").click()
    await console.button("Erase").click()
    dialog = page.locator(".dialog")
    await expect(dialog.get_by_role("button", name="Erase")).to_be_disabled()
    await dialog.get_by_label(re.compile("to confirm")).fill(str(order.customer_id))
    await dialog.get_by_role("button", name="Erase").click()
    await expect(dialog).to_have_count(0)

    async with database.read() as session:
        assert await privacy.held(session, made.id) is None
    await page.goto(f"{console.address}/console/audit")
    await expect(page.get_by_role("row").nth(1)).to_contain_text("erased")


async def test_a_password_is_changed_only_by_who_knows_it(console: Console) -> None:
    await console.enter("audit")
    page = console.page
    await page.goto(f"{console.address}/console/account")
    await page.get_by_label("Password until now").fill("wrong")
    await page.get_by_label("New password").fill("a long new password")
    await console.button("Change the password").click()
    await expect(page.get_by_text("password is wrong")).to_be_visible()

    await page.get_by_label("Password until now").fill("correct horse battery")
    await console.button("Change the password").click()

    await expect(page.get_by_text("All other sign-ins have ended")).to_be_visible()
