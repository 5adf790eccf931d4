"""What machines ask: is it alive, can it serve, what does it count."""

from typing import Literal

from fastapi import APIRouter, Response, status
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel, Field

from api.gate import AtGate
from core.metrics import QUEUE_DEPTH

router = APIRouter(tags=["health"])


class Alive(BaseModel):
    """The process runs."""

    status: Literal["ok"] = "ok"


class Ready(BaseModel):
    """Which parts can serve."""

    status: Literal["ready", "not_ready"]
    parts: dict[str, bool] = Field(examples=[{"database": True, "schema": True, "model": True}])


@router.get("/healthz", summary="Is it alive")
async def is_alive() -> Alive:
    """Answer as long as the process runs."""
    return Alive()


@router.get(
    "/readyz",
    summary="Can it serve",
    responses={503: {"model": Ready, "description": "A part that it needs is not ready."}},
)
async def is_ready(at: AtGate, response: Response) -> Ready:
    """Tell which parts are ready; the pages are told of, but buyers in other channels need none."""
    needed = await at.services.ready_parts()
    if not all(needed.values()):
        response.status_code = status.HTTP_503_SERVICE_UNAVAILABLE
    return Ready(
        status="ready" if all(needed.values()) else "not_ready",
        parts={**needed, "widget": at.pages.has_widget},
    )


@router.get("/metrics", summary="What is counted", response_class=Response)
async def metrics(at: AtGate) -> Response:
    """Return the figures of this process in Prometheus' own format."""
    QUEUE_DEPTH.set(await at.services.jobs.depth())
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
