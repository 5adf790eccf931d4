"""Rows as plain records, for files that hand out what is kept."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import inspect

from core.database import Base

Record = dict[str, Any]
Records = Mapping[Any, list[Record]]


def record_of(row: Base, *, without: Collection[str] = ()) -> Record:
    """Return every column of a row by its name, but for those left out."""
    names = (column.key for column in inspect(type(row)).column_attrs)
    return {name: getattr(row, name) for name in names if name not in without}


def records_by(key: str, rows: Iterable[Base]) -> Records:
    """Return rows as records in their order, by what stands in one of their columns."""
    grouped: defaultdict[Any, list[Record]] = defaultdict(list)
    for row in rows:
        grouped[getattr(row, key)].append(record_of(row))
    return grouped


def with_parts(records: Records, parts: Mapping[str, Records]) -> Records:
    """Put under each record the parts that belong to its id, and return the records."""
    for group in records.values():
        for record in group:
            record |= {name: belonging.get(record["id"], []) for name, belonging in parts.items()}
    return records
