"""How an article is described on its way in: in a scenario, a file, or a form."""

from hashlib import sha256
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
)

from core.errors import InvalidError
from core.languages import nearest_locale
from knowledge.models import Audience

_DIGEST_BYTES = 5


def _storable(text: str) -> str:
    if any(character == "\x00" or "\ud800" <= character <= "\udfff" for character in text):
        raise ValueError("a NUL or half of a surrogate pair is no text")
    return text


def _usual_tag(tag: str) -> str:
    """Write a supported language as it is written here, and leave any other as it came."""
    return nearest_locale(tag, default=tag)


class InvalidArticleError(InvalidError):
    """A part of an article cannot be kept; `field` names it."""

    code = "invalid_article"

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}", field=field)


Question = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=300),
    AfterValidator(_storable),
]


class NewArticle(BaseModel):
    """One language of an article; `slug` is its name: letters, digits, dashes, underscores.

    `questions` are samples of what it answers, in its language: they help to find it and are quoted
    to nobody.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    slug: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,120}$")]
    language: Annotated[
        str,
        StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=16),
        AfterValidator(_usual_tag),
    ]
    title: Annotated[
        str,
        StringConstraints(strip_whitespace=True, min_length=1, max_length=300),
        AfterValidator(_storable),
    ]
    body: Annotated[
        str,
        StringConstraints(strip_whitespace=True, min_length=1, max_length=100_000),
        AfterValidator(_storable),
    ]
    questions: Annotated[tuple[Question, ...], Field(max_length=50)] = ()
    audience: Audience = Audience.PUBLIC

    @property
    def digest(self) -> int:
        """A number of 40 bits, so that the sum of a million of them is still exact everywhere."""
        told = f"{self.slug}\n{self.language}\n{self.title}\n{self.body}"
        # No text can hold a NUL: a line of the body is never taken for a sample question.
        told += "".join(f"\x00{question}" for question in self.questions)
        return int.from_bytes(sha256(told.encode()).digest()[:_DIGEST_BYTES])


def described(**parts: object) -> NewArticle:
    """Describe an article in words that came from outside; raise InvalidArticleError."""
    try:
        return NewArticle.model_validate(parts)
    except ValidationError as error:
        fault = error.errors()[0]
        raise InvalidArticleError(str(fault["loc"][0]), fault["msg"]) from error
