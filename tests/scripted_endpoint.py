"""A model endpoint on loopback that speaks the chat-completions protocol and does as it is told.

Each request is answered by the next step of the script; the last step goes on for ever. What was
asked is kept in `requests`, so that tests can look at what left the house.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

PROMPT_TOKENS = 100
COMPLETION_TOKENS = 20
_HEAD_END = b"\r\n\r\n"


@dataclass(frozen=True)
class Request:
    """What the client asked: its headers, in lower case, and the decoded body."""

    path: str
    headers: Mapping[str, str]
    body: Mapping[str, Any]

    @property
    def messages(self) -> list[dict[str, Any]]:
        return list(self.body["messages"])

    @property
    def wants_stream(self) -> bool:
        return bool(self.body.get("stream"))


Step = Callable[[Request, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class ScriptedEndpoint:
    """The server's state; `base_url` is what a client is pointed at."""

    script: list[Step]
    base_url: str = ""
    requests: list[Request] = field(default_factory=list)

    def now_does(self, *steps: Step) -> None:
        """Go on with another script."""
        self.script[:] = steps

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = await _read(reader)
            self.requests.append(request)
            step = self.script.pop(0) if len(self.script) > 1 else self.script[0]
            await step(request, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client hung up, as it may
        finally:
            writer.close()


@asynccontextmanager
async def scripted_endpoint(*script: Step) -> AsyncIterator[ScriptedEndpoint]:
    """Serve until the context ends."""
    endpoint = ScriptedEndpoint(list(script))
    connections: set[asyncio.Task[None]] = set()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(endpoint._serve(reader, writer))
        connections.add(task)
        task.add_done_callback(connections.discard)

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    endpoint.base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    try:
        yield endpoint
    finally:
        server.close()
        for task in list(connections):
            task.cancel()
        await asyncio.gather(*connections, return_exceptions=True)
        await server.wait_closed()


def says(text: str) -> Step:
    """Answer with words."""
    return _answers({"role": "assistant", "content": text}, "stop")


def calls(*wanted: tuple[str, Mapping[str, Any] | str]) -> Step:
    """Call tools; arguments that are text are sent as they stand, valid JSON or not."""
    return _answers(
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [
                {
                    "id": f"call_{name}_{position}",
                    "type": "function",
                    "function": {
                        "name": name,
                        "arguments": given if isinstance(given, str) else json.dumps(given),
                    },
                }
                for position, (name, given) in enumerate(wanted)
            ],
        },
        "tool_calls",
    )


def embeds(vector_of: Callable[[str], list[float]]) -> Step:
    """Answer with a vector for each text, the last one first, as the protocol lets a server do."""

    async def step(request: Request, writer: asyncio.StreamWriter) -> None:
        data = [
            {"object": "embedding", "index": index, "embedding": vector_of(text)}
            for index, text in enumerate(request.body["input"])
        ]
        answer = {"object": "list", "model": "scripted", "data": data[::-1], "usage": _usage()}
        await _respond(writer, json.dumps(answer))

    return step


def says_nothing() -> Step:
    """Answer with an empty text."""
    return says("")


def breaks_off(text: str) -> Step:
    """Answer with words that the limit of tokens cut short."""
    return _answers({"role": "assistant", "content": text}, "length")


def fails(status: int, body: str = '{"error": {"message": "scripted failure"}}') -> Step:
    """Answer with a status."""

    async def step(_request: Request, writer: asyncio.StreamWriter) -> None:
        await _respond(writer, body, status=status)

    return step


def talks_nonsense(body: str, content_type: str = "application/json") -> Step:
    """Answer 200 with anything."""

    async def step(_request: Request, writer: asyncio.StreamWriter) -> None:
        await _respond(writer, body, content_type=content_type)

    return step


