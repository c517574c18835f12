"""Documents that are zip archives of XML files: Word, OpenDocument, EPUB."""

import io
import zipfile
from typing import Any

from explorer.documents.errors import DocumentError
from explorer.documents.readers.zip_archive import archive_of, member

LARGEST_XML = 30_000_000
"""Bytes of one XML file, unpacked: a novel of 1,000 pages as Word writes it has 8 million."""


class Package:
    """The files of a document by name."""

    def __init__(self, data: bytes, what: str) -> None:
        """Open it. ``what`` names the format in errors. Raises :class:`DocumentError`."""
        self._what = what
        try:
            self._archive: zipfile.ZipFile = archive_of(io.BytesIO(data))
        except DocumentError as error:
            raise DocumentError(f"is damaged, and can't be read as {what}") from error
        self.names = frozenset(self._archive.namelist())

    def content(self, name: str) -> bytes:
        """The bytes of a file. Raises :class:`DocumentError` if it is not there or damaged."""
        if name not in self.names:
            raise DocumentError(f"holds no {name}, so it is no {self._what}")
        return member(self._archive, self._archive.getinfo(name))

    def xml(self, name: str) -> Any:
        """The root element of an XML file; entities are not expanded, they are an error."""
        from defusedxml.ElementTree import fromstring  # noqa: PLC0415 (only for such documents)

        data = self.content(name)
        if len(data) > LARGEST_XML:
            raise DocumentError(f"is larger than can be read as {self._what}")
        return fromstring(data)

    def optional_xml(self, name: str) -> Any | None:
        """The root element of an XML file; None if it is not there or can't be read."""
        try:
            return self.xml(name)
        except (DocumentError, SyntaxError, ValueError):
            return None


def local(element: Any) -> str:
    """The name of an element without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str | None:
    """An attribute by its name without the namespace."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return None


def properties(root: Any | None) -> dict[str, str]:
    """The texts of the elements of a file of properties, by name; of several the first."""
    found: dict[str, str] = {}
    for element in () if root is None else root.iter():
        if element.text and element.text.strip():
            found.setdefault(local(element), element.text.strip())
    return found
