"""Word documents (DOCX): paragraphs, headings, lists, tables, text boxes, footnotes."""

from collections import Counter
from typing import Any

from explorer.documents.errors import DocumentError, PasswordError
from explorer.documents.protocol import CERTAIN, Options
from explorer.model import Article

FORMAT = "Word document"
SUFFIXES = (".docx", ".docm")

_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_SUFFIXES = (".doc", *SUFFIXES)
# Deleted and moved text, and what Word writes a second time for older programs.
_SKIPPED = frozenset("del moveFrom instrText delText Fallback rPr pPr sdtPr sectPr".split())
_MARKS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": " "}
DEEPEST_LIST = 8


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Reader`."""
    if head.startswith(b"PK\x03\x04"):
        if b"[Content_Types].xml" in head or b"_rels/.rels" in head or b"word/" in head:
            return CERTAIN
        return CERTAIN if name.lower().endswith(SUFFIXES) else 0.0
    return CERTAIN if head.startswith(_OLD) and name.lower().endswith(_OLD_SUFFIXES) else 0.0


def read(data: bytes, source: str, options: Options) -> Article:
    """See :class:`~explorer.documents.protocol.Reader`."""
    from explorer.documents.packages import Package, properties  # noqa: PLC0415

    if data.startswith(_OLD):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise PasswordError("is locked with a password: save it without one")
        raise DocumentError("is of an old Word: save it as .docx")
    package = Package(data, FORMAT)
    if "word/document.xml" not in package.names:
        raise DocumentError("is an office file, but holds no Word document")
    document = _Document(package)
    said = properties(package.optional_xml("docProps/core.xml"))
    return document.text.article(source, said)


class _Document:
    """One reading of a document: its styles and numberings, and the text as it comes."""

    def __init__(self, package: Any) -> None:
        from explorer.documents.office import OfficeText  # noqa: PLC0415

        self.text = OfficeText()
        self._levels = _heading_levels(package.optional_xml("word/styles.xml"))
        self._formats = _list_formats(package.optional_xml("word/numbering.xml"))
        self._counts: Counter[tuple[str, int]] = Counter()
        notes = package.optional_xml("word/footnotes.xml")
        self._notes = {} if notes is None else {_value(one, "id"): one for one in notes}
        body = next((one for one in package.xml("word/document.xml") if _name(one) == "body"), ())
        self._add_all(body)

    def _add_all(self, parent: Any) -> None:
        for element in parent:
            match _name(element):
                case "p":
                    self._add_paragraph(element)
                case "tbl":
                    for row in (one for one in element if _name(one) == "tr"):
                        self.text.add_row([self._cell(one) for one in row if _name(one) == "tc"])
                case "sdt" | "sdtContent" | "ins" | "customXml" | "moveTo":
                    self._add_all(element)

    def _cell(self, cell: Any) -> str:
        paragraphs = (
            self._words(one).replace("\n", " ") for one in cell.iter() if _name(one) == "p"
        )
        return "\n".join(one for one in paragraphs if one.strip())

    def _add_paragraph(self, paragraph: Any) -> None:
        words = self._words(paragraph)
        style, numbering, level = _shape(paragraph)
        heading = self._levels.get(style or "", 0)
        if heading and words.strip():
            if heading == TITLE:
                self.text.title = self.text.title or words
            self.text.add(words, max(1, heading))
        elif numbering is not None and words.strip():
            self.text.add_item(words, self._marker(numbering, level), min(level, DEEPEST_LIST))
        else:
            self.text.add(words)
        for box in paragraph.iter():
            if _name(box) == "txbxContent" and not _in_fallback(paragraph, box):
                self._add_all(box)

    def _marker(self, numbering: str, level: int) -> str:
        if self._formats.get((numbering, level), "bullet") in ("bullet", "none"):
            return "• "
        self._counts[numbering, level] += 1
        for deeper in range(level + 1, DEEPEST_LIST + 2):
            self._counts.pop((numbering, deeper), None)
        return f"{self._counts[numbering, level]}. "

    def _words(self, element: Any) -> str:
        pieces: list[str] = []
        for child in element:
            name = _name(child)
            if name in _SKIPPED or name == "txbxContent":
                continue
            if name == "t":
                pieces.append(child.text or "")
            elif name == "footnoteReference":
                self._add_note(_value(child, "id"))
            elif name in _MARKS:
                pieces.append(_MARKS[name])
            else:
                pieces.append(self._words(child))
        return "".join(pieces)

    def _add_note(self, number: str | None) -> None:
        note = self._notes.pop(number, None)
        if note is not None:
            words = " ".join(self._words(note).split())
            if words:
                self.text.notes.append(words)


TITLE = -1
"""The level of the style that is the document's title."""


def _name(element: Any) -> str:
    from explorer.documents.packages import local  # noqa: PLC0415

    return local(element)


def _value(element: Any, name: str = "val") -> str | None:
    from explorer.documents.packages import attribute  # noqa: PLC0415

    return attribute(element, name)


def _shape(paragraph: Any) -> tuple[str | None, str | None, int]:
    """The style of a paragraph, the numbering it belongs to, if any, and the level in it."""
    style, numbering, level = None, None, 0
    for shape in (one for one in paragraph if _name(one) == "pPr"):
        for element in shape.iter():
            match _name(element):
                case "pStyle":
                    style = _value(element)
                case "numId":
                    numbering = _value(element)
                case "ilvl":
                    level = int(_value(element) or 0)
    return style, None if numbering == "0" else numbering, level


def _heading_levels(styles: Any | None) -> dict[str, int]:
    """The level of each style of headings, by the names that Word gives them in all languages."""
    found = {}
    for style in () if styles is None else styles:
        called = "".join(_value(one) or "" for one in style if _name(one) == "name").lower()
        identity = _value(style, "styleId") or ""
        number = called.removeprefix("heading ")
        if called == "title":
            found[identity] = TITLE
        elif number != called and number.isdigit():
            found[identity] = int(number)
    return found


def _list_formats(numbering: Any | None) -> dict[tuple[str, int], str]:
    """How each level of each numbering is counted: ``bullet``, ``decimal`` …"""
    abstract: dict[str | None, dict[int, str]] = {}
    found = {}
    for element in () if numbering is None else numbering:
        if _name(element) == "abstractNum":
            levels = abstract.setdefault(_value(element, "abstractNumId"), {})
            for level in (one for one in element if _name(one) == "lvl"):
                form = next((_value(one) for one in level if _name(one) == "numFmt"), None)
                levels[int(_value(level, "ilvl") or 0)] = form or "decimal"
        elif _name(element) == "num":
            of = next((_value(one) for one in element if _name(one) == "abstractNumId"), None)
            for depth, form in abstract.get(of, {}).items():
                found[_value(element, "numId") or "", depth] = form
    return found


def _in_fallback(paragraph: Any, box: Any) -> bool:
    """Whether a text box is the copy that is written for older programs."""
    return any(
        one is box
        for fallback in paragraph.iter()
        if _name(fallback) == "Fallback"
        for one in fallback.iter()
    )
