"""The built-in understanding, learned once for all tests of a run."""

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from bot.builtin.learned import Learned
from bot.builtin.understanding import Understander
from bot.curation.wishes import IntentWishes


@cache
def models() -> Path:
    """Return a cache folder in which the built-in model is trained."""
    folder = Path(mkdtemp(prefix="dragoman-models-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    Learned.load(folder)
    return folder


@cache
def wishes() -> IntentWishes:
    """Return what tells the search over articles what a text is about."""
    return IntentWishes(Understander.load(models()))
