"""What is asked of the articles, and what they answer."""

from dataclasses import dataclass

from knowledge.embedding import Text
from knowledge.models import Audience
from knowledge.passages import Piece
from knowledge.scope import ANYBODY, Asker

_LONGEST = 500


@dataclass(frozen=True)
class Question:
    """What is asked, in which language, by whom, and who will read the answer."""

    text: str
    language: str
    asker: Asker = ANYBODY
    audience: Audience = Audience.PUBLIC

    @property
    def words(self) -> Text:
        """The question as it is compared."""
        return Text(self.text[:_LONGEST], self.language)

    @property
    def audiences(self) -> tuple[Audience, ...]:
        """Whose articles may be quoted: what is for staff never reaches a buyer."""
        if self.audience == Audience.STAFF:
            return (Audience.PUBLIC, Audience.STAFF)
        return (Audience.PUBLIC,)


@dataclass(frozen=True)
class Passage:
    """A part of a published article; `score` runs from 0 to 1 and answers from `floor` on."""

    slug: str
    language: str
    title: str
    text: str
    score: float
    floor: float = 0.0


@dataclass(frozen=True)
class Hit:
    """A passage with its score; `strength` compares across languages, and answers from 1 on."""

    piece: Piece
    score: float
    floor: float
    strength: float

    @property
    def passage(self) -> Passage:
        """The hit as it is told."""
        return Passage(
            slug=self.piece.slug,
            language=self.piece.language,
            title=self.piece.title,
            text=self.piece.text,
            score=round(min(self.score, 1.0), 3),
            floor=self.floor,
        )
