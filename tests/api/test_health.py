import httpx

from api.pages import Pages
from core.metrics import TURNS
from tests.api.conftest import FakeServices, client_of


class TestHealth:
    async def test_a_process_that_answers_is_alive(self, client: httpx.AsyncClient) -> None:
        answer = await client.get("/healthz")

        assert answer.status_code == 200
        assert answer.json() == {"status": "ok"}


class TestReadiness:
    async def test_names_every_part(self, services: FakeServices, built_pages: Pages) -> None:
        async with client_of(services, built_pages) as client:
            answer = await client.get("/readyz")

        assert answer.status_code == 200
        assert answer.json() == {
            "status": "ready",
            "parts": {"database": True, "model": True, "widget": True},
        }

    async def test_a_part_that_is_not_ready_makes_the_whole_not_ready(
        self, services: FakeServices
    ) -> None:
        services.parts["database"] = False
        async with client_of(services) as client:
            answer = await client.get("/readyz")

        assert answer.status_code == 503
        assert answer.json()["status"] == "not_ready"
        assert answer.json()["parts"]["database"] is False

    async def test_buyers_elsewhere_need_no_widget(
        self, services: FakeServices, built_pages: Pages
    ) -> None:
        built_pages.widget().unlink()
        async with client_of(services, built_pages) as client:
            answer = await client.get("/readyz")

        assert answer.status_code == 200
        assert answer.json()["parts"]["widget"] is False


class TestMetrics:
    async def test_are_what_prometheus_reads(self, client: httpx.AsyncClient) -> None:
        TURNS.labels(model="builtin", outcome="answered").inc()

        answer = await client.get("/metrics")

        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/plain")
        assert 'dragoman_turns_total{model="builtin",outcome="answered"}' in answer.text
        for name in (
            "dragoman_turn_seconds",
            "dragoman_tool_calls_total",
            "dragoman_fallbacks_total",
            "dragoman_handovers_total",
            "dragoman_queue_depth 0.0",
            "dragoman_rejected_requests_total",
        ):
            assert name in answer.text
