"""The errors of Dragoman.

DomainError (422, "refused")
├── InvalidError (422, "invalid")
├── UnauthenticatedError (401, "unauthenticated")
├── ForbiddenError (403, "forbidden")
├── NotFoundError (404, "not_found")
├── ConflictError (409, "conflict")
├── TooLargeError (413, "too_large")
├── TooManyRequestsError (429, "too_many_requests")
└── UnavailableError (503, "unavailable")
ConfigurationError: the process cannot start; not a refusal and never shown to a buyer

A package derives one class for each refusal from the fitting branch and puts it beside its
service. The message is a plain sentence for engineers and for the model, never for buyers.
"""

from typing import ClassVar


class DomainError(Exception):
    """A refusal that callers expect; everything else that is raised is a bug."""

    status: ClassVar[int] = 422
    code: ClassVar[str] = "refused"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InvalidError(DomainError):
    """What was sent makes no sense; `field` names the part that is wrong, where one is."""

    code = "invalid"

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class UnauthenticatedError(DomainError):
    """The caller has not shown who she is."""

    status = 401
    code = "unauthenticated"


class ForbiddenError(DomainError):
    """The caller is known and may not do this."""

    status = 403
    code = "forbidden"


class NotFoundError(DomainError):
    """There is nothing of that name that the caller may see."""

    status = 404
    code = "not_found"


class ConflictError(DomainError):
    """The thing is no longer in the state in which this could be done."""

    status = 409
    code = "conflict"


class TooLargeError(DomainError):
    """More was sent than is taken."""

    status = 413
    code = "too_large"


class TooManyRequestsError(DomainError):
    """The caller asks too often; `retry_after` is in seconds."""

    status = 429
    code = "too_many_requests"

    def __init__(self, message: str, *, retry_after: int) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class UnavailableError(DomainError):
    """Something this depends on does not answer just now."""

    status = 503
    code = "unavailable"


class ConfigurationError(Exception):
    """The process cannot start with these settings; the message is one line and says why."""
