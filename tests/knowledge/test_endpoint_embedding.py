"""Vectors may come from an OpenAI-compatible endpoint."""

import asyncio
from pathlib import Path

from pydantic import SecretStr

from core.database import Database
from core.settings import Settings
from knowledge.embedding import Text
from knowledge.endpoint_embedding import EndpointEmbedding
from knowledge.question import Question
from knowledge.search import KnowledgeSearch
from tests.knowledge.articles import new_article, publish
from tests.scripted_endpoint import embeds, fails, scripted_endpoint
from tests.trained import wishes

RETURN = "How many days do I have to return shoes?"


def length_and_one(text: str) -> list[float]:
    return [float(len(text)), 1.0]


async def test_each_text_gets_the_vector_of_its_place() -> None:
    async with scripted_endpoint(embeds(length_and_one)) as endpoint:
        embedding = EndpointEmbedding("m/1", api_key="k", base_url=endpoint.base_url)
        texts = [Text("a" * length, "en") for length in (3, 1)]

        rows = await asyncio.to_thread(embedding.vectors, texts)

    assert embedding.name == "openai-m-1"
    assert [round(float(row[0] / row[1])) for row in rows] == [3, 1]
    assert [round(float((row**2).sum()), 3) for row in rows] == [1, 1]
    (request,) = endpoint.requests
    assert request.path == "/v1/embeddings"
    assert request.headers["authorization"] == "Bearer k"
    assert request.body["model"] == "m/1"


async def test_articles_and_questions_are_compared_by_the_endpoints_vectors(
    database: Database, tmp_path: Path
) -> None:
    await publish(database, new_article())
    async with scripted_endpoint(embeds(length_and_one)) as endpoint:
        search = KnowledgeSearch.open(settings(tmp_path, endpoint.base_url), database, wishes())

        found = await search.search(Question(RETURN, "en"))
        state = await search.state()
        await search.close()

    assert [passage.slug for passage in found] == ["returns"]
    assert (state.embedding, state.has_vectors) == ("openai-words", True)
    assert [request.body["input"] for request in endpoint.requests][-1] == [RETURN]


async def test_an_endpoint_that_fails_leaves_words_to_answer(
    database: Database, tmp_path: Path
) -> None:
    await publish(database, new_article())
    async with scripted_endpoint(fails(500)) as endpoint:
        search = KnowledgeSearch.open(settings(tmp_path, endpoint.base_url), database, wishes())

        found = await search.search(Question(RETURN, "en"))
        state = await search.state()
        await search.close()

    assert [passage.slug for passage in found] == ["returns"]
    assert not state.has_vectors


def settings(folder: Path, base_url: str) -> Settings:
    return Settings(
        data_dir=folder,
        embedding="openai:words",
        openai_api_key=SecretStr("k"),
        openai_base_url=base_url,
    )
