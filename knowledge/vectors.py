"""Which passages lie near a question: vectors kept by Chroma, embedded or on a server."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from knowledge.embedding import Embedding, Text
from knowledge.folder import IndexFolder
from knowledge.passages import Piece

if TYPE_CHECKING:
    from chromadb.api import ClientAPI

_COLLECTION = "passages"
_BATCH = 200
_HTTPS = "https"
_PORTS = {_HTTPS: 443}
_USUAL_PORT = 8000


class ChromaHome(Protocol):
    """Where a Chroma is; a remote one must not be waited for on the event loop."""

    is_remote: bool

    def client(self) -> "ClientAPI":
        """Open it as it is."""
        ...

    def client_after_damage(self) -> "ClientAPI":
        """Open it in a state in which nothing of what was there can be in the way."""
        ...

    def close(self) -> None:
        """Give up what it holds."""
        ...


class EmbeddedChroma:
    """A Chroma in this process, in a folder of its own."""

    is_remote = False

    def __init__(self, folder: IndexFolder) -> None:
        self._folder = folder

    def client(self) -> "ClientAPI":
        """Open what is in the folder."""
        return _embedded(str(self._folder.current()))

    def client_after_damage(self) -> "ClientAPI":
        """Begin a new folder."""
        return _embedded(str(self._folder.anew()))

    def close(self) -> None:
        """Unlock the folder."""
        self._folder.close()


class ChromaServer:
    """A Chroma that several processes of one shop share."""

    is_remote = True

    def __init__(self, url: str) -> None:
        self._url = urlsplit(url)

    def client(self) -> "ClientAPI":
        """Connect to the server."""
        import chromadb  # noqa: PLC0415  # see _embedded

        return chromadb.HttpClient(
            host=self._url.hostname or "localhost",
            port=self._url.port or _PORTS.get(self._url.scheme, _USUAL_PORT),
            ssl=self._url.scheme == _HTTPS,
            settings=_settings(),
        )

    def client_after_damage(self) -> "ClientAPI":
        """Connect again: a server's files are its own business."""
        return self.client()

    def close(self) -> None:
        """Hold nothing."""


class VectorIndex:
    """The vectors of the published passages. Its methods block; one thread at a time may sync."""

    def __init__(self, home: ChromaHome, embedding: Embedding) -> None:
        self._home = home
        self._embedding = embedding
        # Its own type leaves `close` out.
        self._client: Any = None
        self._collection: Any = None

    @property
    def is_remote(self) -> bool:
        """Whether a question travels over the network."""
        return self._home.is_remote

    def sync(self, pieces: Sequence[Piece]) -> None:
        """Hold the vectors of exactly these pieces; what is there already is not made again."""
        if self._collection is None:
            self._open(self._home.client())
        there = set(self._collection.get(include=[])["ids"])
        self._put([piece for piece in pieces if not there.issuperset(_names_of(piece))])
        # What is old goes last: a crash before this leaves the old answers standing.
        self._drop(there.difference(name for piece in pieces for name in _names_of(piece)))

    def mend(self, pieces: Sequence[Piece]) -> None:
        """Leave behind what is damaged, and hold these pieces."""
        self._close_client()
        self._open(self._home.client_after_damage())
        self.sync(pieces)

    def rebuild(self, pieces: Sequence[Piece]) -> None:
        """Make every vector again, also those that seem to be there."""
        self.mend(pieces)
        self._put(pieces)

    def nearness(self, question: Text, *, language: str, limit: int) -> dict[str, float]:
        """Return by key the likeness, at most 1, of the nearest passages in a language."""
        found = self._collection.query(
            query_embeddings=self._embedding.vectors([question]),
            n_results=limit,
            where={"language": language},
            include=["distances"],
        )
        nearest: dict[str, float] = {}
        # They come the nearest first, and a passage has several vectors.
        for name, distance in zip(found["ids"][0], found["distances"][0], strict=True):
            nearest.setdefault(_key_of(name), 1 - float(distance))
        return nearest

    def close(self) -> None:
        """Give up the connection and the folder."""
        self._close_client()
        self._home.close()

    def _put(self, pieces: Sequence[Piece]) -> None:
        for start in range(0, len(pieces), _BATCH):
            batch = pieces[start : start + _BATCH]
            self._collection.upsert(
                ids=[name for piece in batch for name in _names_of(piece)],
                embeddings=self._embedding.vectors([t for piece in batch for t in piece.aspects]),
                metadatas=[{"language": p.language} for p in batch for _ in p.aspects],
            )

    def _drop(self, names: Iterable[str]) -> None:
        obsolete = sorted(names)
        for start in range(0, len(obsolete), _BATCH):
            self._collection.delete(ids=obsolete[start : start + _BATCH])

    def _open(self, client: "ClientAPI") -> None:
        self._client = client
        self._collection = client.get_or_create_collection(
            f"{_COLLECTION}-{self._embedding.name}",
            embedding_function=None,
            configuration={"hnsw": {"space": "cosine"}},
        )

    def _close_client(self) -> None:
        if self._client is not None:
            self._client.close()
        self._client = self._collection = None


def _names_of(piece: Piece) -> list[str]:
    return [f"{piece.key}#{number}" for number in range(len(piece.aspects))]


def _key_of(name: str) -> str:
    return name.rpartition("#")[0]


def _embedded(path: str) -> "ClientAPI":
    # Half a second of import or more, which would count at every start.
    import chromadb  # noqa: PLC0415

    return chromadb.PersistentClient(path, settings=_settings())


def _settings() -> Any:
    from chromadb.config import Settings  # noqa: PLC0415

    return Settings(anonymized_telemetry=False)
