"""What Word and OpenDocument texts have in common: paragraphs, list items, rows, footnotes."""

from dataclasses import dataclass, field

from explorer.documents.building import About, TextBuilder, day
from explorer.documents.html.blocks import Block, add_blocks
from explorer.model import Article
from explorer.text.headings import title_and_headings


@dataclass(slots=True)
class OfficeText:
    """The blocks of a text in order, its footnotes, and its title if a style says which it is."""

    blocks: list[Block] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    title: str | None = None

    def add(self, text: str, level: int = 0) -> None:
        """Add a paragraph, or a heading of this level."""
        self.blocks.append(Block("heading" if level else "paragraph", text, (), level))

    def add_item(self, text: str, marker: str, depth: int) -> None:
        """Add an item of a list."""
        self.blocks.append(Block("item", text, (), marker=marker, depth=depth))

    def add_row(self, cells: list[str]) -> None:
        """Add a row of a table; cells with several paragraphs lie beside others to lay out a page."""
        filled = [cell for cell in cells if cell.strip()]
        if any("\n" in cell for cell in filled) or len(cells) == 1:
            for cell in filled:
                for paragraph in cell.split("\n"):
                    self.add(paragraph)
        elif filled:
            self.blocks.append(Block("row", "  ".join(filled), ()))

    def article(self, source: str, said: dict[str, str]) -> Article:
        """The article of these blocks; ``said`` are the properties of the document."""
        builder = TextBuilder()
        add_blocks(builder, self.blocks)
        for number, note in enumerate(self.notes, 1):
            builder.add(f"{number}. {note}")
        first = next((block for block in self.blocks if block.text.strip()), None)
        title = self.title
        if title is None and first is not None and first.level:
            title = first.text
        if not builder.headings:
            text = "".join(builder.pieces)
            title, headings = title_and_headings(text)
            builder.headings.extend(headings)
        created = said.get("created") or said.get("creation-date") or said.get("date")
        language = (said.get("language") or "").partition("-")[0]
        return builder.article(
            source, About(title, day(created), said.get("creator"), language=language or None)
        )
