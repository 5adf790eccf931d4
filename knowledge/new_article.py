"""How an article is described on its way in: in a scenario, a file, or a form."""

from hashlib import sha256
from typing import Annotated, Self

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
from knowledge.models import Article, ArticleRevision, Audience

_DIGEST_BYTES = 5
CONTENT = ("title", "body", "questions", "topic", "products", "countries", "audience")


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


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


Line = Annotated[
    str,
    AfterValidator(_storable),
    AfterValidator(_on_one_line),
    StringConstraints(min_length=1, max_length=300),
]


def _unique(listed: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(listed))


def _usual_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


# No comma and no line end: they part one SKU from the next in a table.
Sku = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=r"^[^,\r\n]+$"),
    AfterValidator(_storable),
]
Country = Annotated[
    str, StringConstraints(strip_whitespace=True, to_upper=True, pattern=r"^[A-Za-z]{2}$")
]
Slug = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,120}$")]


class NewArticle(BaseModel):
    """One language of an article; `slug` is its name: letters, digits, dashes, underscores.

    `questions` are samples of what it answers, in its language: they help to find it and are quoted
    to nobody. `topic` is a word of the shop's own. `products` (SKUs) and `countries` (ISO 3166-1
    alpha-2, "EU" for all of the union) say for whom alone it is true.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    slug: Slug
    language: Annotated[
        str,
        StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=16),
        AfterValidator(_usual_tag),
    ]
    title: Line
    body: Annotated[
        str,
        StringConstraints(strip_whitespace=True, min_length=1, max_length=100_000),
        AfterValidator(_storable),
        AfterValidator(_usual_line_ends),
    ]
    questions: Annotated[tuple[Line, ...], Field(max_length=50)] = ()
    topic: Annotated[
        str,
        StringConstraints(strip_whitespace=True, to_lower=True, max_length=60),
        AfterValidator(_storable),
    ] = ""
    products: Annotated[tuple[Sku, ...], Field(max_length=200), AfterValidator(_unique)] = ()
    countries: Annotated[tuple[Country, ...], Field(max_length=250), AfterValidator(_unique)] = ()
    audience: Audience = Audience.PUBLIC

    @classmethod
    def of(cls, article: Article, said: Article | ArticleRevision) -> Self:
        """Return what an article says, or said at one time, as it would come in again."""
        return cls(
            slug=article.slug,
            language=article.language,
            **{name: getattr(said, name) for name in CONTENT},
        )

    def tell(self, row: Article | ArticleRevision) -> None:
        """Let a row say this."""
        for name in CONTENT:
            said = getattr(self, name)
            setattr(row, name, list(said) if isinstance(said, tuple) else said)

    @property
    def digest(self) -> int:
        """A number of 40 bits, so that the sum of a million of them is still exact everywhere."""
        told = f"{self.slug}\n{self.language}\n{self.title}\n{self.body}"
        # No text can hold a NUL: a line of the body is never taken for a sample question.
        told += "".join(f"\x00{question}" for question in self.questions)
        told += "".join(f"\x00\x00{one}" for one in (self.topic, *self.products, *self.countries))
        told += f"\x00\x00{self.audience}"
        return int.from_bytes(sha256(told.encode()).digest()[:_DIGEST_BYTES])


def described(**parts: object) -> NewArticle:
    """Describe an article in words that came from outside; raise InvalidArticleError."""
    try:
        return NewArticle.model_validate(parts)
    except ValidationError as error:
        fault = error.errors()[0]
        raise InvalidArticleError(str(fault["loc"][0]), fault["msg"]) from error