def hangs() -> Step:
    """Take the request and never answer."""

    async def step(_request: Request, _writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    return step


def hangs_up() -> Step:
    """Close the connection in the middle of the answer."""

    async def step(request: Request, writer: asyncio.StreamWriter) -> None:
        if request.wants_stream:
            await _start_stream(writer)
            await _send_chunk(writer, {"role": "assistant", "content": "Your order "}, None)
        else:
            writer.write(_head(200, "application/json", length=1000) + b'{"choices": [')
            await writer.drain()

    return step


def says_slowly(text: str, *, seconds_a_word: float) -> Step:
    """Let words trickle, so that no single pause is long."""

    async def step(request: Request, writer: asyncio.StreamWriter) -> None:
        if request.wants_stream:
            await _start_stream(writer)
            for word in text.split():
                await _send_chunk(writer, {"role": "assistant", "content": f"{word} "}, None)
                await asyncio.sleep(seconds_a_word)
            await _end_stream(writer, "stop")
            return
        body = json.dumps(_completion({"role": "assistant", "content": text}, "stop")).encode()
        writer.write(_head(200, "application/json", length=len(body)))
        for byte in body:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(seconds_a_word)

    return step


def _answers(message: dict[str, Any], ending: str) -> Step:
    async def step(request: Request, writer: asyncio.StreamWriter) -> None:
        if not request.wants_stream:
            await _respond(writer, json.dumps(_completion(message, ending)))
            return
        await _start_stream(writer)
        for delta in _deltas(message):
            await _send_chunk(writer, delta, None)
        await _end_stream(writer, ending)

    return step


def _deltas(message: dict[str, Any]) -> list[dict[str, Any]]:
    """Cut a message into the pieces in which a stream brings it, arguments torn in two."""
    words = (message["content"] or "").split(" ")
    deltas = [
        {"content": word if last else f"{word} "}
        for word, last in zip(words, [False] * (len(words) - 1) + [True], strict=True)
    ]
    for index, call in enumerate(message.get("tool_calls", [])):
        given = call["function"]["arguments"]
        first = {**call, "index": index, "function": {**call["function"], "arguments": given[:3]}}
        deltas.append({"tool_calls": [first]})
        deltas.append({"tool_calls": [{"index": index, "function": {"arguments": given[3:]}}]})
    return deltas


def _completion(message: dict[str, Any], ending: str) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "scripted",
        "choices": [{"index": 0, "message": message, "finish_reason": ending}],
        "usage": _usage(),
    }


def _usage() -> dict[str, int]:
    return {
        "prompt_tokens": PROMPT_TOKENS,
        "completion_tokens": COMPLETION_TOKENS,
        "total_tokens": PROMPT_TOKENS + COMPLETION_TOKENS,
    }


async def _start_stream(writer: asyncio.StreamWriter) -> None:
    writer.write(_head(200, "text/event-stream"))
    await writer.drain()


async def _send_chunk(
    writer: asyncio.StreamWriter, delta: dict[str, Any], ending: str | None
) -> None:
    chunk = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "scripted",
        "choices": [{"index": 0, "delta": delta, "finish_reason": ending}],
    }
    await _write_event(writer, json.dumps(chunk))


async def _end_stream(writer: asyncio.StreamWriter, ending: str) -> None:
    await _send_chunk(writer, {}, ending)
    usage = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "s"}
    await _write_event(writer, json.dumps({**usage, "choices": [], "usage": _usage()}))
    await _write_event(writer, "[DONE]")
    writer.write(b"0\r\n\r\n")
    await writer.drain()


async def _write_event(writer: asyncio.StreamWriter, data: str) -> None:
    """Send an event as a chunk of its own, so that a client can tell a cut stream from an ended one."""
    event = f"data: {data}\n\n".encode()
    writer.write(f"{len(event):x}\r\n".encode() + event + b"\r\n")
    await writer.drain()


async def _respond(
    writer: asyncio.StreamWriter,
    body: str,
    *,
    status: int = 200,
    content_type: str = "application/json",
) -> None:
    encoded = body.encode()
    writer.write(_head(status, content_type, length=len(encoded)) + encoded)
    await writer.drain()


def _head(status: int, content_type: str, *, length: int | None = None) -> bytes:
    lines = [f"HTTP/1.1 {status} Scripted", f"Content-Type: {content_type}", "Connection: close"]
    lines.append("Transfer-Encoding: chunked" if length is None else f"Content-Length: {length}")
    return "\r\n".join(lines).encode() + _HEAD_END


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(_HEAD_END)).decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in head[1:] if line)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(head[0].split(" ")[1], headers, json.loads(body or b"{}"))
