"""Printed pages (PDF): the text in reading order, with the pages it stands on."""

import datetime
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from explorer.documents.building import About, TextBuilder, one_line
from explorer.documents.errors import DocumentError, PasswordError
from explorer.documents.protocol import CERTAIN, Options
from explorer.model import Article

if TYPE_CHECKING:
    from explorer.documents.pdf.layout import Line
    from explorer.documents.pdf.paragraphs import Paragraph

FORMAT = "PDF"
SUFFIXES = (".pdf",)

MOST_PAGES = 5_000
"""Pages that are read; an encyclopedia has 1,500."""

_WRONG_PASSWORD = 4  # FPDF_ERR_PASSWORD
_DAY = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Reader`."""
    return CERTAIN if b"%PDF-" in head[:1024] else 0.0


def read(data: bytes, source: str, options: Options) -> Article:
    """See :class:`~explorer.documents.protocol.Reader`."""
    from explorer.documents.pdf.paragraphs import paragraphs  # noqa: PLC0415

    document = _opened(data, options.password)
    try:
        pages, labels = _pages(document)
        said = document.get_metadata_dict()
    finally:
        document.close()
    if not any(pages):
        raise DocumentError("is a scan: its pages are pictures without text")
    builder = TextBuilder()
    found = paragraphs(pages)
    _add(builder, found, labels)
    empty = [label for label, lines in zip(labels, pages, strict=True) if not lines]
    notices = (f"no text on page{'s' if len(empty) > 1 else ''} {_listed(empty)}",) if empty else ()
    title = _title(found, said.get("Title"))
    about = About(title, _day(said.get("CreationDate")), said.get("Author"), notices=notices)
    return builder.article(source, about)


def _opened(data: bytes, password: str | None) -> Any:
    import pypdfium2  # noqa: PLC0415 (only for PDF)

    try:
        return pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _WRONG_PASSWORD or "password" in str(error).lower():
            reason = "is not opened by this password" if password else "is locked: use --password"
            raise PasswordError(reason) from error
        raise DocumentError("is a damaged PDF") from error


def _pages(document: Any) -> "tuple[list[list[Line]], list[str]]":
    """The lines of each page without what runs over all, and the number of each as printed."""
    import pypdfium2  # noqa: PLC0415

    from explorer.documents.pdf.layout import lines  # noqa: PLC0415
    from explorer.documents.pdf.pieces import pieces  # noqa: PLC0415
    from explorer.documents.pdf.running import without_running  # noqa: PLC0415

    found: list[list[Line]] = []
    heights: list[float] = []
    labels: list[str] = []
    for number in range(min(len(document), MOST_PAGES)):
        try:
            page = document.get_page(number)
        except pypdfium2.PdfiumError:
            found.append([])
            heights.append(1.0)
        else:
            found.append(lines(pieces(page)))
            heights.append(page.get_height())
            page.close()
        labels.append(document.get_page_label(number) or str(number + 1))
    return without_running(found, heights), labels


def _add(builder: TextBuilder, found: "Sequence[Paragraph]", labels: Sequence[str]) -> None:
    """Add all paragraphs, and say where in the text each page ends."""
    page = None
    before: Paragraph | None = None
    for paragraph in found:
        text, begins = paragraph.text()
        row = before is not None and before.lines[-1][0].cells > 1
        tight = row and paragraph.lines[0][0].cells > 1
        start = builder.add(text, paragraph.level, tight)
        for offset, number in begins:
            if page is not None and number > page:
                builder.end_page(labels[page], start + offset)
            page = max(page or 0, number)
        before = paragraph
    if page is not None:
        builder.end_page(labels[page])


def _title(found: "Sequence[Paragraph]", named: str | None) -> str | None:
    """The largest heading of the first page, or what the document is called if the text says it."""
    first = [one for one in found if one.lines[0][1] == 0]
    named = one_line(named)
    if named and any(named in one.text()[0] for one in first):
        return named
    heads = [one for one in first if one.level]
    return min(heads, key=lambda one: one.level).text()[0] if heads else None


def _day(stamp: str | None) -> datetime.date | None:
    match = _DAY.match(stamp or "")
    try:
        return datetime.date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def _listed(labels: Sequence[str]) -> str:
    shown = ", ".join(labels[:10])
    return f"{shown} and others" if len(labels) > len(labels[:10]) else shown
