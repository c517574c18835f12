"""Each action of the table does what it says, by its key and from the palette."""

from collections.abc import Awaitable, Callable

import pytest

from explorer.documents import Source
from explorer.ui.actions import ACTIONS
from explorer.ui.palette import Commands
from tests.helpers.ferry import TEXT
from tests.helpers.reader import article_pane, entry_list, opened, reader, said

Do = Callable[[], Awaitable[None]]
DONE = {}


def does(*ids):
    """Register a test of some actions by their ids; it is given the app, the pilot and ``do``."""

    def register(test):
        DONE.update(dict.fromkeys(ids, test))
        return test

    return register


def chosen(app):
    return opened(app).selected.name if opened(app).selected else None


def rows(app):
    return [(row.entry.name if row.entry else row.kind, row.nth) for row in entry_list(app).rows]


def shown(app):
    return "\n".join(
        article_pane(app).render_line(y).text for y in range(article_pane(app).size.height)
    )


@does("next")
async def next_mention(app, pilot, do):
    await pilot.press("enter")
    await do()
    assert chosen(app) == "Ada Okafor" and opened(app).index == 1


@does("previous")
async def previous_mention(app, pilot, do):
    await pilot.press("enter")
    await do()
    assert opened(app).index == 2 and "from the end" in said(app)


@does("choose")
async def choose(app, pilot, do):
    await do()
    assert chosen(app) == "Ada Okafor" and not opened(app).selected_only
    await do()
    await pilot.pause()
    await do()
    assert chosen(app) == "Ada Okafor"


@does("labels")
async def labels(app, pilot, do):
    await do()
    await pilot.press("a")
    assert chosen(app) == "Ada Okafor"


@does("thread")
async def thread(app, pilot, do):
    await pilot.press("enter")
    await do()
    assert "Nobody from Ness" not in shown(app)
    await do()
    assert "Nobody from Ness" in shown(app)


@does("together")
async def together(app, pilot, do):
    await pilot.press("enter")
    await do()
    await pilot.pause()
    await pilot.press(*"selby line", "enter")
    await pilot.pause()
    assert "would cost" in shown(app) and "51" not in shown(app)


@does("details")
async def details(app, pilot, do):
    await pilot.press("enter")
    await do()
    await pilot.pause()
    assert app.query("#details")


@does("filter")
async def filter_(app, pilot, do):
    await do()
    await pilot.pause()
    await pilot.press(*"money")
    assert rows(app) == [("figure", None), ("USD 12m", None)]


@does("clear")
async def clear(app, pilot, do):
    await pilot.press("enter")
    await do()
    assert chosen(app) is None


@does("fold")
async def fold(app, pilot, do):
    await do()
    assert ("Ada Okafor", 2) in rows(app)
    await do()
    assert ("Ada Okafor", 2) not in rows(app)


@does("sort")
async def sort(app, pilot, do):
    order = [name for name, _ in rows(app)]
    await do()
    assert "by number" in said(app)
    await do()
    assert "by name" in said(app)
    await do()
    assert "by first" in said(app) and [name for name, _ in rows(app)] == order


@does("people", "organisations", "places", "figures")
async def kinds(app, pilot, do):
    before = rows(app)
    await do()
    assert (
        len(app.reader.reading.hidden) == 1
        and article_pane(app).hidden == app.reader.reading.hidden
    )
    assert len(rows(app)) < len(before)
    await do()
    assert rows(app) == before


@does("other-pane")
async def other_pane(app, pilot, do):
    await do()
    assert app.focused is article_pane(app)
    await do()
    assert app.focused is entry_list(app)


@does("down", "page-down", "bottom")
async def down(app, pilot, do):
    await pilot.resize_terminal(100, 9)
    await pilot.press("g")
    await do()
    assert entry_list(app).row != entry_list(app).rows[0]
    await pilot.press("tab")
    await do()
    assert article_pane(app).scroll_offset.y > 0


