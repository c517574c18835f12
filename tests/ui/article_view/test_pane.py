"""The pane alone: what is drawn, what stands out, and what stays where it is."""

import pytest
from textual.app import App
from textual.geometry import Offset

from explorer.model import Article
from explorer.ui.article_view.highlights import Highlight, Highlights
from explorer.ui.article_view.pane import ArticlePane
from explorer.ui.article_view.row_drawing import GAP_SIGN, KEPT_STRIPS
from explorer.ui.theme import DARK, DEFAULTS

LINES = [f"Line {n} of the harbour master's report." for n in range(100)]
TEXT = "\n".join(LINES)


class Alone(App):
    """A pane with nothing beside it."""

    def __init__(self, text=TEXT):
        super().__init__()
        self.text = text
        self.told = []
        self.register_theme(DARK)
        self.theme = DARK.name

    def get_theme_variable_defaults(self):
        return DEFAULTS

    def compose(self):
        yield ArticlePane(id="article")

    def on_mount(self):
        self.pane.open(Article("a.txt", self.text))

    @property
    def pane(self):
        return self.query_one(ArticlePane)

    def on_article_pane_highlight_clicked(self, message):
        self.told.append((message.highlight.kind, message.offset))

    def on_article_pane_text_clicked(self, message):
        self.told.append(("text", message.offset))

    def on_article_pane_view_changed(self, message):
        self.told.append(("view", message.start, message.end))


def row(pane, y):
    return pane.render_line(y).text.rstrip()


def styles(pane, y):
    """The styles of the words in a row, by these words."""
    return {one.text.strip(): one.style for one in pane.render_line(y) if one.text.strip()}


async def test_the_text_stands_between_margins_and_a_span_is_brought_near_the_top():
    app = Alone()
    async with app.run_test(size=(60, 12)) as pilot:
        pane = app.pane
        assert row(pane, 0) == f"  {LINES[0]}"
        start = TEXT.index(LINES[50])
        pane.reveal(start, start + 4)
        await pilot.pause()
        assert row(pane, 4) == f"  {LINES[50]}" and pane.top_offset == TEXT.index(LINES[46])
        pane.reveal(TEXT.index(LINES[57]), TEXT.index(LINES[57]) + 1)
        assert pane.top_offset == TEXT.index(LINES[46])
        pane.reveal(TEXT.index(LINES[57]), TEXT.index(LINES[58]) + 1)
        assert pane.top_offset == TEXT.index(LINES[53])
        assert app.told[-1][:1] == ("view",)


async def test_pages_overlap_and_the_ends_are_ends():
    app = Alone()
    async with app.run_test(size=(60, 12)):
        pane = app.pane
        pane.page(1)
        assert pane.scroll_offset.y == 10 and pane.progress == pytest.approx(10 / 88)
        pane.page(-0.5)
        assert pane.scroll_offset.y == 5
        pane.move(-9)
        assert pane.scroll_offset.y == 0 and pane.progress == 0
        pane.end()
        assert pane.in_view == (TEXT.index(LINES[88]), len(TEXT)) and pane.progress == 1
        pane.home()
        assert pane.top_offset == 0


async def test_what_is_at_the_top_stays_there_when_the_width_changes():
    app = Alone()
    async with app.run_test(size=(60, 12)) as pilot:
        app.pane.scroll_to_offset(TEXT.index(LINES[40]))
        await pilot.pause()
        await pilot.resize_terminal(32, 12)
        await pilot.pause()
        assert app.pane.top_offset == TEXT.index(LINES[40])
        app.pane.measure = 20
        await pilot.pause()
        assert app.pane.text_width == 20 and app.pane.top_offset == TEXT.index(LINES[40])


async def test_highlights_have_the_colours_of_their_kinds_and_hidden_ones_none():
    app = Alone()
    async with app.run_test(size=(60, 12)) as pilot:
        pane = app.pane
        pane.show_highlights(
            Highlights([Highlight(0, 4, "person"), Highlight(14, 21, "place", score=0.3)])
        )
        now = styles(pane, 0)
        plain = now["0 of the"].color
        assert now["Line"].color.name == DARK.variables["person"]
        assert now["harbour"].color not in (plain, None)
        assert now["harbour"].color.name != DARK.variables["place"]
        pane.hidden = frozenset({"person"})
        await pilot.pause()
        assert styles(pane, 0)["Line 0 of the"].color == plain


