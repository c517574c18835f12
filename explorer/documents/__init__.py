"""A path or stream becomes an :class:`~explorer.model.Article` of clean text."""

from explorer.documents.errors import ReadingError
from explorer.documents.sources import Source, gather, read, seeds_folder

__all__ = ["ReadingError", "Source", "gather", "read", "seeds_folder"]
