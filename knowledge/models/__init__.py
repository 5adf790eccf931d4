"""The tables of the knowledge base; importing this package registers them."""

from knowledge.models.article import Article
from knowledge.models.revision import ArticleRevision
from knowledge.models.vocabulary import ArticleState, Audience

__all__ = ["Article", "ArticleRevision", "ArticleState", "Audience"]
