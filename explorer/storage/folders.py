"""Where the reader's own data and what can be made again are kept."""

import os
from pathlib import Path

VARIABLE = "EXPLORER_DATA"
"""An environment variable that names another folder for the data, with the cache inside it."""


def data_folder() -> Path:
    """The folder of corrections, positions and marks."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    from platformdirs import user_data_path  # noqa: PLC0415 (not needed when a folder is named)

    return user_data_path("article-explorer", appauthor=False)


def cache_folder() -> Path:
    """The folder of what may be thrown away at any time."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named) / "cache"
    from platformdirs import user_cache_path  # noqa: PLC0415 (not needed when a folder is named)

    return user_cache_path("article-explorer", appauthor=False)
