"""Which passages lie near a question: vectors kept by Chroma, embedded or on a server."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from knowledge.embedding import Embedding, Text
from knowledge.folder import IndexFolder
from knowledge.models import Audience
from knowledge.passages import Piece, Shelf

if TYPE_CHECKING:
    from chromadb.api import ClientAPI

_COLLECTION = "passages"
_BATCH = 50
_LARGE = 100
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

    def ask_owner(self) -> bool:
        """Ask the other process that holds it to make its index anew; False where none does."""
        ...

    def is_asked(self) -> bool:
        """Tell, once, whether another process has asked for that."""
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

    def ask_owner(self) -> bool:
        """Leave word in the folder."""
        return self._folder.ask_owner()

    def is_asked(self) -> bool:
        """Look for word in the folder."""
        return self._folder.is_asked()

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

    def ask_owner(self) -> bool:
        """Nobody else holds it: whoever asks can make its index anew."""
        return False

    def is_asked(self) -> bool:
        """Nobody has to ask."""
        return False

    def close(self) -> None:
        """Hold nothing."""


class VectorIndex:
    """The vectors of the published passages. Its methods block; one thread at a time may sync.

    A shelf has a collection of its own, and another for what holds for some buyers only: to filter a
    large collection takes far longer than to search it. What is small shares one, since each takes
    some megabytes of memory.
    """

    def __init__(self, home: ChromaHome, embedding: Embedding) -> None:
        self._home = home
        self._embedding = embedding
        # Its own type leaves `close` out.
        self._client: Any = None
        self._collections: dict[_Place, Any] = {}
        self._places: dict[_Kind, _Place] = {}

    @property
    def is_remote(self) -> bool:
        """Whether a question travels over the network."""
        return self._home.is_remote or self._embedding.is_remote

    def sync(self, pieces: Sequence[Piece]) -> None:
        """Hold the vectors of exactly these pieces; what is there already is not made again."""
        if self._client is None:
            self._client = self._home.client()
        placed = self._placed(pieces)
        for place in {*placed, *self._collections}:
            self._sync_place(self._collection(place), placed.get(place, []))
        self._drop_others(set(self._collections))

    def mend(self, pieces: Sequence[Piece]) -> None:
        """Leave behind what is damaged, and hold these pieces."""
        self._close_client()
        self._client = self._home.client_after_damage()
        self.sync(pieces)

    def rebuild(self, pieces: Sequence[Piece]) -> None:
        """Make every vector again, also those that seem to be there."""
        self.mend(pieces)
        for place, held in self._placed(pieces).items():
            self._put(self._collection(place), held)

    def vector(self, question: Text) -> Sequence[float]:
        """Return the vector of a question, for any number of shelves."""
        row: Sequence[float] = self._embedding.vectors([question])[0]
        return row

    def nearness(
        self,
        vector: Sequence[float],
        *,
        shelf: Shelf,
        scopes: Sequence[str],
        all_hold: bool,
        limit: int,
    ) -> dict[str, float]:
        """Return by key the likeness, at most 1, of the nearest passages on a shelf.

        Of those that hold for some buyers only, the ones of these scopes are looked at, which may
        be all.
        """
        nearest = self._nearest(_Kind(shelf, is_narrow=False), vector, limit, [])
        if scopes:
            only = [] if all_hold else [{"scope": {"$in": list(scopes)}}]
            nearest |= self._nearest(_Kind(shelf, is_narrow=True), vector, limit, only)
        return nearest

    def _nearest(
        self, kind: "_Kind", vector: Sequence[float], limit: int, only: list[dict[str, Any]]
    ) -> dict[str, float]:
        place = self._places.get(kind)
        collection = self._collections.get(place) if place else None
        if place is None or collection is None:
            return {}
        if place.language is None:
            only = [*only, {"language": kind.shelf.language}]
        where = {"$and": only} if len(only) > 1 else next(iter(only), None)
        found = collection.query(
            query_embeddings=[vector], n_results=limit, where=where, include=["distances"]
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

    def _placed(self, pieces: Sequence[Piece]) -> Mapping["_Place", list[Piece]]:
        """Settle where each piece belongs: the large kinds for themselves, the small ones together."""
        kinds: defaultdict[_Kind, list[Piece]] = defaultdict(list)
        for piece in pieces:
            kinds[_Kind.of(piece)].append(piece)
        self._places = {kind: _Place.of(kind, held) for kind, held in kinds.items()}
        placed: defaultdict[_Place, list[Piece]] = defaultdict(list)
        for kind, held in kinds.items():
            placed[self._places[kind]] += held
        return placed

    def _sync_place(self, collection: Any, pieces: Sequence[Piece]) -> None:
        there = set(collection.get(include=[])["ids"])
        self._put(collection, [one for one in pieces if not there.issuperset(_names_of(one))])
        # What is old goes last: a crash before this leaves the old answers standing.
        obsolete = sorted(there.difference(name for one in pieces for name in _names_of(one)))
        for start in range(0, len(obsolete), _BATCH):
            collection.delete(ids=obsolete[start : start + _BATCH])

    def _put(self, collection: Any, pieces: Sequence[Piece]) -> None:
        for start in range(0, len(pieces), _BATCH):
            batch = pieces[start : start + _BATCH]
            collection.upsert(
                ids=[name for piece in batch for name in _names_of(piece)],
                embeddings=self._embedding.vectors([t for piece in batch for t in piece.aspects]),
                metadatas=[
                    {"scope": p.scope.name, "language": p.language}
                    for p in batch
                    for _ in p.aspects
                ],
            )

    def _collection(self, place: "_Place") -> Any:
        if place not in self._collections:
            self._collections[place] = self._client.get_or_create_collection(
                self._name(place),
                embedding_function=None,
                configuration={"hnsw": {"space": "cosine"}},
            )
        return self._collections[place]

    def _name(self, place: "_Place") -> str:
        reach = "narrow" if place.is_narrow else "general"
        held = place.language or "small"
        return f"{_COLLECTION}-{place.audience}-{held}-{reach}-{self._embedding.name}"

    def _drop_others(self, places: "set[_Place]") -> None:
        """Drop what nobody publishes any more, and what another embedding has made."""
        current = {self._name(place) for place in places}
        for collection in self._client.list_collections():
            if collection.name.startswith(_COLLECTION) and collection.name not in current:
                self._client.delete_collection(collection.name)

    def _close_client(self) -> None:
        if self._client is not None:
            self._client.close()
        self._client = None
        self._collections = {}


@dataclass(frozen=True)
class _Kind:
    """Passages of one shelf that hold for everybody, or for some buyers only."""

    shelf: Shelf
    is_narrow: bool

    @classmethod
    def of(cls, piece: Piece) -> "_Kind":
        return cls(piece.shelf, is_narrow=piece.scope.narrowness > 0)


@dataclass(frozen=True)
class _Place:
    """A collection: of one language where that has many vectors, else of all that have few."""

    audience: Audience
    language: str | None
    is_narrow: bool

    @classmethod
    def of(cls, kind: _Kind, held: Sequence[Piece]) -> "_Place":
        is_large = sum(len(piece.aspects) for piece in held) >= _LARGE
        language = kind.shelf.language if is_large else None
        return cls(kind.shelf.audience, language, kind.is_narrow)


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
