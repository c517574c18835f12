"""The screen as its reader wants it: configuration, sides, widths, themes, files that change."""

import os

import pytest

from explorer.config import Settings, load
from explorer.ui.actions import ACTIONS
from explorer.ui.app import ExplorerApp
from explorer.ui.theme import THEMES
from tests.helpers.ferry import TEXT, Recogniser
from tests.helpers.reader import article_pane, entry_list, opened, reader, said


def on_screen(app):
    return "\n".join(
        article_pane(app).render_line(y).text for y in range(article_pane(app).size.height)
    )


async def looked_at_files(app):
    """Wait for a look that began after now: one may be under way."""
    for _ in range(2):
        await app.reader.settings.look_at_files().wait()


def configured(source, path, text):
    path.write_text(text, encoding="utf-8")
    settings, _ = load(path)
    return ExplorerApp([source], Recogniser(), settings, path, temporary=True)


async def test_a_configuration_holds_from_the_start(source, tmp_path):
    text = (
        'theme = "light"\nmeasure = 40\nlist = "right"\nlist-width = 30\nkinds = ["person"]\n'
        '[keys]\nnext = ["x"]\n'
    )
    app = configured(source, tmp_path / "c.toml", text)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        assert app.theme == "explorer-light" and article_pane(app).text_width == 40
        assert (
            entry_list(app).region.x > article_pane(app).region.x
            and entry_list(app).size.width == 30
        )
        assert {row.entry.kind for row in entry_list(app).rows if row.entry} == {"person"}
        await pilot.press("x")
        assert opened(app).selected.name == "Ada Okafor"
        await pilot.press("question_mark")
        await pilot.pause()
        first = next(one for one in app.reader.keys.actions if one.id == "next")
        assert first.key == "x"


async def test_mistakes_are_said_and_the_rest_holds(source, tmp_path):
    app = configured(source, tmp_path / "c.toml", 'theme = "light"\n[keys]\nfly = ["f"]\n')
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        assert app.theme == "explorer-light" and "line 3: no action “fly”" in said(app)


async def test_a_changed_configuration_is_taken_up(source, tmp_path):
    path = tmp_path / "c.toml"
    app = configured(source, path, "")
    async with app.run_test(size=(120, 30)) as pilot:
        path.write_text('theme = "light"\nmeasure = 50\n', encoding="utf-8")
        await looked_at_files(app)
        await pilot.pause()
        assert app.theme == "explorer-light" and article_pane(app).text_width == 50


async def test_a_changed_article_is_taken_up_and_keeps_its_place(source, tmp_path):
    source.path.write_text(TEXT * 20, encoding="utf-8")
    app = reader(source)
    async with app.run_test(size=(100, 12)) as pilot:
        await pilot.press("enter", "tab", *["pagedown"] * 4)
        top = article_pane(app).top_offset
        words = opened(app).article.text[top : top + 40]
        source.path.write_text("A new beginning.\n\n" + TEXT * 20, encoding="utf-8")
        os.utime(source.path, (1, 1))
        await looked_at_files(app)
        await pilot.pause()
        assert opened(app).article.text.startswith("A new beginning.")
        at = article_pane(app).top_offset
        assert opened(app).article.text[at : at + 40] == words
        assert opened(app).selected.name == "Ada Okafor"


async def test_a_file_that_goes_away_leaves_the_article(source):
    app = reader(source)
    async with app.run_test(size=(100, 12)) as pilot:
        source.path.unlink()
        await looked_at_files(app)
        await pilot.pause()
        assert opened(app).article.text == TEXT


async def test_the_list_changes_sides_and_width(source):
    app = reader(source)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        before = entry_list(app).size.width
        await pilot.press("B")
        await pilot.pause()
        assert entry_list(app).region.x > article_pane(app).region.x
        await pilot.press("right_parenthesis")
        await pilot.pause()
        assert entry_list(app).size.width == before + 4
        await pilot.press("b")
        await pilot.pause()
        assert not entry_list(app).region.width
        await pilot.press("b", "B")
        await pilot.pause()
        assert entry_list(app).region.x < article_pane(app).region.x


async def test_the_divider_is_drawn_with_the_mouse(source):
    app = reader(source)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        await pilot.mouse_down("Divider", offset=(0, 5))
        await pilot.hover(None, offset=(60, 5))
        await pilot.mouse_up(None, offset=(60, 5))
        await pilot.pause()
        assert entry_list(app).size.width == 60


@pytest.mark.parametrize("theme", THEMES, ids=lambda one: one.name)
async def test_every_theme_draws(source, theme):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        app.theme = theme.name
        await pilot.press("n", "n", "ctrl+f", *"fer")
        await pilot.pause()
        assert "Ada Okafor" in on_screen(app)
        for key in ("escape", "question_mark", "escape", "d", "o", "escape", "ctrl+p"):
            await pilot.press(key)


async def test_empty_lines_are_put_between_paragraphs_or_not(source):
    source.path.write_text("One line.\nAnother line.\n", encoding="utf-8")
    app = reader(source, answer=lambda article: [])
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        assert article_pane(app).render_line(1).text.strip() == "Another line."
        await pilot.press("p")
        await pilot.pause()
        assert article_pane(app).render_line(1).text.strip() == ""
        assert article_pane(app).render_line(2).text.strip() == "Another line."


async def test_sixteen_colours_mean_the_terminals_own(source, monkeypatch):
    app = reader(source)
    monkeypatch.setattr(type(app.console), "color_system", "standard")
    app.reader.settings.settings = Settings()
    async with app.run_test(size=(100, 30)):
        assert app.theme == "explorer-terminal"


async def test_newcomers_get_three_lines_that_go_away(source, monkeypatch, tmp_path):
    monkeypatch.setenv("EXPLORER_DATA", str(tmp_path / "data"))
    for first in (True, False):
        app = ExplorerApp([source], Recogniser())
        async with app.run_test(size=(100, 30)) as pilot:
            await pilot.pause(0.2)
            assert bool(app.query("#welcome")) == first
            await pilot.press("n")
            await pilot.pause()
            assert not app.query("#welcome")
        app.reader.data.close()


def test_every_action_has_a_word_and_a_line():
    assert all(one.label and one.help for one in ACTIONS)
