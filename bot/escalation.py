"""Telling people outside the console that a promised answer is late."""

import asyncio
import smtplib
from collections.abc import Mapping
from datetime import timedelta
from email.message import EmailMessage
from typing import Protocol
from urllib.parse import unquote, urlsplit

import structlog

from bot.channels.base import Channel, DeliveryError, Outgoing, Recipient
from core.clock import Clock
from core.database import Sessions
from core.settings import Settings
from core.shop import Shop
from helpdesk import colleagues, handovers, outbox, overdue
from helpdesk.models import Alarm, AlarmWay
from helpdesk.overdue import Overdue
from prompts.template import Prompt

log = structlog.get_logger()

_ATTEMPTS = 8
_SMTP_SECONDS = 20
_ENGLISH = "en"


class AlarmError(Exception):
    """An alarm was not taken; it is worth another try."""


class AlarmSender(Protocol):
    """One way to people who do not look at the console."""

    async def send(self, subject: str, text: str) -> None:
        """Bring a word to them; raise AlarmError where it was not taken."""
        ...


class MailSender:
    """Sends by a mail server: smtp:// with STARTTLS where it is offered, or smtps://."""

    def __init__(self, server: str, *, sender: str, to: str) -> None:
        self._server = urlsplit(server)
        self._sender = sender
        self._to = to

    async def send(self, subject: str, text: str) -> None:
        """Hand a mail to the server."""
        mail = EmailMessage()
        mail["Subject"], mail["From"], mail["To"] = subject, self._sender, self._to
        mail.set_content(text)
        try:
            await asyncio.to_thread(self._hand_over, mail)
        except (OSError, smtplib.SMTPException) as error:
            raise AlarmError(f"{type(error).__name__}: {error}") from error

    def _hand_over(self, mail: EmailMessage) -> None:
        host, port = self._server.hostname or "localhost", self._server.port or 0
        is_tls = self._server.scheme == "smtps"
        connect = smtplib.SMTP_SSL if is_tls else smtplib.SMTP
        with connect(host, port, timeout=_SMTP_SECONDS) as server:
            server.ehlo()
            if not is_tls and server.has_extn("starttls"):
                server.starttls()
                server.ehlo()
            if self._server.username:
                server.login(unquote(self._server.username), unquote(self._server.password or ""))
            server.send_message(mail)


class GroupSender:
    """Writes into the staff's group of a chat channel."""

    def __init__(self, channel: Channel, group: str) -> None:
        self._channel = channel
        self._group = group

    async def send(self, subject: str, text: str) -> None:
        """Send a message to the group."""
        words = f"{subject}\n\n{text}"
        try:
            await self._channel.send(Outgoing(Recipient("", self._group), 0, words, _ENGLISH))
        except DeliveryError as error:
            raise AlarmError(error.reason) from error


class Escalation:
    """Finds late answers, and brings the word to whoever has to know."""

    def __init__(
        self,
        sessions: Sessions,
        clock: Clock,
        shop: Shop,
        senders: Mapping[AlarmWay, AlarmSender],
        *,
        console_url: str,
    ) -> None:
        self._sessions = sessions
        self._clock = clock
        self._shop = shop
        self._senders = senders
        self._console_url = console_url
        self._prompt = Prompt.load("alarm")

    async def look(self) -> None:
        """Escalate what is late, and wake what has rested long enough."""
        now = self._clock.now()
        async with self._sessions.read() as session:
            late = await overdue.find(session, now=now)
        for found in late:
            subject, text = self._words(found)
            async with self._sessions.write() as session:
                await overdue.escalate(
                    session,
                    found.conversation.id,
                    subject=subject,
                    text=text,
                    ways=tuple(self._senders),
                    now=now,
                )
        async with self._sessions.write() as session:
            await handovers.wake_due(session, now=now)

    async def send_alarms(self) -> None:
        """Send what waits, each with retries; an alarm may come twice, never not at all."""
        while True:
            async with self._sessions.write() as session:
                alarm = await outbox.take(session, Alarm, now=self._clock.now())
            if alarm is None:
                return
            await self._send(alarm)

    async def assign(self) -> None:
        """Give what waits to those who are there."""
        async with self._sessions.write() as session:
            await colleagues.assign_waiting(session, now=self._clock.now())

    async def _send(self, alarm: Alarm) -> None:
        sender = self._senders.get(alarm.way)
        try:
            if sender is None:
                raise AlarmError(f"{alarm.way.value} is not set up")
            await sender.send(alarm.subject, alarm.text)
        except AlarmError as error:
            await self._note_failure(alarm, str(error))
            return
        async with self._sessions.write() as session:
            await outbox.settle(session, alarm)

    async def _note_failure(self, alarm: Alarm, reason: str) -> None:
        is_final = alarm.attempts >= _ATTEMPTS
        log.warning("alarm_not_sent", way=alarm.way.value, attempt=alarm.attempts, reason=reason)
        pause = timedelta(seconds=10 * 2.0**alarm.attempts)
        async with self._sessions.write() as session:
            await outbox.settle(
                session,
                alarm,
                error=reason,
                retry_at=None if is_final else self._clock.now() + pause,
            )

    def _words(self, late: Overdue) -> tuple[str, str]:
        conversation = late.conversation
        due = conversation.answer_due_at
        told = self._prompt.render(
            shop=self._shop.name,
            priority=conversation.priority.value,
            channel=conversation.channel,
            language=conversation.language,
            due=f"{due.astimezone(self._shop.zone):%Y-%m-%d %H:%M}" if due else "-",
            zone=self._shop.time_zone,
            assignee=late.assignee or "-",
            url=f"{self._console_url}/inbox/{conversation.id}",
        )
        subject, _, text = told.partition("\n")
        return subject, text.strip()


def alarm_senders(settings: Settings, telegram: Channel | None) -> Mapping[AlarmWay, AlarmSender]:
    """Return the ways that the settings describe."""
    senders: dict[AlarmWay, AlarmSender] = {}
    if settings.alarm_email:
        senders[AlarmWay.EMAIL] = MailSender(
            settings.smtp_url.get_secret_value(),
            sender=settings.smtp_from or settings.alarm_email,
            to=settings.alarm_email,
        )
    if settings.alarm_telegram_chat and telegram is not None:
        senders[AlarmWay.TELEGRAM] = GroupSender(telegram, settings.alarm_telegram_chat)
    return senders
