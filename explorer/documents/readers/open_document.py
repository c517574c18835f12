"""OpenDocument texts (ODT): paragraphs, headings, lists, tables, footnotes."""

from typing import Any

from explorer.documents.errors import DocumentError, PasswordError
from explorer.documents.protocol import CERTAIN, Options
from explorer.model import Article

FORMAT = "OpenDocument text"
SUFFIXES = (".odt", ".ott")

_TYPE = b"mimetypeapplication/vnd.oasis.opendocument.text"
_SKIPPED = frozenset(
    "annotation annotation-end tracked-changes sequence-decls forms bibliography-source "
    "table-of-content alphabetical-index desc title".split()
)
_CONTAINERS = frozenset("section index-body text-box frame a span".split())
MOST_BLANKS = 100


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Reader`."""
    if not head.startswith(b"PK\x03\x04"):
        return 0.0
    return CERTAIN if _TYPE in head[:200] or name.lower().endswith(SUFFIXES) else 0.0


def read(data: bytes, source: str, options: Options) -> Article:
    """See :class:`~explorer.documents.protocol.Reader`."""
    from explorer.documents.packages import Package, properties  # noqa: PLC0415

    package = Package(data, FORMAT)
    if "META-INF/manifest.xml" in package.names and (
        b"encryption-data" in package.content("META-INF/manifest.xml")
    ):
        raise PasswordError("is locked with a password: save it without one")
    document = _Document(package.xml("content.xml"))
    return document.text.article(source, properties(package.optional_xml("meta.xml")))


class _Document:
    """One reading of a document: which lists are numbered, and the text as it comes."""

    def __init__(self, root: Any) -> None:
        from explorer.documents.office import OfficeText  # noqa: PLC0415

        self.text = OfficeText()
        self._numbered = {
            _value(style, "name")
            for style in root.iter()
            if _name(style) == "list-style"
            and any(_name(one) == "list-level-style-number" for one in list(style)[:1])
        }
        body = next((one for one in root.iter() if _name(one) == "text" and len(one)), None)
        if body is None:
            raise DocumentError("holds no text")
        self._add_all(body)

    def _add_all(self, parent: Any) -> None:
        for element in parent:
            match _name(element):
                case "p":
                    self._add_paragraph(element)
                case "h":
                    self.text.add(self._words(element), int(_value(element, "outline-level") or 1))
                case "list":
                    self._add_list(element, 0, _value(element, "style-name"))
                case "table":
                    self._add_table(element)
                case name if name in _CONTAINERS:
                    self._add_all(element)

    def _add_paragraph(self, paragraph: Any) -> None:
        words = self._words(paragraph)
        if _value(paragraph, "style-name") == "Title" and words.strip():
            self.text.title = self.text.title or words
            self.text.add(words, 1)
        else:
            self.text.add(words)
        for box in paragraph.iter():
            if _name(box) == "text-box":
                self._add_all(box)

    def _add_list(self, element: Any, depth: int, style: str | None) -> None:
        number = 0
        for item in element:
            if _name(item) not in ("list-item", "list-header"):
                continue
            number += 1
            marker = f"{number}. " if style in self._numbered else "• "
            for child in item:
                if _name(child) == "list":
                    self._add_list(child, depth + 1, _value(child, "style-name") or style)
                elif _name(child) == "h":
                    level = int(_value(child, "outline-level") or 1)
                    self.text.add(self._words(child), level)
                elif _name(child) == "p":
                    self.text.add_item(self._words(child), marker, depth)
                    marker = ""

    def _add_table(self, table: Any) -> None:
        for row in table.iter():
            if _name(row) == "table-row":
                cells = (one for one in row if _name(one) == "table-cell")
                self.text.add_row([self._cell(cell) for cell in cells])

    def _cell(self, cell: Any) -> str:
        words = (self._words(one).replace("\n", " ") for one in cell.iter() if _name(one) in "ph")
        return "\n".join(one for one in words if one.strip())

    def _words(self, element: Any) -> str:
        pieces = [element.text or ""]
        for child in element:
            match _name(child):
                case "s":
                    count = int(_value(child, "c") or 1)
                    pieces.append(" " * min(count, MOST_BLANKS))
                case "tab":
                    pieces.append(" ")
                case "line-break":
                    pieces.append("\n")
                case "note":
                    self._add_note(child)
                case "text-box":
                    pass
                case name if name not in _SKIPPED:
                    pieces.append(self._words(child))
            pieces.append(child.tail or "")
        return "".join(pieces)

    def _add_note(self, note: Any) -> None:
        for body in (one for one in note if _name(one) == "note-body"):
            words = " ".join(self._words(body).split())
            if words:
                self.text.notes.append(words)


def _name(element: Any) -> str:
    from explorer.documents.packages import local  # noqa: PLC0415

    return local(element)


def _value(element: Any, name: str) -> str | None:
    from explorer.documents.packages import attribute  # noqa: PLC0415

    return attribute(element, name)
