"""The main states of the reader as text, at a width of the screen."""

from textual.app import App

from explorer.config import Settings
from explorer.documents import Source
from explorer.ui.app import ExplorerApp
from tests.helpers.ferry import TEXT, Recogniser

WIDTHS = (60, 80, 120, 200)
HEIGHT = 18

STATES = {
    "as it opens": (),
    "the list": ("tab",),
    "a name is selected": ("n", "enter", "n"),
    "its paragraphs alone": ("n", "enter", "t"),
    "details": ("n", "enter", "d"),
    "the list is filtered": ("slash", *"okafr"),
    "words are found": ("ctrl+f", *"ferry"),
    "letters": ("f",),
    "headings": ("h",),
    "a kind is hidden": ("4", "tab"),
    "keys": ("question_mark",),
}
"""What was pressed to get there, for each state."""


def text_of(app: App[int]) -> str:
    """Give the text of what is on the screen, without blanks at the ends of rows."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)


async def screen(keys: tuple[str, ...], width: int) -> str:
    """Give the text of the screen after some keys."""
    source = Source("ferry.txt", data=TEXT.encode())
    settings = Settings(theme="dark")
    app = ExplorerApp([source], Recogniser(), settings, temporary=True)
    async with app.run_test(size=(width, HEIGHT)) as pilot:
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        return text_of(app)


async def screens(width: int) -> str:
    """Give all states at a width, each under its name."""
    return "".join([f"== {name}\n{await screen(keys, width)}\n" for name, keys in STATES.items()])
