"""Read an article through the people, organisations, places and figures in it.

The public names are loaded when first used, so that ``import explorer`` costs next to nothing:

* ``read(path)`` gives an :class:`~explorer.model.Article` (clean text).
* ``analyse(article)`` gives an :class:`~explorer.model.Analysis` (entities and figures).
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.documents import read
    from explorer.model import Analysis, Article, Entity, Figure, Mention
    from explorer.recognition import analyse

__version__ = "0.1.0"

__all__ = ["Analysis", "Article", "Entity", "Figure", "Mention", "analyse", "read"]

_HOME = {
    "Analysis": "explorer.model",
    "Article": "explorer.model",
    "Entity": "explorer.model",
    "Figure": "explorer.model",
    "Mention": "explorer.model",
    "analyse": "explorer.recognition",
    "read": "explorer.documents",
}


def __getattr__(name: str) -> object:
    """Load a public name from the module it lives in, at its first use."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 (lazy on purpose)

    return getattr(import_module(_HOME[name]), name)
