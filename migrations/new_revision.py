"""Writes a new revision: python -m migrations.new_revision "what changes"."""

import sys
from tempfile import TemporaryDirectory

from alembic import command
from sqlalchemy import create_engine

import helpdesk.models  # noqa: F401  # importing them registers their tables
import knowledge.models  # noqa: F401
import oms.models  # noqa: F401
from core.database import Base
from core.schema import alembic_config


def main(message: str) -> None:
    with TemporaryDirectory() as folder:
        engine = create_engine(f"sqlite:///{folder}/empty.db")
        with engine.begin() as connection:
            config = alembic_config(connection)
            command.upgrade(config, "head")
            config.attributes["metadata"] = Base.metadata
            command.revision(config, message, autogenerate=True)


if __name__ == "__main__":
    main(sys.argv[1])
