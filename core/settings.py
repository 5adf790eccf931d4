"""What can be set: DRAGOMAN_* variables (and the two OPENAI_* ones) or `.env`, read once."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from os import environ  # noqa: TID251  # the one place that reads the environment
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict, SettingsError

from core.errors import ConfigurationError
from core.shop import OpeningHours, Shop, Urgency

_PREFIX = "DRAGOMAN_"
Days = Annotated[int, Field(gt=0, le=36_500)]


class Settings(BaseSettings):
    """Every setting of Dragoman, with defaults that serve a shop on one machine."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX, frozen=True, extra="ignore", populate_by_name=True
    )

    data_dir: Path = Path("data")
    """The folder of everything that is kept on disk."""
    cache_dir: Path | None = None
    """Where trained models are kept; unset: in the data folder."""
    database_url: str = ""
    """Empty: SQLite in the data folder."""

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    public_url: str = ""
    """The address under which buyers reach the server; empty: http://host:port."""
    allowed_origins: Annotated[tuple[str, ...], NoDecode] = ("*",)
    """Web pages that may carry the widget, separated by commas."""

    model: str = "builtin"
    """"builtin", or "openai:NAME" for any OpenAI-compatible endpoint."""
    openai_api_key: SecretStr = Field(default=SecretStr(""), validation_alias="OPENAI_API_KEY")
    openai_base_url: str = Field(default="", validation_alias="OPENAI_BASE_URL")
    model_timeout_seconds: float = Field(default=8.0, gt=0)
    """What the endpoint may take of one turn before the built-in model answers."""
    breaker_seconds: float = Field(default=30.0, gt=0)
    """How long a failing endpoint is left alone."""
    max_model_calls: int = Field(default=8, gt=0)
    max_tool_calls: int = Field(default=10, gt=0)
    price_input_per_million: Decimal = Field(default=Decimal(0), ge=0)
    """US dollars for a million input tokens."""
    price_output_per_million: Decimal = Field(default=Decimal(0), ge=0)
    """US dollars for a million output tokens."""

    burst_seconds: float = Field(default=1.5, ge=0)
    """Messages that follow each other this closely are answered together."""
    lease_seconds: float = Field(default=10.0, gt=0)
    """How long a silent worker keeps a conversation."""
    turns_at_once: int = Field(default=32, gt=0)
    """How many conversations one process answers side by side."""

    session_secret: SecretStr = SecretStr("")
    """Signs the widget's session tokens; empty: made once and kept in the data folder."""
    session_hours: int = Field(default=24 * 30, gt=0)
    widget_secret: SecretStr = SecretStr("")
    """With it the shop signs the identity tokens of its signed-in buyers; empty: none are taken."""

    telegram_token: SecretStr = SecretStr("")
    telegram_api_url: str = "https://api.telegram.org"
    telegram_webhook_url: str = ""
    """Empty: long polling."""
    telegram_webhook_secret: SecretStr = SecretStr("")

    chroma_url: str = ""
    """A Chroma server that several processes share; empty: embedded in the data folder."""
    embedding: str = "builtin"
    """"builtin", or "openai:NAME": the endpoint turns articles and questions into vectors."""
    embedding_floor: float = Field(default=0.36, gt=0, lt=1)
    """Below this score an endpoint's vectors find no answer; `make bench-knowledge` measures it."""

    rate_session_per_minute: int = Field(default=30, gt=0)
    rate_address_per_minute: int = Field(default=120, gt=0)
    rate_conversation_per_minute: int = Field(default=20, gt=0)

    retention_days: dict[str, Days] = Field(default_factory=dict)
    """JSON: {"widget": 365, "telegram": 90}: how long a channel's conversations are kept after the
    last word; then they are erased with all that hangs on them, unless they are with people."""
    retention_default_days: Days | None = None
    """The same for every other channel; unset: for ever."""

    log_format: Literal["console", "json"] = "console"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    shop_name: str = "Dragoman Demo Shop"
    shop_time_zone: str = "UTC"
    shop_default_language: str = "en"
    shop_return_window_days: int = 30
    shop_business_hours: tuple[OpeningHours, ...] = ()
    """JSON: [{"days": ["mon", "tue"], "from": "09:00", "to": "18:00"}]; empty: always open."""
    shop_holidays: tuple[date, ...] = ()
    """JSON: ["2026-12-25", "2027-01-01"]: days, in the shop's zone, on which nobody answers."""
    shop_handover_reply_minutes: int = 60
    """Within how many minutes of open hours a person answers a buyer who was handed over."""
    shop_answer_minutes: dict[Urgency, int] = Field(default_factory=dict)
    """JSON: {"urgent": 15, "high": 30}: the minutes of a priority where they are others."""

    assigns_automatically: bool = False
    """Give what waits to people in turn, by capacity and language, instead of letting them claim."""
    alarm_email: str = ""
    """Who is written to when a promised answer is late; empty: nobody."""
    smtp_url: SecretStr = SecretStr("")
    """The mail server: smtp://user:password@host:587 (STARTTLS where offered) or smtps://…:465."""
    smtp_from: str = ""
    """The sender of those mails; empty: `alarm_email`."""
    alarm_telegram_chat: str = ""
    """The id of the staff's Telegram group that the bot is in; empty: none."""

    @field_validator("allowed_origins", mode="before")
    @classmethod
    def _split_at_commas(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("model", "embedding")
    @classmethod
    def _model_is_known(cls, name: str) -> str:
        kind, _, model = name.partition(":")
        if name == "builtin" or (kind == "openai" and model):
            return name
        raise ValueError(f'{name!r} is neither "builtin" nor "openai:NAME"')

    @model_validator(mode="after")
    def _alarms_can_be_sent(self) -> Self:
        if self.alarm_email and not self.smtp_url.get_secret_value():
            raise ValueError("alarm_email needs smtp_url, the server that takes the mail")
        if self.alarm_telegram_chat and not self.telegram_token.get_secret_value():
            raise ValueError("alarm_telegram_chat needs telegram_token, the bot that writes there")
        return self

    @property
    def resolved_database_url(self) -> str:
        """The database's URL, the default filled in."""
        return self.database_url or f"sqlite:///{self.data_dir / 'dragoman.db'}"

    @property
    def resolved_cache_dir(self) -> Path:
        """The folder of trained models, the default filled in."""
        return self.cache_dir or self.data_dir / "cache"

    @property
    def resolved_public_url(self) -> str:
        """The public address, the default filled in, without a slash at the end."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    @property
    def shop(self) -> Shop:
        """The shop's own rules; raise ValidationError where they make no sense."""
        return Shop(
            name=self.shop_name,
            time_zone=self.shop_time_zone,
            default_language=self.shop_default_language,
            return_window_days=self.shop_return_window_days,
            business_hours=self.shop_business_hours,
            holidays=self.shop_holidays,
            answer_minutes=self.shop_answer_minutes,
            handover_reply_minutes=self.shop_handover_reply_minutes,
        )


def load_settings(*, env_file: Path = Path(".env"), **overrides: Any) -> Settings:
    """Read the settings from the environment and, below it, from `.env`.

    `overrides` are settings by name and win. Raise ConfigurationError, in one line that names
    the variable, for an unknown DRAGOMAN_ key or a value that makes no sense.
    """
    _refuse_unknown({*environ, *dotenv_values(env_file)})
    try:
        settings = Settings(_env_file=env_file, **overrides)
        _ = settings.shop
    except ValidationError as error:
        raise ConfigurationError(_first_complaint(error)) from error
    except SettingsError as error:
        raise ConfigurationError(f"{error}: {error.__cause__}") from error
    return settings


def _refuse_unknown(keys: Iterable[str]) -> None:
    known = {_PREFIX + name.upper() for name in Settings.model_fields}
    for key in sorted(keys):
        if key.startswith(_PREFIX) and key.upper() not in known:
            nearest = get_close_matches(key, known, n=1, cutoff=0)[0]
            raise ConfigurationError(f"{key} is no setting of Dragoman. Did you mean {nearest}?")


def _first_complaint(error: ValidationError) -> str:
    first = error.errors()[0]
    if not first["loc"]:
        return f"{_PREFIX}*: {first['msg'].removeprefix('Value error, ')}."
    field, *inside = (str(part) for part in first["loc"])
    if error.title == Shop.__name__:
        field = f"shop_{field}"
    name = _PREFIX + field.upper() if field in Settings.model_fields else field
    path = "".join(f"[{part}]" for part in inside)
    return f"{name}{path}: {first['msg'].removeprefix('Value error, ')}."
