"""The tables of the knowledge base; importing this package registers them."""

from knowledge.models.article import Article, ArticleState

__all__ = ["Article", "ArticleState"]
