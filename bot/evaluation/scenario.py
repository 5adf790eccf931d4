"""What a scenario file says: the shop, the turns, and what must be true."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import yaml
from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

from core.errors import ConfigurationError
from core.shop import Shop
from helpdesk.models import HandOverReason, Owner
from knowledge.new_article import NewArticle
from oms.new_orders import NewOrder, NewProduct

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


class ScenarioFileError(ConfigurationError):
    """A file is no scenario; the message names file, line and reason."""

    def __init__(self, path: Path, line: int | None, reason: str) -> None:
        where = f"{path}:{line}" if line else str(path)
        super().__init__(f"{where}: {reason}")


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


def _duration(written: object) -> object:
    if isinstance(written, str) and written[-1:] in _UNITS and written[:-1].isdigit():
        return timedelta(**{_UNITS[written[-1]]: int(written[:-1])})
    raise ValueError(f"{written!r} is no duration such as 90s, 5m, 2h or 3d")


Duration = Annotated[timedelta, BeforeValidator(_duration)]


class Expectation(_Part):
    """What must hold of the reply to a step; a key that is absent demands nothing."""

    language: str | None = None
    tools: tuple[str, ...] = ()
    tools_exclude: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    says_any: tuple[str, ...] = ()
    never_says: tuple[str, ...] = ()
    handover: bool | None = None
    silent: bool | None = None
    same_as_turn: int | None = None
    buttons: tuple[str, ...] = ()


class AgentStep(_Part):
    """What a person of the shop does."""

    claim: Literal[True] | None = None
    say: str | None = None
    release: Literal[True] | None = None
    resolve: Literal[True] | None = None


class Step(_Part):
    """One thing that happens."""

    buyer: str | None = None
    burst: tuple[str, ...] | None = None
    press: str | None = None
    agent: AgentStep | None = None
    advance: Duration | None = None
    expect: Expectation | None = None

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        kinds = ("buyer", "burst", "press", "agent", "advance")
        happening = [kind for kind in kinds if getattr(self, kind) is not None]
        if len(happening) != 1:
            raise ValueError(f"a turn is exactly one of {', '.join(kinds)}")
        if self.expect is not None and happening[0] in ("agent", "advance"):
            raise ValueError("'expect' stands under buyer, burst and press only")
        return self


class ExpectedOrder(_Part):
    """How an order must stand at the end."""

    number: str
    status: str | None = None
    address: dict[str, str] = Field(default_factory=dict)


class ExpectedLine(_Part):
    """Pieces in a return."""

    sku: str
    quantity: int


class ExpectedReturn(_Part):
    """A return that must be there at the end."""

    order: str
    lines: tuple[ExpectedLine, ...] | None = None
    status: str | None = None
    kind: str | None = None


class ExpectedStock(_Part):
    """How a stock must stand at the end."""

    sku: str
    warehouse: str
    on_hand: int | None = None
    allocated: int | None = None


class ExpectedHandOver(_Part):
    """The latest hand-over."""

    reason: HandOverReason | None = None


class End(_Part):
    """What must be true at the end; `handover: null` demands that there never was one."""

    orders: tuple[ExpectedOrder, ...] = ()
    orders_unchanged: Literal[True] | None = None
    returns: tuple[ExpectedReturn, ...] | None = None
    handover: ExpectedHandOver | None = None
    owner: Owner | None = None
    messages_lost: Literal[0] | None = None
    stock: tuple[ExpectedStock, ...] = ()

    @property
    def demands_no_hand_over(self) -> bool:
        """Whether the file says `handover: null`."""
        return "handover" in self.model_fields_set and self.handover is None


class Identity(_Part):
    """Whom the channel vouches for."""

    email: str


class Scenario(_Part):
    """A whole conversation."""

    id: str
    why: str
    now: AwareDatetime
    shop: Shop = Shop()
    catalog: tuple[NewProduct, ...] = ()
    orders: tuple[NewOrder, ...] = ()
    faq: tuple[NewArticle, ...] = ()
    identity: Identity | None = None
    channel: Literal["widget", "telegram"] = "widget"
    turns: tuple[Step, ...] = Field(min_length=1)
    end: End = End()


def find_scenarios(paths: list[Path]) -> list[Scenario]:
    """Read every `*.yaml` below the paths, in order; raise ScenarioFileError for a bad one."""
    files = [file for path in paths for file in _files(path)]
    scenarios = [read_scenario(file) for file in files]
    seen: dict[str, Path] = {}
    for file, scenario in zip(files, scenarios, strict=True):
        if scenario.id in seen:
            raise ScenarioFileError(
                file, None, f"id {scenario.id!r} is that of {seen[scenario.id]}"
            )
        seen[scenario.id] = file
    return scenarios


def read_scenario(path: Path) -> Scenario:
    """Read one file; raise ScenarioFileError where it is no scenario."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ScenarioFileError(path, None, str(error)) from error
    try:
        return Scenario.model_validate(yaml.safe_load(text))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise ScenarioFileError(path, line, error.problem or "no YAML") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = _line_of(text, first["loc"])
        where = ".".join(str(part) for part in first["loc"])
        raise ScenarioFileError(path, place, f"{where}: {first['msg']}") from error


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(path.rglob("*.yaml"))
    return [path]


def _line_of(text: str, place: tuple[Any, ...]) -> int | None:
    """Follow a path of keys and indices through the YAML nodes, as far as it goes."""
    node = yaml.compose(text, yaml.SafeLoader)
    line = None
    for part in place:
        if isinstance(node, yaml.MappingNode):
            found = [(key, value) for key, value in node.value if key.value == str(part)]
            if not found:
                break
            line, node = found[0][0].start_mark.line + 1, found[0][1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
            if part >= len(node.value):
                break
            node = node.value[part]
            line = node.start_mark.line + 1
    return line
