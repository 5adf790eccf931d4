"""Texts as vectors by an OpenAI-compatible endpoint."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from knowledge.embedding import Text, scaled

if TYPE_CHECKING:
    from knowledge.embedding import Vectors

_AT_ONCE = 100
_SECONDS = 10.0
_LONGEST = 8_000
_UNFIT_FOR_A_NAME = re.compile(r"[^A-Za-z0-9.-]+")
# An endpoint takes no empty text.
_NOTHING = " "


class EndpointEmbedding:
    """Asks an endpoint for each text. Its calls block, and raise whatever the client raises."""

    is_remote = True

    def __init__(self, model: str, *, api_key: str, base_url: str) -> None:
        self.name = f"openai-{_UNFIT_FOR_A_NAME.sub('-', model).strip('-.')}"
        self._model = model
        self._api_key = api_key
        self._base_url = base_url

    def vectors(self, texts: Sequence[Text]) -> "Vectors":
        """Return one row for each text."""
        import numpy  # noqa: PLC0415  # a second of import that only a search needs

        rows = [
            item.embedding
            for start in range(0, len(texts), _AT_ONCE)
            for item in self._asked(texts[start : start + _AT_ONCE])
        ]
        return scaled(numpy.array(rows, dtype=numpy.float32))

    def _asked(self, texts: Sequence[Text]) -> list[Any]:
        words = [text.words[:_LONGEST] or _NOTHING for text in texts]
        answer = self._client.embeddings.create(
            model=self._model, input=words, encoding_format="float"
        )
        if len(answer.data) != len(words):
            raise ValueError(f"{len(words)} texts were sent, and {len(answer.data)} vectors came.")
        return sorted(answer.data, key=lambda item: item.index)

    @cached_property
    def _client(self) -> Any:
        from openai import OpenAI  # noqa: PLC0415  # half a second that only endpoints pay

        # The SDK refuses an empty key; servers without keys ignore the word.
        return OpenAI(
            api_key=self._api_key or "none",
            base_url=self._base_url or None,
            timeout=_SECONDS,
            max_retries=1,
        )
