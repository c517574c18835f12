"""A path, address, archive or stream becomes articles of clean text, see explorer.model."""

from explorer.documents.errors import DocumentError, ReadingError
from explorer.documents.gathering import gather
from explorer.documents.protocol import Options
from explorer.documents.reading import read
from explorer.documents.sources import Source, seeds_folder

__all__ = [
    "DocumentError",
    "Options",
    "ReadingError",
    "Source",
    "gather",
    "read",
    "seeds_folder",
]
