"""What `web/` built: the widget's one script, the console, and the demo shop page."""

from dataclasses import dataclass
from pathlib import Path

from core.errors import NotFoundError, UnavailableError

WEB = Path(__file__).parent.parent / "web"
_INDEX = "index.html"
_ASSETS = "assets/"


class PagesNotBuiltError(UnavailableError):
    """The pages were never built on this machine."""

    code = "pages_not_built"

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is not built yet; run 'make web'.")


class NoSuchPageError(NotFoundError):
    """The built pages hold no such file."""

    code = "no_such_page"

    def __init__(self) -> None:
        super().__init__("There is no such page.")


@dataclass(frozen=True)
class Pages:
    """The folder in which every page has a `dist` folder once it is built."""

    folder: Path = WEB

    @property
    def has_widget(self) -> bool:
        """Whether the widget's script is there."""
        return self._widget.is_file()

    def widget(self) -> Path:
        """Return the widget's script; raise PagesNotBuiltError."""
        if not self.has_widget:
            raise PagesNotBuiltError("widget.js")
        return self._widget

    def shop(self, name: str) -> Path:
        """Return a file of the shop page; raise PagesNotBuiltError or NoSuchPageError."""
        return self._file("shop", name or _INDEX)

    def console(self, name: str) -> Path:
        """Return a file of the console, whose one page answers for every place in it.

        Raise PagesNotBuiltError, or NoSuchPageError for a part of the page that is not there.
        """
        return self._file("console", name if name.startswith(_ASSETS) else _INDEX)

    def _file(self, page: str, name: str) -> Path:
        dist = self.folder / page / "dist"
        if not dist.is_dir():
            raise PagesNotBuiltError(f"The {page} page")
        # A look-up in what is there: no name, however crooked, leads out of the folder.
        files = {path.relative_to(dist).as_posix(): path for path in dist.rglob("*")}
        found = files.get(name)
        if found is None or not found.is_file():
            raise NoSuchPageError
        return found

    @property
    def _widget(self) -> Path:
        return self.folder / "widget" / "dist" / "widget.js"
