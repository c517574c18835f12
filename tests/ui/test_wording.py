"""The status line offers the keys of use where one is; a click does what they do."""

import pytest

from explorer.config import Settings
from explorer.documents import Source
from explorer.model import Analysis
from explorer.recognition.process.client import Failed, Settled
from explorer.ui.app import ExplorerApp
from tests.helpers.ferry import TEXT, Recogniser
from tests.helpers.reader import entry_list, reader, said, status


def offered(app):
    return [f"{hint.key} {hint.word}" for hint in status(app).hints]


def on_screen(app):
    return status(app).render_line(0).text


async def test_hints_fit_what_one_is_doing(source, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(TEXT + "More.", encoding="utf-8")
    app = reader(source, Source(str(other), other))
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        assert offered(app)[0] == "Enter go there" and offered(app)[-1] == "? keys"
        await pilot.press("enter")
        assert offered(app)[:3] == ["n next", "N previous", "d details"]
        await pilot.press("t")
        assert "Esc all" in offered(app)
        await pilot.press("escape", "ctrl+f")
        await pilot.pause()
        await pilot.press(*"ferry")
        assert offered(app)[:2] == ["Enter go on", "Esc end"]
        await pilot.press("enter")
        assert offered(app)[2:4] == ["] next article", "Esc end"]
        await pilot.press("escape", "slash")
        await pilot.pause()
        assert "Esc whole list" in offered(app)


@pytest.mark.parametrize("width", [20, 40, 60, 80, 120, 200])
async def test_the_line_is_never_wider_than_the_screen_and_keeps_help(source, width):
    app = reader(source)
    async with app.run_test(size=(width, 20)) as pilot:
        await pilot.pause()
        strip = status(app).render_line(0)
        assert strip.cell_length == width
        assert ("? keys" in strip.text) == (width >= 40)
        await pilot.press("n")
        assert "Ada Oka" in on_screen(app)


async def test_a_click_on_a_hint_does_it(source):
    app = reader(source)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("enter")
        await pilot.click("StatusLine", offset=(on_screen(app).index("n next"), 0))
        await pilot.pause()
        assert "mention 2 of 3" in said(app)
        await pilot.click("StatusLine", offset=(on_screen(app).index("keys"), 0))
        await pilot.pause()
        assert type(app.screen).__name__ == "HelpDialog"


async def test_other_keys_are_told_everywhere(source):
    settings = Settings(keys={"next": ("ctrl+j",), "keys": ("f1",), "clear": ("backspace",)})
    app = ExplorerApp([source], Recogniser(), settings, temporary=True)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("enter", "ctrl+j")
        assert "mention 2 of 3" in said(app)
        assert "Ctrl+J next" in offered(app) and "f1 keys" in offered(app)
        await pilot.press("t")
        assert "backspace all" in offered(app)
        await pilot.press("f1")
        assert type(app.screen).__name__ == "HelpDialog"


async def test_an_empty_list_says_why_and_what_to_press(source):
    app = reader(source, answer=lambda one: [Settled(one, Analysis((), (), len(one.text)))])
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        listed = " ".join(entry_list(app).render_line(y).text.strip() for y in range(6))
        assert "No names or figures were found" in listed and "Ctrl+F finds words" in listed
        await pilot.press("n")
        assert "nothing is named in this article" in said(app)


async def test_a_failure_says_why_wherever_one_looks(source):
    app = reader(source, answer=lambda one: [Failed(one, "the pipeline is missing")])
    async with app.run_test(size=(80, 30)) as pilot:
        await pilot.pause()
        listed = " ".join(entry_list(app).render_line(y).text.strip() for y in range(6))
        assert "the pipeline is missing" in listed and "Ctrl+F finds words" in listed
        await pilot.press("n")
        assert "the pipeline is missing" in said(app)


async def test_far_is_where_the_mention_stands(source):
    app = reader(source)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter", "N")
        percent = round(100 * TEXT.rindex("Okafor") / len(TEXT))
        assert f"mention 3 of 3 · {percent} %" in said(app)


async def test_the_way_back_from_the_paragraphs_alone_is_told_in_sixty_columns(source):
    app = reader(source)
    async with app.run_test(size=(60, 24)) as pilot:
        await pilot.press("n", "enter", "t")
        assert "Esc all" in on_screen(app)