@does("up", "page-up", "top")
async def up(app, pilot, do):
    await pilot.resize_terminal(100, 9)
    await pilot.press("G")
    last = entry_list(app).row
    await do()
    assert entry_list(app).row != last
    await pilot.press("tab", "G")
    end = article_pane(app).scroll_offset.y
    await do()
    assert article_pane(app).scroll_offset.y < end


@does("back")
async def back(app, pilot, do):
    await pilot.resize_terminal(100, 9)
    await pilot.press("enter", "N")
    assert article_pane(app).scroll_offset.y > 0
    await do()
    assert article_pane(app).scroll_offset.y == 0


@does("forward")
async def forward(app, pilot, do):
    await back(app, pilot, lambda: pilot.press("ctrl+o"))
    await do()
    assert article_pane(app).scroll_offset.y > 0


@does("mark-place", "to-mark")
async def mark_place(app, pilot, do):
    await pilot.resize_terminal(100, 9)
    await pilot.press("tab", "G")
    end = article_pane(app).scroll_offset.y
    if do.id == "mark-place":
        await do()
        await pilot.press("a", "g", "apostrophe", "a")
    else:
        await pilot.press("m", "a", "g")
        await do()
        await pilot.press("a")
    assert article_pane(app).scroll_offset.y == end > 0


@does("find")
async def find(app, pilot, do):
    await do()
    await pilot.pause()
    await pilot.press(*"ferry")
    await pilot.pause()
    assert "1 of 3" in said(app)


@does("whole-words", "pattern")
async def find_option(app, pilot, do):
    await pilot.press("ctrl+f")
    await pilot.pause()
    await pilot.press(*"fer.y")
    await do()
    await pilot.pause()
    assert ("1 of 3" in said(app)) == (do.id == "pattern")
    await pilot.press("escape", "escape")
    await do()
    await pilot.pause()
    assert app.query_one("#find").has_focus_within


@does("headings")
async def headings(app, pilot, do):
    await do()
    await pilot.pause()
    options = app.screen.query_one("OptionList").options
    assert "Harbour town votes on ferry  4 names, 2 figures" in str(options[0].prompt)
    await pilot.press("enter")


@does("next-article", "previous-article")
async def article(app, pilot, do):
    await do()
    await pilot.pause()
    assert opened(app).article.text != TEXT


@does("open")
async def open_(app, pilot, do):
    await do()
    await pilot.pause()
    await pilot.press(*"other.txt", "enter")
    await pilot.pause()
    assert opened(app).article.source.endswith("other.txt")


@does("copy")
async def copy(app, pilot, do):
    await do()
    assert app.clipboard == "Ada Okafor" and "copied the name" in said(app)
    await pilot.press("enter", "tab")
    await do()
    assert app.clipboard.startswith("Ada Okafor, mayor") and app.clipboard.endswith("new ferry.")
    article_pane(app).select_text((0, 12))
    await do()
    assert app.clipboard == "Harbour town" and "what is selected" in said(app)


@does("quote")
async def quote(app, pilot, do):
    article_pane(app).select_text((0, 12))
    await do()
    words, source_ = app.clipboard.split(" (")
    assert words == "“Harbour town”"
    assert source_.startswith("Harbour town votes on ferry, ") and "ferry.txt" in source_


@does("kind")
async def kind(app, pilot, do):
    await pilot.press("enter")
    await do()
    await pilot.press(*"place", "enter")
    assert opened(app).selected.kind == "place"


@does("not-a-name")
async def not_a_name(app, pilot, do):
    await pilot.press("enter")
    await do()
    await pilot.press(*"all in this", "enter")
    assert ("Ada Okafor", None) not in rows(app)


@does("same-as")
async def same_as(app, pilot, do):
    await pilot.press("enter")
    await do()
    await pilot.press(*"selby line", "enter")
    assert len(opened(app).selected.spans) == 4


