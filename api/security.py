"""Who asks: the widget's session tokens, the shop's identity tokens, the Telegram webhook's secret."""

import hmac
import math
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import jwt
from pydantic import SecretStr

from core.clock import Clock
from core.errors import ConfigurationError, ForbiddenError, UnauthenticatedError
from core.metrics import REJECTED_REQUESTS

_ALGORITHM = "HS256"
_SESSION_AUDIENCE = "dragoman-widget"
_IDENTITY_AUDIENCE = "dragoman"
_CLOCK_SKEW_SECONDS = 30
_KEY_BYTES = 32
_EMAIL_LENGTH = 254
_NAME_LENGTH = 200
_SECRET_FILE = "session_secret"  # noqa: S105  # the name of a file


class InvalidSessionTokenError(UnauthenticatedError):
    """The bearer token of a widget's session is missing, forged or expired."""

    code = "invalid_session_token"

    def __init__(self, reason: str) -> None:
        super().__init__(f"The session token is {reason}; open a new session.")
        REJECTED_REQUESTS.labels(cause="session_token").inc()


class InvalidIdentityTokenError(UnauthenticatedError):
    """The shop's identity token is forged, expired or incomplete."""

    code = "invalid_identity_token"

    def __init__(self, reason: str) -> None:
        super().__init__(f"The identity token {reason}.")
        REJECTED_REQUESTS.labels(cause="identity_token").inc()


class WrongWebhookSecretError(ForbiddenError):
    """The webhook was called by somebody who does not know its secret."""

    code = "wrong_webhook_secret"

    def __init__(self) -> None:
        super().__init__("The webhook's secret token is missing or wrong.")
        REJECTED_REQUESTS.labels(cause="webhook_secret").inc()


@dataclass(frozen=True)
class BuyerSession:
    """The conversation that a widget's token opens, and its address within the channel."""

    conversation_id: str
    address: str


@dataclass(frozen=True)
class Identity:
    """A buyer whom the shop has signed in and vouches for."""

    email: str
    name: str


class SessionTokens:
    """Tokens that open one conversation each, signed with the server's own secret."""

    def __init__(self, secret: str, *, hours: int, clock: Clock) -> None:
        self._key = _key(secret)
        self._lifetime = timedelta(hours=hours)
        self._clock = clock

    def issue(self, session: BuyerSession) -> str:
        """Return a token for the conversation, good for the settled number of hours."""
        now = self._clock.now()
        claims = {
            "aud": _SESSION_AUDIENCE,
            "jti": session.conversation_id,
            "sub": session.address,
            "iat": now,
            "exp": now + self._lifetime,
        }
        return jwt.encode(claims, self._key, algorithm=_ALGORITHM)

    def read(self, token: str) -> BuyerSession:
        """Return whom the token was issued to; raise InvalidSessionTokenError otherwise."""
        if not token:
            raise InvalidSessionTokenError("missing")
        try:
            claims = _verified(token, self._key, _SESSION_AUDIENCE, ["exp", "jti", "sub"])
        except jwt.InvalidTokenError as error:
            raise InvalidSessionTokenError("not one of ours") from error
        if not _is_current(claims, self._clock):
            raise InvalidSessionTokenError("expired")
        return BuyerSession(str(claims["jti"]), claims["sub"])


class IdentityTokens:
    """Tokens by which the shop says who its signed-in buyer is; without a secret none is taken."""

    def __init__(self, secret: str, *, clock: Clock) -> None:
        self._key = _key(secret) if secret else b""
        self._clock = clock

    def read(self, token: str) -> Identity:
        """Return whom the shop vouches for; raise InvalidIdentityTokenError otherwise."""
        if not self._key:
            raise InvalidIdentityTokenError("cannot be checked: no DRAGOMAN_WIDGET_SECRET is set")
        try:
            claims = _verified(token, self._key, _IDENTITY_AUDIENCE, ["exp", "sub", "email"])
        except jwt.MissingRequiredClaimError as error:
            raise InvalidIdentityTokenError(f"has no claim {error.claim!r}") from error
        except jwt.InvalidTokenError as error:
            raise InvalidIdentityTokenError("was not signed by the shop") from error
        if not _is_current(claims, self._clock):
            raise InvalidIdentityTokenError("is expired")
        return Identity(_email(claims["email"]), _name(claims.get("name")))


def check_webhook_secret(expected: SecretStr, given: str) -> None:
    """Raise WrongWebhookSecretError unless the caller knows the secret; an empty one is nobody's."""
    secret = expected.get_secret_value().encode()
    if not secret or not hmac.compare_digest(secret, given.encode()):
        raise WrongWebhookSecretError


def session_secret(setting: SecretStr, data_dir: Path) -> str:
    """Return the secret that signs session tokens: the setting, or one kept in the data folder.

    Raise ConfigurationError when neither can be had.
    """
    if setting.get_secret_value():
        return setting.get_secret_value()
    path = data_dir / _SECRET_FILE
    try:
        if not path.exists():
            _keep_new_secret(path)
        return path.read_text(encoding="ascii")
    except OSError as error:
        raise ConfigurationError(f"The data folder {data_dir} cannot be written.") from error


def _keep_new_secret(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    draft.touch(mode=0o600)
    draft.write_text(secrets.token_urlsafe(_KEY_BYTES), encoding="ascii")
    # A link appears whole or not at all: of two processes that start together, both read the first's.
    with suppress(FileExistsError):
        path.hardlink_to(draft)
    draft.unlink()


def _key(secret: str) -> bytes:
    # HMAC pads a short key with zeros itself: the signature is the same, and PyJWT, which warns
    # of short keys at every use, is content. `serve` warns once at its start.
    return secret.encode().ljust(_KEY_BYTES, b"\0")


def _verified(token: str, key: bytes, audience: str, required: list[str]) -> dict[str, Any]:
    # The times are checked against our own clock, which tests can freeze.
    return jwt.decode(
        token,
        key,
        algorithms=[_ALGORITHM],
        audience=audience,
        options={
            "require": required,
            "verify_exp": False,
            "verify_nbf": False,
            "verify_iat": False,
        },
    )


def _is_current(claims: dict[str, Any], clock: Clock) -> bool:
    now = clock.now().timestamp()
    expires, begins = claims["exp"], claims.get("nbf", 0)
    if not all(isinstance(at, int | float) and math.isfinite(at) for at in (expires, begins)):
        return False
    return bool(begins - _CLOCK_SKEW_SECONDS <= now < expires + _CLOCK_SKEW_SECONDS)


def _email(claim: Any) -> str:
    email = claim.strip() if isinstance(claim, str) else ""
    local, at, domain = email.rpartition("@")
    if not (local and at and domain) or len(email) > _EMAIL_LENGTH or not email.isprintable():
        raise InvalidIdentityTokenError("has no e-mail address in the claim 'email'")
    return email


def _name(claim: Any) -> str:
    if not isinstance(claim, str):
        return ""
    return "".join(letter for letter in claim if letter.isprintable())[:_NAME_LENGTH].strip()
