"""Boxes, the list and the text fit into any screen, and look right without colours."""

import pytest

from explorer.recognition.process.client import Settled
from explorer.ui.app import ExplorerApp
from tests.helpers.ferry import TEXT, Recogniser, analysis
from tests.helpers.reader import article_pane, entry_list, opened, reader, said

SIZES = [(20, 5), (40, 10), (60, 24), (80, 24), (120, 40), (200, 50), (250, 100)]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("key", ["question_mark", "o", "h"])
async def test_a_box_has_its_heading_and_its_foot_on_the_screen(source, size, key):
    app = reader(source)
    async with app.run_test(size=size) as pilot:
        await pilot.press(key)
        await pilot.pause()
        assert len(app.screen_stack) == 2
        box = app.screen.query_one(".box").region
        assert app.screen.region.contains_region(box)
        for part in app.screen.query(".head, .foot, .body"):
            assert part.region.height and box.contains_region(part.region), part
        await pilot.resize_terminal(*SIZES[0])
        await pilot.pause()
        assert app.screen.query_one(".foot").region.bottom <= SIZES[0][1]


async def test_help_scrolls_to_its_end(source):
    app = reader(source)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        body = app.screen.query_one(".body")
        await pilot.press("G")
        await pilot.pause()
        assert body.scroll_offset.y == body.max_scroll_y > 0


@pytest.mark.parametrize("width", [20, 31, 60, 100])
async def test_no_text_lies_under_the_scroll_bar(source, width):
    app = reader(source)
    async with app.run_test(size=(width, 8)) as pilot:
        await pilot.pause()
        pane = article_pane(app)
        assert pane.text_width < pane.size.width
        for y in range(pane.size.height):
            assert pane.render_line(y).text[pane.scrollable_content_region.width :].strip() == ""


async def test_where_it_is_narrow_the_article_has_the_keys_until_the_list_is_asked_for(source):
    app = reader(source)
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.pause()
        assert app.focused is article_pane(app)
        await pilot.press("tab")
        assert app.focused is entry_list(app)
        assert app.screen.query_one("#side").region.width == 60
        await pilot.press("ctrl+f")
        await pilot.pause()
        assert not app.screen.query_one("#side").display
        assert app.screen.query_one("#find").has_focus_within


async def test_the_heading_above_the_first_row_is_seen(source):
    app = reader(source)
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.press("tab")
        await pilot.pause()
        assert "People" in entry_list(app).render_line(0).text


async def test_the_row_one_is_at_has_a_ground_of_its_own(source):
    app = reader(source)
    async with app.run_test(size=(100, 20)) as pilot:
        app.theme = "explorer-dark"
        await pilot.pause()
        grounds = [
            {segment.style.bgcolor for segment in entry_list(app).render_line(y)} for y in (1, 2)
        ]
        assert grounds[0].isdisjoint(grounds[1])


async def test_rows_of_mentions_end_in_an_ellipsis_inside_the_list(source):
    app = reader(source)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        row = entry_list(app).render_line(2).text
        assert row.rstrip().endswith("…")
        assert len(row.rstrip()) <= entry_list(app).scrollable_content_region.width


