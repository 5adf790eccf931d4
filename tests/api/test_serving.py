"""The commands that serve, as processes of their own."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

pytestmark = pytest.mark.slow

PATIENCE = 60.0
ROOT = Path(__file__).parents[2]


@dataclass
class Process:
    """A command that runs, and where it serves."""

    popen: subprocess.Popen[str]
    url: str

    def wait_until_ready(self) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            assert self.popen.poll() is None, self.popen.communicate()
            try:
                if httpx.get(f"{self.url}/readyz").status_code == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.1)
        pytest.fail("the server is not ready")

    def stop(self, with_signal: signal.Signals = signal.SIGTERM) -> tuple[str, str]:
        self.popen.send_signal(with_signal)
        return self.popen.communicate(timeout=PATIENCE)


@pytest.fixture
def folder(tmp_path: Path, trained_models: Path) -> Path:
    """A folder of the test's own, in which nothing is but the trained model."""
    shutil.copytree(trained_models, tmp_path / "data" / "cache")
    return tmp_path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def started(
    folder: Path, *words: str, port: int | None = None, **variables: str
) -> Iterator[Process]:
    """Start a command in a folder of its own."""
    port = port or free_port()
    popen = subprocess.Popen(
        [sys.executable, "-c", "from api.cli import app; app()", *words],
        cwd=folder,
        env={
            **{name: value for name, value in os.environ.items() if "DRAGOMAN" not in name},  # noqa: TID251  # a child needs the path
            "PYTHONPATH": str(ROOT),
            "DRAGOMAN_PORT": str(port),
            "DRAGOMAN_BURST_SECONDS": "0.1",
            **variables,
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield Process(popen, f"http://127.0.0.1:{port}")
    finally:
        popen.kill()
        popen.communicate()


def open_session(url: str) -> dict[str, str]:
    token = httpx.post(f"{url}/api/chat/sessions", json={"language": "en"}).json()["token"]
    return {"Authorization": f"Bearer {token}"}


def answer_to(url: str, headers: dict[str, str], text: str) -> dict[str, Any]:
    """Say something and return the bot's next words."""
    sent = httpx.post(
        f"{url}/api/chat/messages",
        json={"text": text, "client_message_id": f"m{time.monotonic_ns()}"},
        headers=headers,
    )
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        listed = httpx.get(
            f"{url}/api/chat/messages", params={"after": sent.json()["seq"]}, headers=headers
        ).json()
        for message in listed["messages"]:
            if message["author"] == "bot":
                return dict(message)
        time.sleep(0.1)
    pytest.fail("the bot does not answer")


class TestServe:
    def test_answers_and_ends_at_a_signal_although_a_stream_is_open(self, folder: Path) -> None:
        with started(folder, "serve") as server:
            server.wait_until_ready()
            headers = open_session(server.url)
            answer = answer_to(server.url, headers, "Hello")
            with httpx.stream("GET", f"{server.url}/api/chat/events", headers=headers) as stream:
                lines = stream.iter_lines()
                next(lines)
                began = time.monotonic()
                _, log = server.stop()
                for _ in lines:
                    pass

        assert answer["text"]
        assert server.popen.returncode == 0
        assert time.monotonic() - began < 5
        assert "Traceback" not in log
        assert "Hello" not in log

    def test_leaves_the_answers_to_workers(self, folder: Path) -> None:
        with started(folder, "serve", "--no-worker") as server:
            server.wait_until_ready()
            headers = open_session(server.url)
            httpx.post(
                f"{server.url}/api/chat/messages",
                json={"text": "Hello", "client_message_id": "m1"},
                headers=headers,
            )
            with started(folder, "worker"):
                until = time.monotonic() + PATIENCE
                authors: list[str] = []
                while "bot" not in authors and time.monotonic() < until:
                    listed = httpx.get(f"{server.url}/api/chat/messages", headers=headers).json()
                    authors = [message["author"] for message in listed["messages"]]
                    if len(authors) > 1:
                        break
                    time.sleep(0.2)

        assert authors == ["buyer", "bot"]

    def test_says_in_one_line_that_the_port_is_taken(self, folder: Path) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            with started(folder, "serve", port=taken.getsockname()[1]) as server:
                _, complaint = server.popen.communicate(timeout=PATIENCE)

        assert server.popen.returncode == 2
        (line,) = complaint.splitlines()
        assert line.startswith("dragoman: Cannot listen on 127.0.0.1:")


class TestDemo:
    def test_opens_a_shop_whose_orders_the_bot_knows(self, folder: Path) -> None:
        with started(folder, "demo") as server:
            server.wait_until_ready()
            orders = httpx.get(f"{server.url}/shop/demo-orders.json").json()
            headers = open_session(server.url)
            order = orders[0]
            answer = answer_to(
                server.url, headers, f"Where is order {order['number']}? I am {order['email']}"
            )
            signed_in = httpx.post(
                f"{server.url}/api/admin/sign-in",
                json={"email": "agent@demo.example", "password": "demo-agent-1"},
            )
            printed, _ = server.stop(signal.SIGINT)

        assert len(orders) == 3
        assert order["number"].lstrip("#") in answer["text"]
        assert signed_in.status_code == 200
        assert server.popen.returncode == 0
        assert f"{server.url}/shop/" in printed
        assert "agent@demo.example" in printed
        assert all(order["number"] in printed and order["email"] in printed for order in orders)

    def test_makes_its_shop_only_once(self, folder: Path) -> None:
        with started(folder, "demo") as first:
            first.wait_until_ready()
            headers = open_session(first.url)
            answer_to(first.url, headers, "Hello")
            first.stop()
        with started(folder, "demo") as second:
            began = time.monotonic()
            second.wait_until_ready()
            kept = httpx.get(f"{second.url}/api/chat/messages", headers=headers).json()

        assert time.monotonic() - began < PATIENCE / 2
        assert kept["messages"][0]["text"] == "Hello"


class TestChat:
    def test_talks_in_the_terminal(self, folder: Path) -> None:
        with started(folder, "chat") as terminal:
            answer, _ = terminal.popen.communicate("Hello\n", timeout=PATIENCE)

        assert terminal.popen.returncode == 0
        assert answer.strip()
