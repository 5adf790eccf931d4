"""Every refusal over HTTP as an RFC 9457 problem, with a machine-readable code and no internals."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from core.errors import DomainError, InvalidError, TooManyRequestsError

MEDIA_TYPE = "application/problem+json"
_CODES = {
    400: "malformed",
    401: "unauthenticated",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    409: "conflict",
    413: "too_large",
    422: "invalid",
    429: "too_many_requests",
    503: "unavailable",
}
_MEANINGS = {
    400: "The body is no JSON.",
    401: "The token is missing, forged or expired.",
    403: "The caller may not do this.",
    404: "There is nothing of that name that the caller may see.",
    409: "The thing is no longer in the state in which this could be done.",
    413: "More was sent than is taken.",
    422: "A field is missing or makes no sense; `field` names it.",
    429: "Too many requests; `Retry-After` says in how many seconds to come back.",
    503: "Something this depends on does not answer just now.",
}


class FieldProblem(BaseModel):
    """What is wrong with one field."""

    field: str
    detail: str


class Problem(BaseModel):
    """Why a request was refused (RFC 9457)."""

    type: str = Field(examples=["urn:dragoman:problem:invalid"])
    title: str = Field(examples=["Unprocessable Content"])
    status: int = Field(examples=[422])
    code: str = Field(description="The same for every refusal of this kind.", examples=["invalid"])
    detail: str = Field(examples=["text: Field required."])
    field: str | None = Field(default=None, description="The field that is wrong, where one is.")
    errors: list[FieldProblem] | None = Field(
        default=None, description="All wrong fields, where the body did not fit the schema."
    )


def problem_response(
    status: int,
    detail: str,
    *,
    code: str | None = None,
    errors: Sequence[FieldProblem] = (),
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """Return a problem as a response."""
    code = code or _CODES.get(status, "refused")
    problem = Problem(
        type=f"urn:dragoman:problem:{code}",
        title=HTTPStatus(status).phrase,
        status=status,
        code=code,
        detail=detail,
        field=errors[0].field if errors else None,
        errors=list(errors) or None,
    )
    return JSONResponse(
        problem.model_dump(exclude_none=True),
        status_code=status,
        headers={
            **(headers or {}),
            **({"WWW-Authenticate": "Bearer"} if status == 401 else {}),
        },  # the status that RFC 9110 ties to this header
        media_type=MEDIA_TYPE,
    )


def unexpected_problem() -> JSONResponse:
    """Return what a caller is told of a bug: that there is one, and nothing else."""
    return problem_response(500, "Something went wrong on our side.", code="internal")


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Describe the problems that a route may answer with, for the OpenAPI description."""
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": _MEANINGS[status], "content": content} for status in statuses}


def install_problem_handlers(app: FastAPI) -> None:
    """Render refusals of every origin as problems."""
    app.add_exception_handler(DomainError, _domain_error)
    app.add_exception_handler(RequestValidationError, _validation_error)
    app.add_exception_handler(HTTPException, _http_error)


def _domain_error(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, DomainError)
    field = error.field if isinstance(error, InvalidError) else None
    return problem_response(
        error.status,
        error.message,
        code=error.code,
        errors=[FieldProblem(field=field, detail=error.message)] if field else (),
        headers=(
            {"Retry-After": str(error.retry_after)}
            if isinstance(error, TooManyRequestsError)
            else None
        ),
    )


def _validation_error(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    complaints = error.errors()
    if any(complaint["type"] == "json_invalid" for complaint in complaints):
        return problem_response(400, "The body is no JSON.")
    fields = [
        FieldProblem(field=_field(complaint["loc"]), detail=_sentence(complaint["msg"]))
        for complaint in complaints
    ]
    return problem_response(422, f"{fields[0].field}: {fields[0].detail}", errors=fields)


def _field(location: Sequence[int | str]) -> str:
    # The first part says where the value was looked for; a body of the wrong kind has no other.
    return ".".join(str(part) for part in location[1:]) or str(location[0])


def _sentence(words: str) -> str:
    return words.removeprefix("Value error, ").rstrip(".") + "."


def _http_error(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    return problem_response(error.status_code, _sentence(str(error.detail)), headers=error.headers)