async def test_no_color_means_none_at_all(source, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    app = ExplorerApp([source], Recogniser(), temporary=True)
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.press("enter", "T")
        assert "NO_COLOR" in said(app)
        await pilot.pause()
        assert "P People" in entry_list(app).render_line(0).text
        for strip in app.screen._compositor.render_strips():
            segments = list(strip)
            for one in app._filters:
                segments = one.apply(segments, app.screen.background_colors[0])
            for segment in segments:
                for colour in (segment.style.color, segment.style.bgcolor):
                    assert colour is None or colour.is_default
        styles = {
            TEXT[start:end]: article_pane(app)._drawing.styles.style(layers)
            for start, end, layers in article_pane(app)._drawing.layers.pieces(0, len(TEXT))
        }
        assert styles["Ada Okafor"].reverse and styles["Okafor"].underline
        assert styles["Port Selby"].italic and styles["Selby Line"].underline


async def test_what_is_found_stands_out_less_than_where_one_is(source):
    app = reader(source)
    async with app.run_test(size=(100, 24)) as pilot:
        app.theme = "explorer-dark"
        await pilot.press("ctrl+f")
        await pilot.pause()
        await pilot.press(*"ferry")
        await pilot.pause()
        layers = [
            one
            for _, _, one in article_pane(app)._drawing.layers.pieces(0, len(TEXT))
            if "found" in one
        ]
        assert len(layers) == 2
        here = article_pane(app)._drawing.styles.style(("here",))
        assert here.bgcolor != article_pane(app)._drawing.styles.style(("found",)).bgcolor


async def test_labels_that_do_not_begin_as_typed_go_away(source):
    source.path.write_text(TEXT * 6, encoding="utf-8")
    app = reader(source)
    async with app.run_test(size=(100, 60)) as pilot:
        await pilot.press("f")
        before = len(article_pane(app)._drawing.labels)
        assert before > 26
        await pilot.press(
            next(name[0] for name in article_pane(app)._drawing.labels.values() if len(name) == 2)
        )
        assert 0 < len(article_pane(app)._drawing.labels) < before


async def test_n_goes_through_everything_until_one_keeps_to_it(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        seen = []
        for _ in range(4):
            await pilot.press("n")
            seen.append(opened(app).selected.name)
        assert seen == ["Ada Okafor", "Port Selby", "40 % voters", "USD 12m"]
        await pilot.press("N", "N")
        assert opened(app).selected.name == "Port Selby"
        await pilot.press("enter", "n")
        assert opened(app).selected.name == "Port Selby" and opened(app).index == 1


async def test_n_finds_what_stands_at_the_very_beginning(source):
    source.path.write_text("Ada Okafor spoke of 40% and $12 million.\n", encoding="utf-8")
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("n")
        assert opened(app).selected.name == "Ada Okafor"


async def test_the_title_is_not_shown_twice(source):
    app = reader(source)
    async with app.run_test(size=(60, 6)) as pilot:
        await pilot.pause()
        title = app.screen.query_one("#title")
        assert title.text == "ferry.txt"
        await pilot.press("pagedown")
        await pilot.pause()
        assert title.text == "Harbour town votes on ferry"


async def test_the_keys_of_moving_work_in_the_details(source):
    app = reader(source)
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.press("enter", "d")
        await pilot.pause()
        details = app.query_one("#details")
        first = details.highlighted
        await pilot.press("j")
        assert details.highlighted > first
        await pilot.press("g", "enter")
        assert opened(app).selected.name == "Port Selby"


async def test_the_picker_shows_titles_of_articles_not_yet_opened(source, tmp_path):
    from explorer.documents import Source

    other = tmp_path / "other.txt"
    other.write_text("A quiet quay\n\nNothing happened there.\n", encoding="utf-8")
    app = reader(source, Source(str(other), other))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("o")
        await app.workers.wait_for_complete()
        await pilot.pause()
        labels = [str(one.prompt) for one in app.screen.query_one("OptionList").options]
        assert labels[1].startswith("A quiet quay  ")


async def test_a_heading_of_the_list_selects_all_that_is_under_it(source):
    app = reader(source)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        while entry_list(app).row.group != "Money":
            await pilot.press("down")
        await pilot.press("enter")
        assert said(app).startswith("Money · figure 1 of 1")
        await pilot.press("escape", "g", "down", "g", "enter", "n")
        assert said(app).startswith("People · mention 2 of 3")
        article = opened(app).article
        app.reader.recognition.listen(Settled(article, analysis(article.text)))
        await pilot.pause()
        assert said(app).startswith("People · mention 2 of 3")
        await pilot.press("enter")
        assert (
            "Nobody from" not in article_pane(app).render_line(10).text
            and opened(app).selected_only
        )


async def test_a_click_on_the_sign_of_a_heading_closes_it(source):
    app = reader(source)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        before = len(entry_list(app).rows)
        await pilot.click("#navigator", offset=(1, 0))
        assert len(entry_list(app).rows) == before - 1 and opened(app).selected is None
        await pilot.click("#navigator", offset=(6, 1))
        await pilot.pause()
        assert opened(app).selected.name == "Organisations"
