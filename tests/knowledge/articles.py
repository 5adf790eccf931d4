"""Articles for tests."""

from typing import Any

from knowledge.new_article import NewArticle


def new_article(**changes: Any) -> NewArticle:
    """Describe the English article about returns."""
    described = {
        "slug": "returns",
        "language": "en",
        "title": "How long do I have to return an item?",
        "body": "You can return any unused item within 45 days of delivery.",
    }
    return NewArticle.model_validate({**described, **changes})
