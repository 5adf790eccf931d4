"""The web application, put together around a running Dragoman."""

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api.demo_shop import DemoOrder
from api.gate import Gate
from api.middleware import ChatOrigins, CompressedPages, Requests
from api.pages import Pages
from api.problems import Problem, install_problem_handlers
from api.routes import (
    admin,
    analytics,
    answers,
    audit,
    canned,
    chat,
    desk,
    health,
    help as help_pages,
    inbox,
    knowledge,
    knowledge_files,
    me,
    pages as page_routes,
    panel,
    privacy,
    team,
    telegram,
    webhooks,
)
from api.services import Services

MAX_BODY_SIZE = 64 * 1024
_DESCRIPTION = """\
Dragoman answers the buyers of a cross-border shop.

- **chat**: what the website widget uses. Open a session, say something, follow the events.
- **inbox**: what support agents use, with the bearer token of the sign-in.
- **staff**: sign-in, one's own account, and how admins look after the team.
- **analytics**: how admins see how well buyers are served.
- **webhooks**: how admins have the shop's own systems told.
- **privacy**: how admins see what was done, and hand out or erase what is held of a buyer.
- **knowledge**: how admins keep the articles, try them, and see what no article answers.

Every refusal is a problem (RFC 9457) with a `code` that does not change.
"""


def create_app(
    services: Services,
    *,
    pages: Pages | None = None,
    demo_orders: Sequence[DemoOrder] | None = None,
) -> FastAPI:
    """Make the application; raise ConfigurationError where the settings do not let it.

    With `demo_orders` it opens with the shop page, which names them.
    """
    app = FastAPI(
        title="Dragoman",
        version=_version(),
        description=_DESCRIPTION,
        docs_url="/api/docs",
        openapi_url="/api/openapi.json",
        redoc_url=None,
    )
    app.state.gate = Gate.of(services, pages or Pages())
    if demo_orders is not None:
        app.include_router(page_routes.demo_router(demo_orders))
    # Set on the application, the limit would be outermost and answer in plain text.
    for subject in (
        chat,
        inbox,
        desk,
        panel,
        canned,
        knowledge,
        answers,
        admin,
        me,
        team,
        audit,
        analytics,
        privacy,
        webhooks,
        telegram,
        health,
        help_pages,
        page_routes,
    ):
        app.include_router(subject.router, max_body_size=MAX_BODY_SIZE)
    app.include_router(knowledge_files.router, max_body_size=knowledge_files.MAX_BODY_SIZE)
    install_problem_handlers(app)
    app.add_middleware(CompressedPages)
    app.add_middleware(
        Requests,
        max_body_size=MAX_BODY_SIZE,
        larger={knowledge_files.IMPORT: knowledge_files.MAX_BODY_SIZE},
    )
    app.add_middleware(ChatOrigins, origins=services.settings.allowed_origins)
    app.openapi = lambda: _description(app)  # type: ignore[method-assign]  # the framework's own way
    return app


def _description(app: FastAPI) -> dict[str, Any]:
    if not app.openapi_schema:
        described = get_openapi(
            title=app.title, version=app.version, description=app.description, routes=app.routes
        )
        schemas = described.setdefault("components", {}).setdefault("schemas", {})
        problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas.update(problem.pop("$defs", {}))
        schemas["Problem"] = problem
        app.openapi_schema = described
    return app.openapi_schema


def _version() -> str:
    try:
        return version("dragoman")
    except PackageNotFoundError:
        return "0"
