"""The reader driven by its keys, on real text, with a recogniser that answers at once."""

import pytest

from explorer.documents import Source
from explorer.model import Analysis, Article
from explorer.recognition.process.client import Failed, Found, Settled
from tests.helpers.ferry import TEXT, analysis, places
from tests.helpers.reader import article_pane, entry_list, opened, reader, said


async def test_the_text_and_its_entities_are_on_the_screen(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        assert opened(app).article.title == "Harbour town votes on ferry"
        names = [row.entry.name for row in entry_list(app).rows if row.entry]
        assert names == ["Ada Okafor", "Selby Line", "Port Selby", "Ness", "40 % voters", "USD 12m"]
        shown = "\n".join(
            article_pane(app).render_line(y).text for y in range(article_pane(app).size.height)
        )
        assert "Ada Okafor, mayor of Port Selby" in shown and "[/b]" in shown


async def test_choosing_an_entity_selects_all_its_mentions_and_n_goes_round(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("enter")
        assert said(app).startswith("Ada Okafor · mention 1 of 3")
        await pilot.press("n", "n")
        assert "mention 3 of 3" in said(app)
        await pilot.press("n")
        assert "mention 1 of 3" in said(app) and "from the top" in said(app)
        await pilot.press("N")
        assert "mention 3 of 3" in said(app) and "from the end" in said(app)


async def test_n_without_a_selection_goes_through_all_marks(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("n")
        assert opened(app).selected.name == "Ada Okafor"


async def test_the_list_follows_the_mention_one_is_at(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("enter", "n")
        row = entry_list(app).row
        assert row.entry.name == "Ada Okafor" and row.nth == 1


async def test_a_click_on_a_mark_selects_its_entity(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        place = article_pane(app).position_of(TEXT.index("Selby Line") + 2)
        await pilot.click("#article", offset=(place.x, place.y))
        await pilot.pause()
        assert opened(app).selected.name == "Selby Line"


async def test_the_filter_forgives_typos_jumps_and_clears(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("slash", *"okfor")
        names = [row.entry.name for row in entry_list(app).rows if row.entry]
        assert names == ["Ada Okafor"]
        await pilot.press("enter")
        assert opened(app).selected.name == "Ada Okafor"
        await pilot.press("escape")
        assert len([row for row in entry_list(app).rows if row.entry and row.nth is None]) == 6


async def test_kinds_are_hidden_and_shown(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("4", "1")
        assert {row.kind for row in entry_list(app).rows if row.entry} == {
            "organisation",
            "place",
        }
        assert article_pane(app).hidden == {"person", "figure"}
        await pilot.press("n")
        assert opened(app).selected.kind == "place"
        await pilot.press("1", "4")
        assert article_pane(app).hidden == frozenset()


async def test_tab_goes_between_the_panes_and_moving_keys_follow(source):
    app = reader(source)
    async with app.run_test(size=(100, 12)) as pilot:
        assert app.focused is entry_list(app)
        await pilot.press("tab", "j", "j")
        assert app.focused is article_pane(app) and article_pane(app).scroll_offset.y == 2
        await pilot.press("G")
        assert article_pane(app).progress == 1.0
        await pilot.press("g")
        assert article_pane(app).scroll_offset.y == 0
        await pilot.press("tab", "down")
        assert entry_list(app).row.kind == "organisation"


async def test_a_jump_in_sight_scrolls_nothing_and_one_out_of_sight_a_third_down(source):
    app = reader(source)
    async with app.run_test(size=(60, 12)) as pilot:
        await pilot.press("tab", "enter")
        assert article_pane(app).scroll_offset.y == 0
        await pilot.press("n", "n")
        place = article_pane(app).position_of(TEXT.rindex("Okafor"))
        assert place is not None and article_pane(app).scroll_offset.y > 0


async def test_back_returns_to_where_one_was(source):
    app = reader(source)
    async with app.run_test(size=(60, 10)) as pilot:
        await pilot.press("tab", "enter", "N", "ctrl+o")
        assert article_pane(app).scroll_offset.y == 0


async def test_articles_follow_each_other_and_keep_their_place(source, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Ness is quiet.\n" * 40, encoding="utf-8")
    second = Source(str(other), other)

    def answer(article):
        return [Settled(article, analysis() if article.text == TEXT else Analysis((), (), 9**9))]

    app = reader(source, second, answer=answer)
    async with app.run_test(size=(60, 10)) as pilot:
        await pilot.press("right_square_bracket")
        assert opened(app).article.source == str(other)
        await pilot.press("pagedown", "left_square_bracket")
        assert opened(app).article.text == TEXT
        await pilot.press("left_square_bracket")
        assert opened(app).article.source == str(other)


async def test_an_article_that_cannot_be_read_is_passed_over_with_a_line(source, tmp_path):
    gone = tmp_path / "gone.txt"
    app = reader(source, Source(str(gone), gone))
    async with app.run_test(size=(100, 20)) as pilot:
        await pilot.press("right_square_bracket")
        assert opened(app).article.text == TEXT
        assert "no such file" in said(app)


async def test_the_picker_opens_a_file_by_its_path(source, tmp_path):
    other = tmp_path / "quay.txt"
    other.write_text("A quiet quay.", encoding="utf-8")
    app = reader(
        source, answer=lambda article: [Settled(article, Analysis((), (), len(article.text)))]
    )
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("o", *f"{tmp_path}/qu", "down", "enter")
        await pilot.pause()
        assert opened(app).article.text == "A quiet quay."
        assert len(app.reader.reading.sources) == 2


async def test_words_are_found_as_they_are_typed(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("ctrl+f", *"ferry")
        assert "“ferry” · 1 of 3" in said(app)
        await pilot.press("enter", "n")
        assert "2 of 3" in said(app)
        await pilot.press("escape")
        assert opened(app).found == []


async def test_only_the_paragraphs_of_what_is_selected(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("j", "j", "enter", "t")
        shown = "\n".join(
            article_pane(app).render_line(y).text for y in range(article_pane(app).size.height)
        )
        assert "The ferry would cost" in shown and "Nobody from" not in shown
        await pilot.press("escape")
        shown = "\n".join(
            article_pane(app).render_line(y).text for y in range(article_pane(app).size.height)
        )
        assert "Nobody from" in shown


async def test_labels_select_a_mention(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        await pilot.press("f", "s")
        assert opened(app).selected.name == "Port Selby"
        await pilot.press("f", "escape", "n")
        assert opened(app).selected.name == "Port Selby"


async def test_details_show_company_and_lead_to_it(source):
    app = reader(source)
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.press("enter", "d")
        await pilot.pause()
        pane = app.screen.query_one("#details")
        words = [str(option.prompt) for option in pane.options]
        assert "Okafor: surname of Ada Okafor" in words
        assert any(word.startswith("Port Selby  ×2") for word in words)
        await pilot.press("d")
        assert not app.screen.query("#details")


async def test_the_list_lies_over_the_article_where_it_is_narrow(source):
    app = reader(source)
    async with app.run_test(size=(60, 20)) as pilot:
        side = app.screen.query_one("#side")
        assert not side.display
        await pilot.press("tab")
        assert side.display
        await pilot.press("enter")
        assert not side.display and opened(app).selected.name == "Ada Okafor"


async def test_what_is_found_is_highlighted_before_names_are_grouped(source):
    spot = (*places(TEXT, "Ada Okafor")[0], "person", "name", 0.9)

    def answer(article):
        return [Found(article, 0, len(article.text), (spot,), ())]

    app = reader(source, answer=answer)
    async with app.run_test(size=(100, 20)) as pilot:
        await pilot.pause()
        assert [mark.kind for mark in opened(app).highlights] == ["person"]
        assert "reading names" in said(app)


async def test_failed_recognition_leaves_the_article_readable(source):
    app = reader(source, answer=lambda article: [Failed(article, "no pipeline")])
    async with app.run_test(size=(100, 20)) as pilot:
        await pilot.pause()
        assert "no pipeline" in said(app)
        assert "Ada Okafor" in article_pane(app).render_line(2).text


async def test_help_lists_every_key_and_closes(source):
    app = reader(source)
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.press("question_mark")
        assert type(app.screen).__name__ == "HelpDialog"
        await pilot.press("escape")
        assert app.screen is app.screen_stack[0]


async def test_the_palette_finds_an_entity(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("ctrl+p", *"selby line")
        await pilot.pause(0.4)
        await pilot.press("enter")
        await pilot.pause()
        assert opened(app).selected.name == "Selby Line"


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (40, 10), (200, 60)])
async def test_any_size_is_borne(source, size):
    app = reader(source)
    async with app.run_test(size=size) as pilot:
        for key in (
            "j",
            "enter",
            "n",
            "tab",
            "pagedown",
            "slash",
            "escape",
            "d",
            "t",
            "f",
            "escape",
        ):
            await pilot.press(key)
        await pilot.resize_terminal(90, 20)
        await pilot.pause()
        assert app.is_running


async def test_a_resize_keeps_the_text_at_the_top(tmp_path):
    path = tmp_path / "long.txt"
    path.write_text(
        "\n\n".join(f"Paragraph {n} " + "word " * 60 for n in range(400)), encoding="utf-8"
    )
    app = reader(Source(str(path), path), answer=lambda article: [])
    async with app.run_test(size=(100, 20)) as pilot:
        await pilot.press("tab", *["pagedown"] * 30)
        before = article_pane(app).top_offset
        await pilot.resize_terminal(70, 20)
        await pilot.pause()
        start, end = article_pane(app).in_view
        assert start <= before < end


async def test_q_leaves(source):
    app = reader(source)
    async with app.run_test(size=(80, 20)) as pilot:
        await pilot.press("q")
    assert not app.is_running


async def test_text_that_looks_like_markup_is_shown_as_it_is(tmp_path):
    path = tmp_path / "odd.txt"
    path.write_text("[red]not red[/] [/b] [link=x]", encoding="utf-8")
    app = reader(
        Source(str(path), path), answer=lambda article: [Settled(article, Analysis((), (), 99))]
    )
    async with app.run_test(size=(80, 20)) as pilot:
        await pilot.pause()
        assert article_pane(app).render_line(0).text.strip() == "[red]not red[/] [/b] [link=x]"
        article = Article(str(path), path.read_text(encoding="utf-8"))
        assert opened(app).article.text == article.text


async def test_without_text_there_is_nothing_to_copy():
    app = reader(Source("empty.txt", data=b""))
    async with app.run_test(size=(100, 30)) as pilot:
        for key in ("y", "Y"):
            app.reader.view.say("")
            await pilot.press(key)
            assert said(app).endswith("there is nothing to copy") and not app.clipboard
