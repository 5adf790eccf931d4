import httpx
import pytest
from prometheus_client import REGISTRY
from pydantic import SecretStr

from tests.api.conftest import WEBHOOK_SECRET, FakeServices, client_of

HEADER = "X-Telegram-Bot-Api-Secret-Token"
UPDATE = {"update_id": 1, "message": {"message_id": 5, "text": "Where is my parcel?"}}


def forgeries() -> float:
    labels = {"cause": "webhook_secret"}
    return REGISTRY.get_sample_value("dragoman_rejected_requests_total", labels) or 0.0


class TestWebhook:
    async def test_stores_an_update_before_it_confirms_it(
        self, client: httpx.AsyncClient, services: FakeServices
    ) -> None:
        answer = await client.post(
            "/api/telegram/webhook", json=UPDATE, headers={HEADER: WEBHOOK_SECRET}
        )

        assert answer.status_code == 204
        assert services.telegram is not None
        assert services.telegram.updates == [UPDATE]

    @pytest.mark.parametrize(
        "headers", [{}, {HEADER: ""}, {HEADER: "guessed"}, {HEADER: WEBHOOK_SECRET + "x"}]
    )
    async def test_refuses_and_counts_a_stranger(
        self, headers: dict[str, str], client: httpx.AsyncClient, services: FakeServices
    ) -> None:
        before = forgeries()

        answer = await client.post("/api/telegram/webhook", json=UPDATE, headers=headers)

        assert answer.status_code == 403
        assert answer.json()["code"] == "wrong_webhook_secret"
        assert forgeries() == before + 1
        assert services.telegram is not None
        assert services.telegram.updates == []

    async def test_is_shut_where_no_secret_is_set(self, services: FakeServices) -> None:
        services.settings = services.settings.model_copy(
            update={"telegram_webhook_secret": SecretStr("")}
        )
        async with client_of(services) as client:
            answer = await client.post("/api/telegram/webhook", json=UPDATE, headers={HEADER: ""})

        assert answer.status_code == 403

    async def test_says_so_where_there_is_no_bot(self, services: FakeServices) -> None:
        services.telegram = None
        async with client_of(services) as client:
            answer = await client.post(
                "/api/telegram/webhook", json=UPDATE, headers={HEADER: WEBHOOK_SECRET}
            )

        assert answer.status_code == 404

    @pytest.mark.parametrize(("content", "status"), [(b"{", 400), (b"[]", 422)])
    async def test_refuses_what_is_no_update(
        self, content: bytes, status: int, client: httpx.AsyncClient
    ) -> None:
        answer = await client.post(
            "/api/telegram/webhook",
            content=content,
            headers={HEADER: WEBHOOK_SECRET, "Content-Type": "application/json"},
        )

        assert answer.status_code == status
