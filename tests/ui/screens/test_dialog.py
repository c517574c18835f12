"""The body of a dialog takes the rows there are."""

import pytest
from textual.app import App
from textual.screen import ModalScreen
from textual.widgets import Static

from explorer.ui.screens.dialog import AIR, LOW, fit_body


class Dialog(ModalScreen):
    """A dialog with three rows that are not the body's."""

    def compose(self):
        yield Static("line\n" * 100, classes="body")

    def on_resize(self):
        fit_body(self, around=3, most=22)


@pytest.mark.parametrize(
    ("rows", "wanted", "low"),
    [
        (2, 1, True),
        (10, 7, True),
        (LOW - 1, LOW - 4, True),
        (LOW, LOW - 6 - AIR, False),
        (30, 20, False),
        (60, 22, False),
    ],
)
async def test_the_body_has_what_is_left(rows, wanted, low):
    app = App()
    async with app.run_test(size=(40, rows)) as pilot:
        await app.push_screen(Dialog())
        await pilot.pause()
        assert app.screen.query_one(".body").size.height == wanted
        assert app.screen.has_class("-low") is low