@does("split")
async def split(app, pilot, do):
    await pilot.press("enter")
    await do()
    await pilot.press(*"every", "enter")
    assert ("Okafor", None) in rows(app)


@does("rename")
async def rename(app, pilot, do):
    await pilot.press("enter")
    await do()
    await pilot.press(*"The mayor", "enter")
    assert ("The mayor", None) in rows(app)


@does("select", "select-row")
async def select(app, pilot, do):
    await pilot.press("tab")
    await do()
    first = article_pane(app).selected_span
    await do()
    assert article_pane(app).selected_span[1] > first[1] > first[0]


@does("select-less", "select-row-less")
async def select_less(app, pilot, do):
    await pilot.press("tab", *["shift+down"] * 3)
    more = article_pane(app).selected_span
    await do()
    assert article_pane(app).selected_span[1] < more[1]


@does("mark")
async def mark(app, pilot, do):
    article_pane(app).select_text((0, 12))
    await do()
    await pilot.press(*"place", "enter")
    assert ("Harbour town", None) in rows(app)


@does("undo")
async def undo(app, pilot, do):
    await not_a_name(app, pilot, lambda: pilot.press("x"))
    await do()
    assert ("Ada Okafor", None) in rows(app)


@does("redo")
async def redo(app, pilot, do):
    await undo(app, pilot, lambda: pilot.press("u"))
    await do()
    assert ("Ada Okafor", None) not in rows(app)


@does("list")
async def list_(app, pilot, do):
    await do()
    await pilot.pause()
    assert not entry_list(app).region.width
    await do()
    await pilot.pause()
    assert entry_list(app).region.width


@does("side")
async def side(app, pilot, do):
    await do()
    await pilot.pause()
    assert entry_list(app).region.x > article_pane(app).region.x


@does("list-narrower", "list-wider")
async def list_width(app, pilot, do):
    before = entry_list(app).size.width
    await do()
    await pilot.pause()
    assert abs(entry_list(app).size.width - before) == 4


@does("narrower", "wider")
async def measure(app, pilot, do):
    await pilot.resize_terminal(160, 30)
    before = article_pane(app).text_width
    await do()
    await pilot.pause()
    assert abs(article_pane(app).text_width - before) == 4


@does("spacing")
async def spacing(app, pilot, do):
    await do()
    assert article_pane(app).spacing == "always"


@does("theme")
async def theme(app, pilot, do):
    before = app.theme
    await do()
    assert app.theme != before


@does("keys")
async def keys(app, pilot, do):
    await do()
    await pilot.pause()
    assert type(app.screen).__name__ == "HelpDialog"


@does("commands")
async def commands(app, pilot, do):
    await do()
    await pilot.pause()
    assert type(app.screen).__name__ == "CommandPalette"


@does("suspend")
async def suspend(app, pilot, do):
    suspended = []
    app.action_suspend_process = lambda: suspended.append(True)
    await do()
    await pilot.pause()
    assert suspended == [True]


@does("quit")
async def quit_(app, pilot, do):
    await do()
    await pilot.pause()
    assert app._exit


def test_every_action_has_a_test():
    assert set(DONE) == {action.id for action in ACTIONS}


@pytest.mark.parametrize("way", ["key", "palette"])
@pytest.mark.parametrize("action", ACTIONS, ids=lambda one: one.id)
async def test_action(source, tmp_path, action, way):
    if way == "palette" and action.id == "commands":
        pytest.skip("the palette does not offer itself")
    other = tmp_path / "other.txt"
    other.write_text(TEXT + "\nMore.\n", encoding="utf-8")
    app = reader(source, Source(str(other), other))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()

        async def do():
            if way == "key":
                await pilot.press(action.keys[0])
                return
            hits = [
                hit async for hit in Commands(app.screen, offered=app.reader.offered()).discover()
            ]
            await next(hit.command for hit in hits if hit.text == action.help)()
            await pilot.pause()

        do.id = action.id
        await DONE[action.id](app, pilot, do)
