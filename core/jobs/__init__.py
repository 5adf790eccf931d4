"""Work that is done after the answer: one port, and a twin for each database."""

from core.jobs.embedded import EmbeddedJobs
from core.jobs.port import Jobs
from core.jobs.postgres import PostgresJobs

__all__ = ["EmbeddedJobs", "Jobs", "PostgresJobs"]
