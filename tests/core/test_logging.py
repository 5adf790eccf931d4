import json
import logging
from typing import Literal

import pytest
import structlog

from core.logging import configure_logging, conversation_logged

pytestmark = pytest.mark.usefixtures("logging_restored")


def logged(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    entry: dict[str, object] = json.loads(capsys.readouterr().err.strip().splitlines()[-1])
    return entry


class TestConfigureLogging:
    def test_writes_json_lines_with_level_and_time(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        configure_logging("json", "INFO")

        structlog.get_logger().info("turn_done", milliseconds=12)

        entry = logged(capsys)
        assert entry["event"] == "turn_done"
        assert entry["level"] == "info"
        assert entry["milliseconds"] == 12
        assert str(entry["timestamp"]).endswith("Z")

    def test_writes_plain_lines_for_people(self, capsys: pytest.CaptureFixture[str]) -> None:
        configure_logging("console", "INFO")

        structlog.get_logger().info("turn_done", milliseconds=12)

        line = capsys.readouterr().err
        assert "turn_done" in line
        assert "milliseconds=12" in line

    def test_names_the_conversation_inside_its_context_only(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        configure_logging("json", "INFO")
        log = structlog.get_logger()

        with conversation_logged("c0ffee"):
            log.info("inside")
        assert logged(capsys)["conversation"] == "c0ffee"

        log.info("outside")
        assert "conversation" not in logged(capsys)

    def test_leaves_out_what_is_below_the_level(self, capsys: pytest.CaptureFixture[str]) -> None:
        configure_logging("json", "WARNING")

        structlog.get_logger().info("quiet")
        logging.getLogger("some.library").info("quiet")

        assert capsys.readouterr().err == ""

    def test_keeps_clients_that_log_addresses_quiet(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        configure_logging("json", "INFO")

        logging.getLogger("httpx").info("HTTP Request: POST https://api.example/bot123:abc/getMe")

        assert capsys.readouterr().err == ""


def test_a_library_cannot_talk_below_the_level(capsys: pytest.CaptureFixture[str]) -> None:
    talkative = logging.getLogger("some.talkative.library")
    talkative.setLevel(logging.DEBUG)
    configure_logging("json", "INFO")

    talkative.debug("Building index from tokens")

    assert capsys.readouterr().err == ""


class TestPrivacy:
    @pytest.mark.parametrize("field", ["text", "email", "phone", "token", "summary", "arguments"])
    def test_hides_fields_that_carry_what_a_buyer_said_or_is(
        self, field: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        configure_logging("json", "INFO")

        structlog.get_logger().info("message_received", **{field: "mia@example.com wants shoes"})

        assert logged(capsys)[field] == "[hidden]"

    def test_hides_them_inside_of_nested_values(self, capsys: pytest.CaptureFixture[str]) -> None:
        configure_logging("json", "INFO")

        structlog.get_logger().info("seen", update={"chat": {"text": "secret wish"}, "id": 7})

        assert logged(capsys)["update"] == {"chat": {"text": "[hidden]"}, "id": 7}

    def test_cuts_addresses_and_phone_numbers_out_of_any_text(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        configure_logging("json", "INFO")

        logging.getLogger("some.library").warning("no route to mia@example.com, +49 170 1234567")

        assert logged(capsys)["event"] == "no route to [e-mail], [phone]"

    def test_cuts_them_out_of_tracebacks(self, capsys: pytest.CaptureFixture[str]) -> None:
        configure_logging("json", "INFO")

        try:
            raise ValueError("refused\n[parameters: ('Where are my red shoes?',)]\nmia@example.com")
        except ValueError:
            structlog.get_logger().exception("job_failed")

        traceback = str(logged(capsys)["exception"])
        assert "ValueError: refused" in traceback
        assert "red shoes" not in traceback
        assert "mia@" not in traceback

    @pytest.mark.parametrize("log_format", ["console", "json"])
    def test_shows_no_variables_in_tracebacks(
        self, log_format: Literal["console", "json"], capsys: pytest.CaptureFixture[str]
    ) -> None:
        configure_logging(log_format, "INFO")
        words = "Where are my red shoes?"

        try:
            raise ValueError(len(words))
        except ValueError:
            structlog.get_logger().exception("job_failed")

        printed = capsys.readouterr().err
        assert "ValueError: 23" in printed
        assert f"'{words}'" not in printed

    def test_shows_everything_at_debug(self, capsys: pytest.CaptureFixture[str]) -> None:
        configure_logging("json", "DEBUG")

        structlog.get_logger().debug("message_received", text="Where are my shoes?")

        assert logged(capsys)["text"] == "Where are my shoes?"
