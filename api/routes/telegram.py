"""Where Telegram delivers its updates."""

from typing import Annotated, Any

from fastapi import APIRouter, Body, Header, status

from api.gate import AtGate
from api.problems import problems
from api.security import check_webhook_secret
from core.errors import NotFoundError

router = APIRouter(prefix="/api/telegram", tags=["telegram"])


class NoTelegramError(NotFoundError):
    """This server has no Telegram bot."""

    code = "no_telegram"

    def __init__(self) -> None:
        super().__init__("No Telegram bot is set up here.")


@router.post(
    "/webhook",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Take an update of Telegram",
    responses=problems(400, 403, 404, 413, 422),
)
async def take_update(
    at: AtGate,
    update: Annotated[dict[str, Any], Body()],
    x_telegram_bot_api_secret_token: Annotated[str, Header()] = "",
) -> None:
    """Store an update before it is confirmed, so that a crash loses none."""
    check_webhook_secret(
        at.services.settings.telegram_webhook_secret, x_telegram_bot_api_secret_token
    )
    if at.services.telegram is None:
        raise NoTelegramError
    await at.services.telegram.receive_update(update)