async def test_what_is_selected_found_or_flashed_has_a_ground_of_its_own():
    app = Alone()
    async with app.run_test(size=(60, 12)) as pilot:
        pane = app.pane
        grounds = {"plain": styles(pane, 0)[LINES[0]].bgcolor}
        pane.show_selected([(0, 4), (14, 21)], 0)
        grounds |= {"current": styles(pane, 0)["Line"].bgcolor}
        grounds |= {"selected": styles(pane, 0)["harbour"].bgcolor}
        pane.show_selected([], None)
        pane.show_found([(0, 4), (14, 21)], 1)
        grounds |= {"found": styles(pane, 0)["Line"].bgcolor}
        grounds |= {"here": styles(pane, 0)["harbour"].bgcolor}
        pane.show_found([])
        pane.select_text((0, 4))
        assert pane.selected_span == (0, 4)
        grounds |= {"chosen": styles(pane, 0)["Line"].bgcolor}
        pane.select_text((4, 4))
        assert pane.selected_span is None
        pane.flash(3)
        grounds |= {"flash": styles(pane, 0)[LINES[0]].bgcolor}
        assert len({str(ground) for ground in grounds.values()}) == len(grounds)
        await pilot.pause(0.7)
        assert styles(pane, 0)[LINES[0]].bgcolor == grounds["plain"]


async def test_labels_lie_over_the_beginnings_of_mentions():
    app = Alone("漢字 of the harbour\nmaster")
    async with app.run_test(size=(60, 12)):
        pane = app.pane
        pane.show_labels({1: "a", 10: "bc", 22: "de"})
        assert row(pane, 0) == "  漢a  of the bcrbour"
        assert row(pane, 1) == "  mastde"
        pane.show_labels({})
        assert row(pane, 0) == "  漢字 of the harbour"


async def test_only_some_lines_with_gaps_between():
    app = Alone("one\ntwo\nthree\nfour\n")
    async with app.run_test(size=(60, 12)):
        pane = app.pane
        pane.show_only([(4, 8), (14, 19)])
        assert [row(pane, y).strip() for y in range(3)] == ["two", GAP_SIGN, "four"]
        pane.show_only(None)
        assert row(pane, 1).strip() == "two"


async def test_empty_lines_come_between_long_paragraphs_or_as_set():
    app = Alone("\n".join(["word " * 60] * 3))
    async with app.run_test(size=(60, 30)) as pilot:
        pane = app.pane
        spaced = pane.virtual_size.height
        pane.spacing = "never"
        await pilot.pause()
        assert pane.virtual_size.height == spaced - 2
        pane.spacing = "always"
        await pilot.pause()
        assert pane.virtual_size.height == spaced


async def test_a_click_tells_what_is_under_it():
    app = Alone()
    async with app.run_test(size=(60, 12)) as pilot:
        app.pane.show_highlights(Highlights([Highlight(14, 21, "place")]))
        app.told.clear()
        await pilot.click(ArticlePane, offset=(2 + 15, 0))
        await pilot.click(ArticlePane, offset=(2 + 3, 1))
        await pilot.click(ArticlePane, offset=(0, 1))
        await pilot.click(ArticlePane, offset=(50, 1))
        assert app.told == [("place", 15), ("text", TEXT.index(LINES[1]) + 3)]
        assert app.pane.position_of(14) == Offset(16, 0)
        assert app.pane.position_of(len(TEXT) - 1) is None


async def test_text_dragged_over_is_selected_as_the_article_has_it():
    app = Alone()
    async with app.run_test(size=(60, 12)) as pilot:
        await pilot.mouse_down(ArticlePane, offset=(2 + 14, 0))
        await pilot.hover(ArticlePane, offset=(2 + 4, 1))
        await pilot.mouse_up(ArticlePane, offset=(2 + 4, 1))
        await pilot.pause()
        span = app.pane.selected_span
        assert TEXT[span[0] : span[1]].startswith("harbour master's report.\nLine")
        assert app.screen.get_selected_text() == TEXT[span[0] : span[1]]
        ground = styles(app.pane, 0)["harbour master's report."].bgcolor
        assert ground != styles(app.pane, 3)[LINES[3]].bgcolor
        assert styles(app.pane, 0)["Line 0 of the"].bgcolor != ground


async def test_rows_are_drawn_once_and_only_so_many_are_kept():
    app = Alone("\n".join(LINES * 6))
    async with app.run_test(size=(60, 12)) as pilot:
        pane = app.pane
        assert pane.render_line(0) is pane.render_line(0)
        for y in range(0, KEPT_STRIPS + 100, 10):
            pane.scroll_to(y=y, animate=False)
            await pilot.pause()
        assert len(pane._drawing._strips) == KEPT_STRIPS


async def test_the_heights_of_a_long_text_are_counted_in_the_background():
    text = "\n".join("word " * (n % 40) for n in range(8_000))
    app = Alone(text)
    async with app.run_test(size=(60, 12)) as pilot:
        offset = text.index("word " * 39, 300_000)
        app.pane.scroll_to_offset(offset)
        for _ in range(200):
            if app.pane._layout.settled:
                break
            await pilot.pause(0.05)
        assert app.pane._layout.settled and app.pane._settler._timer is None
        assert app.pane.top_offset <= offset < app.pane.in_view[1]
        assert app.pane.virtual_size.height == app.pane._layout.height
