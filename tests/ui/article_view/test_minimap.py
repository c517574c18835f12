"""The minimap: where in the article something stands, a tick a row, and a click goes there."""

import pytest
from textual.app import App

from explorer.ui.article_view.highlights import Highlight, Highlights
from explorer.ui.article_view.minimap import Minimap, ticks_of_highlights, ticks_of_spans
from explorer.ui.theme import DEFAULTS

HIGHLIGHTS = Highlights(
    [Highlight(10, 20, "person"), Highlight(30, 35, "place"), Highlight(36, 40, "figure")]
)


class Beside(App):
    """A minimap alone."""

    def __init__(self):
        super().__init__()
        self.clicked = []

    def get_theme_variable_defaults(self):
        return DEFAULTS

    def compose(self):
        yield Minimap(id="minimap")

    def on_minimap_clicked(self, message):
        self.clicked.append(message.offset)


def drawn(minimap):
    return "".join(minimap.render_line(y).text for y in range(minimap.size.height))


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [(0, 10, None), (0, 11, "person"), (10, 11, "person"), (11, 30, None), (11, 50, "place")],
)
def test_the_first_highlight_that_begins_in_a_stretch_is_its_tick(start, end, wanted):
    assert ticks_of_highlights(HIGHLIGHTS, frozenset())(start, end) == wanted


def test_hidden_kinds_have_no_ticks():
    ticks = ticks_of_highlights(HIGHLIGHTS, frozenset({"person", "place"}))
    assert ticks(0, 30) is None and ticks(0, 50) == "figure"


def test_ticks_of_spans_are_of_one_kind():
    ticks = ticks_of_spans([(10, 20), (30, 35)], "place")
    assert [ticks(0, 10), ticks(0, 11), ticks(11, 30), ticks(30, 31), ticks(31, 99)] == [
        None,
        "place",
        None,
        "place",
        None,
    ]


async def test_a_row_stands_for_its_part_of_the_article_and_a_click_goes_there():
    app = Beside()
    async with app.run_test(size=(20, 10)) as pilot:
        minimap = app.query_one(Minimap)
        assert drawn(minimap).strip() == ""
        minimap.show(ticks_of_spans([(0, 3), (55, 60), (99, 100)], "person"), 100, strong=True)
        assert drawn(minimap) == "▪    ▪   ▪"
        await pilot.click(Minimap, offset=(0, 5))
        await pilot.click(Minimap, offset=(0, 9))
        assert app.clicked == [50, 90]


async def test_ticks_of_everything_are_fainter_than_those_of_a_selection():
    app = Beside()
    async with app.run_test(size=(20, 10)):
        minimap = app.query_one(Minimap)
        minimap.show(ticks_of_highlights(HIGHLIGHTS, frozenset()), 50, strong=False)
        assert drawn(minimap) == "  ·   ··  "
        assert [segment.style.dim for segment in minimap.render_line(2)] == [True]
        minimap.show(ticks_of_spans([(10, 20)], "person"), 50, strong=True)
        assert [segment.style.dim for segment in minimap.render_line(2)] == [False]


async def test_it_is_no_longer_than_the_article_and_as_high_as_the_screen():
    app = Beside()
    async with app.run_test(size=(20, 10)) as pilot:
        minimap = app.query_one(Minimap)
        minimap.show(ticks_of_spans([(99, 100)], "person"), 100, strong=True)
        minimap.fit(4)
        assert drawn(minimap) == "   ▪      "
        await pilot.click(Minimap, offset=(0, 8))
        assert app.clicked == [75]
        minimap.fit(400)
        assert drawn(minimap) == "         ▪"
        await pilot.resize_terminal(20, 6)
        await pilot.pause()
        assert drawn(minimap) == "     ▪"
