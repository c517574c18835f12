"""The details of what is selected, in a pane under the article."""

from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from explorer.ui.state.details import Detail


class Details(OptionList, inherit_bindings=False):
    """Rows of details; choosing one or a click goes where it leads. Its keys are the reader's."""

    DEFAULT_CSS = """
    Details, Details:focus {
        border: none;
        border-top: hkey $panel;
        background: $background;
        background-tint: $foreground 0%;
        padding: 0 1;
        scrollbar-size-vertical: 1;
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }
    Details:focus { border-top: hkey $accent; }
    Details > .option-list--option-disabled { color: $foreground; }
    Details > .option-list--option-highlighted { background: $cursor-idle; color: $foreground; }
    Details:focus > .option-list--option-highlighted { background: $cursor; color: $foreground; }
    Details:ansi:focus > .option-list--option-highlighted { text-style: reverse; }
    """

    class Followed(Message):
        """A row that leads somewhere was chosen."""

        def __init__(self, detail: Detail) -> None:
            super().__init__()
            self.detail = detail

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, markup=False)
        self._rows: list[Detail] = []

    def show(self, rows: list[Detail]) -> None:
        """Show other details, from the first row that leads somewhere on."""
        if rows == self._rows:
            return
        self._rows = rows
        faint = "dim" if self.app.native_ansi_color else "$muted"
        self.clear_options()
        self.add_options(
            [Option(_content(row, faint), disabled=row.offset is None) for row in rows]
        )
        self.highlighted = next((n for n, row in enumerate(rows) if row.offset is not None), None)
        self.scroll_home(animate=False)

    def move(self, rows: int) -> None:
        """Move to the next row (1) that leads somewhere, or the one before (-1)."""
        (self.action_cursor_down if rows > 0 else self.action_cursor_up)()

    def page(self, pages: float) -> None:
        """Move by pages."""
        (self.action_page_down if pages > 0 else self.action_page_up)()  # type: ignore[no-untyped-call]

    def home(self) -> None:
        """Move to the first row."""
        self.action_first()

    def end(self) -> None:
        """Move to the last row."""
        self.action_last()

    def choose(self) -> None:
        """Go where the row under the cursor leads."""
        self.action_select()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Tell where the chosen row leads."""
        event.stop()
        row = self._rows[event.option_index]
        if row.offset is not None:
            self.post_message(self.Followed(row))


def _content(row: Detail, faint: str) -> Content:
    """The words of a row in the style of its sort; ``faint`` is the style of what stands back."""
    styles = {"head": "bold $accent", "title": "bold", "alias": faint}
    if row.name is not None:
        start, end = row.name
        before, name, after = row.text[:start], row.text[start:end], row.text[end:]
        return Content.assemble((before, faint), (name, "bold"), (after, faint))
    return Content.assemble((row.text, styles.get(row.sort, "")))
