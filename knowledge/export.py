"""Articles as one file, in forms from which they come back as they were."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from core.errors import InvalidError
from knowledge.formats import archive, table, yaml_list
from knowledge.new_article import NewArticle


class Form(StrEnum):
    """A YAML list, a CSV table, or an archive of Markdown files."""

    YAML = "yaml"
    CSV = "csv"
    ZIP = "zip"


class UnknownFormError(InvalidError):
    """Nothing is written in the form that the file's name calls for."""

    code = "unknown_form"

    def __init__(self, file: Path) -> None:
        forms = ", ".join(f".{form}" for form in Form)
        super().__init__(f"{file.name}: it ends in none of {forms}.", field="file")


def form_of(file: Path) -> Form:
    """Return the form that a file's name calls for; raise UnknownFormError."""
    ending = file.suffix.lower().removeprefix(".").replace("yml", "yaml")
    try:
        return Form(ending)
    except ValueError as error:
        raise UnknownFormError(file) from error


def written(articles: Sequence[NewArticle], form: Form) -> bytes:
    """Write articles in a form."""
    if form == Form.ZIP:
        return archive.packed(articles)
    text = table.written(articles) if form == Form.CSV else yaml_list.written(articles)
    return text.encode()
