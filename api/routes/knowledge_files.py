"""Articles in and out of files, and the state of the search index."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request, Response

from api.article_schemas import Language
from api.gate import AtGate, FromAdmin, Gate, author_name
from api.knowledge_schemas import ImportReport, IndexView, Reference
from api.problems import problems
from knowledge import answer_tests, articles, export, intake
from knowledge.formats.archive import LARGEST
from knowledge.formats.entry import File
from knowledge.intake import Batch
from knowledge.models import ArticleState
from knowledge.new_article import NewArticle
from knowledge.question import Question

MAX_BODY_SIZE = LARGEST + 1
IMPORT = "/api/knowledge/import"
_TYPES = {
    export.Form.YAML: "application/yaml",
    export.Form.CSV: "text/csv",
    export.Form.ZIP: "application/zip",
}
_SIMILAR = 3

router = APIRouter(prefix="/api/knowledge", tags=["knowledge"])


@router.post(
    "/import",
    summary="Take articles in",
    responses=problems(401, 403, 413, 422),
    openapi_extra={"requestBody": {"content": {"application/octet-stream": {}}}},
)
async def import_articles(
    request: Request,
    at: AtGate,
    me: FromAdmin,
    name: Annotated[str, Query(min_length=1, max_length=200, description="The file's name.")],
    language: Annotated[Language | None, Query(description="Of pages that name none.")] = None,
    take: Annotated[Literal["false", "draft", "published"], Query()] = "false",
) -> ImportReport:
    """Tell what a file holds; with `take` keep what is not refused, as drafts or published.

    The file is the body of the request: Markdown, YAML, CSV, HTML, or a ZIP archive of them.
    """
    services = at.services
    spoken = language or services.settings.shop.default_language
    batch = intake.read_files([File(name, await request.body())], language=spoken)
    async with services.database.read() as session:
        fates = await intake.fates(session, batch)
    similar = [await _similar(at, article) for article in batch.articles]
    if take != "false":
        await _take(at, batch, ArticleState(take), author_name(me))
    return ImportReport.of(batch, fates, similar, taken=take != "false")


@router.get(
    "/export",
    summary="Write what is published",
    response_class=Response,
    responses={
        200: {"content": {kind: {} for kind in _TYPES.values()}, "description": "The file."},
        **problems(401, 403, 422),
    },
)
async def export_articles(
    at: AtGate, _: FromAdmin, form: Annotated[export.Form, Query(alias="format")]
) -> Response:
    """Return the published articles as a file, from which they come in again as they are."""
    async with at.services.database.read() as session:
        published = await articles.published(session)
    content = export.written([articles.said(article) for article in published], form)
    disposition = f'attachment; filename="articles.{form}"'
    return Response(content, media_type=_TYPES[form], headers={"Content-Disposition": disposition})


@router.get("/index", summary="Look at the index", responses=problems(401, 403))
async def read_index(at: AtGate, _: FromAdmin) -> IndexView:
    """Tell what can be searched just now, in this process."""
    return await _index(at)


@router.post("/index/rebuild", summary="Make the index anew", responses=problems(401, 403))
async def rebuild_index(at: AtGate, _: FromAdmin) -> IndexView:
    """Make every vector again; meanwhile words and concepts go on alone."""
    await at.services.knowledge.rebuild()
    return await _index(at)


async def _index(at: Gate) -> IndexView:
    state = await at.services.knowledge.state()
    return IndexView(
        articles=state.articles,
        passages=state.passages,
        languages=list(state.languages),
        embedding=state.embedding,
        vectors="up" if state.has_vectors else "down",
        synced_at=state.taken_at,
    )


async def _take(at: Gate, batch: Batch, state: ArticleState, author: str) -> None:
    services = at.services
    async with services.database.write() as session:
        await intake.take(session, batch, state=state, now=services.clock.now(), author=author)
    if state == ArticleState.PUBLISHED:
        await answer_tests.run(services.database, services.knowledge, now=services.clock.now())


async def _similar(at: Gate, article: NewArticle) -> list[Reference]:
    """Return other articles that answer the question of this one."""
    asked = Question(article.title, article.language, audience=article.audience)
    found = await at.services.knowledge.alike(asked)
    return [Reference.model_validate(passage) for passage in found if passage.slug != article.slug][
        :_SIMILAR
    ]
