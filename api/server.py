"""The web server: one that lets go of open streams before it waits for requests to end."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from fastapi import FastAPI

from api.gate import Gate
from core.errors import ConfigurationError

_BACKLOG = 2048
_SHUTDOWN_SECONDS = 2


class Server(uvicorn.Server):
    """Serves an application until it is told to stop."""

    def __init__(self, app: FastAPI) -> None:
        gate = app.state.gate
        assert isinstance(gate, Gate)
        self._streams = gate.streams
        super().__init__(
            uvicorn.Config(
                app,
                # Its own log of requests would show the tokens that stand in queries.
                access_log=False,
                log_config=None,
                lifespan="off",
                server_header=False,
                timeout_graceful_shutdown=_SHUTDOWN_SECONDS,
                ws="none",
            )
        )

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop at a signal and then return: what was opened around the server is closed as well."""
        with super().capture_signals():
            yield
            self._captured_signals.clear()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End open streams, then let what is under way finish."""
        self._streams.close()
        await super().shutdown(sockets)


def listening_socket(host: str, port: int) -> socket.socket:
    """Return a socket that listens there; raise ConfigurationError where that cannot be."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ConfigurationError(f"Cannot listen on {host}:{port}: {reason}.") from error
