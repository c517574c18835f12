"""The list alone: its cursor, and the headings that are seen with what is under them."""

from textual.app import App

from explorer.model import Analysis, Figure
from explorer.ui.state.entries import Entries
from explorer.ui.state.rows import ListOptions
from explorer.ui.theme import DEFAULTS
from explorer.ui.widgets.navigator import Navigator

TEXT = " ".join(f"{n}%" for n in range(10, 40))
FIGURES = tuple(
    Figure(f"f{n}", 4 * n, 4 * n + 3, "percent", 10 + n, unit="percent") for n in range(30)
)


class Alone(App):
    """A list with nothing beside it."""

    def get_theme_variable_defaults(self):
        return DEFAULTS

    def compose(self):
        yield Navigator(ListOptions(), id="navigator")


def seen(navigator):
    return [navigator.render_line(y).text.strip() for y in range(navigator.size.height)]


async def test_headings_come_in_sight_with_the_first_entry_under_them():
    app = Alone()
    async with app.run_test(size=(30, 6)) as pilot:
        navigator = app.query_one(Navigator)
        navigator.show(Entries(Analysis((), FIGURES, len(TEXT)), TEXT))
        first = next(n for n, row in enumerate(navigator.rows) if row.entry)
        assert first == 2 and navigator.row == navigator.rows[first]
        navigator.end()
        await pilot.pause()
        assert navigator.scroll_offset.y == len(navigator.rows) - 6
        assert seen(navigator)[-1].startswith("▸ 39 %")
        navigator.move(-29)
        await pilot.pause()
        assert navigator.row == navigator.rows[first] and navigator.scroll_offset.y == 0
        assert seen(navigator)[0].startswith("▾ Figures")
        navigator.page(1)
        assert navigator.row == navigator.rows[first + 5]


async def test_where_nothing_is_listed_it_says_why():
    app = Alone()
    async with app.run_test(size=(30, 6)):
        navigator = app.query_one(Navigator)
        navigator.show(None, "Reading names and figures of this article")
        assert seen(navigator)[:3] == ["Reading names and figures", "of this article", ""]
