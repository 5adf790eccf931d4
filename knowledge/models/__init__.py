"""The tables of the knowledge base; importing this package registers them."""

from knowledge.models.answer_test import AnswerTest
from knowledge.models.article import Article
from knowledge.models.gap import Gap, GapCursor, GapQuestion
from knowledge.models.revision import ArticleRevision
from knowledge.models.vocabulary import ArticleState, Audience, GapReason, GapState

__all__ = [
    "AnswerTest",
    "Article",
    "ArticleRevision",
    "ArticleState",
    "Audience",
    "Gap",
    "GapCursor",
    "GapQuestion",
    "GapReason",
    "GapState",
]
