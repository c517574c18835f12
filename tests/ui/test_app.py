"""The reader driven by its keys, on real text, with a recogniser that answers at once."""

import pytest

from explorer.documents import Source
from explorer.model import Alias, Analysis, Article, Entity, Figure, Mention
from explorer.recognition.process.client import Failed, Found, Settled
from explorer.ui.app import Reader

TEXT = """Harbour town votes on ferry

Ada Okafor, mayor of Port Selby, said on Monday that 40% of voters had asked for a new ferry.

The ferry would cost $12 million. Okafor said the Selby Line would run it from Port Selby to Ness.

Nobody from Ness was there. [/b] The mayor went home.

Okafor is 51.
"""


def places(text, *names):
    found = []
    for name in names:
        at = text.find(name)
        while at >= 0:
            if not any(a <= at < b for a, b in found):
                found.append((at, at + len(name)))
            at = text.find(name, at + 1)
    return sorted(found)


def analysis(text=TEXT):
    def entity(number, kind, name, *others):
        mentions = tuple(Mention(*span) for span in places(text, name, *others))
        aliases = tuple(Alias(other, "surname of") for other in others)
        return Entity(f"e{number}", kind, name, aliases, mentions)

    percent, money = places(text, "40%")[0], places(text, "$12 million")[0]
    return Analysis(
        (
            entity(1, "person", "Ada Okafor", "Okafor"),
            entity(2, "place", "Port Selby"),
            entity(3, "organisation", "Selby Line"),
            entity(4, "place", "Ness"),
        ),
        (
            Figure("f1", *percent, "percent", 40, None, "percent", of="voters"),
            Figure("f2", *money, "money", 12e6, None, "USD"),
        ),
        len(text),
    )


class Recogniser:
    """Answers at once with what it was made with."""

    model = None
    day = None

    def __init__(self, answer=None):
        self.answer = answer or (lambda article: [Settled(article, analysis(article.text))])
        self.closed = False

    def open(self, article, listener):
        for progress in self.answer(article):
            listener(progress)

    def look_at(self, offset):
        pass

    def close(self):
        self.closed = True


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return Source(str(path), path)


def reader(*sources, answer=None):
    return Reader(list(sources), Recogniser(answer), temporary=True)


def said(app):
    return app.status.text


async def test_the_text_and_its_entities_are_on_the_screen(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        assert app.desk.article.title == "Harbour town votes on ferry"
        names = [row.entry.name for row in app.navigator.rows if row.entry]
        assert names == ["Ada Okafor", "Selby Line", "Port Selby", "Ness", "40 % voters", "USD 12m"]
        shown = "\n".join(app.pane.render_line(y).text for y in range(app.pane.size.height))
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
        assert app.desk.chosen.name == "Ada Okafor"


async def test_the_list_follows_the_mention_one_is_at(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("enter", "n")
        row = app.navigator.row
        assert row.entry.name == "Ada Okafor" and row.nth == 1


async def test_a_click_on_a_mark_selects_its_entity(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        place = app.pane.position_of(TEXT.index("Selby Line") + 2)
        await pilot.click("#article", offset=(place.x, place.y))
        await pilot.pause()
        assert app.desk.chosen.name == "Selby Line"


async def test_the_filter_forgives_typos_jumps_and_clears(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("slash", *"okfor")
        names = [row.entry.name for row in app.navigator.rows if row.entry]
        assert names == ["Ada Okafor"]
        await pilot.press("enter")
        assert app.desk.chosen.name == "Ada Okafor"
        await pilot.press("escape")
        assert len([row for row in app.navigator.rows if row.entry and row.nth is None]) == 6


async def test_kinds_are_hidden_and_shown(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("4", "1")
        assert {row.kind for row in app.navigator.rows if row.entry} == {
            "organisation",
            "place",
        }
        assert app.pane.hidden == {"person", "figure"}
        await pilot.press("n")
        assert app.desk.chosen.kind == "place"
        await pilot.press("1", "4")
        assert app.pane.hidden == frozenset()


async def test_tab_goes_between_the_panes_and_moving_keys_follow(source):
    app = reader(source)
    async with app.run_test(size=(100, 12)) as pilot:
        assert app.focused is app.navigator
        await pilot.press("tab", "j", "j")
        assert app.focused is app.pane and app.pane.scroll_offset.y == 2
        await pilot.press("G")
        assert app.pane.progress == 1.0
        await pilot.press("g")
        assert app.pane.scroll_offset.y == 0
        await pilot.press("tab", "down")
        assert app.navigator.row.kind == "organisation"


async def test_a_jump_in_sight_scrolls_nothing_and_one_out_of_sight_a_third_down(source):
    app = reader(source)
    async with app.run_test(size=(60, 12)) as pilot:
        await pilot.press("tab", "enter")
        assert app.pane.scroll_offset.y == 0
        await pilot.press("n", "n")
        place = app.pane.position_of(TEXT.rindex("Okafor"))
        assert place is not None and app.pane.scroll_offset.y > 0


async def test_back_returns_to_where_one_was(source):
    app = reader(source)
    async with app.run_test(size=(60, 10)) as pilot:
        await pilot.press("tab", "enter", "N", "ctrl+o")
        assert app.pane.scroll_offset.y == 0


async def test_articles_follow_each_other_and_keep_their_place(source, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Ness is quiet.\n" * 40, encoding="utf-8")
    second = Source(str(other), other)

    def answer(article):
        return [Settled(article, analysis() if article.text == TEXT else Analysis((), (), 9**9))]

    app = reader(source, second, answer=answer)
    async with app.run_test(size=(60, 10)) as pilot:
        await pilot.press("right_square_bracket")
        assert app.desk.article.source == str(other)
        await pilot.press("pagedown", "left_square_bracket")
        assert app.desk.article.text == TEXT
        await pilot.press("left_square_bracket")
        assert app.desk.article.source == str(other)


async def test_an_article_that_cannot_be_read_is_passed_over_with_a_line(source, tmp_path):
    gone = tmp_path / "gone.txt"
    app = reader(source, Source(str(gone), gone))
    async with app.run_test(size=(100, 20)) as pilot:
        await pilot.press("right_square_bracket")
        assert app.desk.article.text == TEXT
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
        assert app.desk.article.text == "A quiet quay."
        assert len(app.sources) == 2


async def test_words_are_found_as_they_are_typed(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("ctrl+f", *"ferry")
        assert "“ferry” · 1 of 3" in said(app)
        await pilot.press("enter", "n")
        assert "2 of 3" in said(app)
        await pilot.press("escape")
        assert app.desk.found == []


async def test_only_the_paragraphs_of_what_is_selected(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("j", "j", "enter", "t")
        shown = "\n".join(app.pane.render_line(y).text for y in range(app.pane.size.height))
        assert "The ferry would cost" in shown and "Nobody from" not in shown
        await pilot.press("escape")
        shown = "\n".join(app.pane.render_line(y).text for y in range(app.pane.size.height))
        assert "Nobody from" in shown


async def test_labels_select_a_mention(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        await pilot.press("f", "s")
        assert app.desk.chosen.name == "Port Selby"
        await pilot.press("f", "escape", "n")
        assert app.desk.chosen.name == "Port Selby"


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
        assert not side.display and app.desk.chosen.name == "Ada Okafor"


async def test_what_is_found_is_highlighted_before_names_are_grouped(source):
    spot = (*places(TEXT, "Ada Okafor")[0], "person", "name", 0.9)

    def answer(article):
        return [Found(article, 0, len(article.text), (spot,), ())]

    app = reader(source, answer=answer)
    async with app.run_test(size=(100, 20)) as pilot:
        await pilot.pause()
        assert [mark.kind for mark in app.desk.highlights] == ["person"]
        assert "reading names" in said(app)


async def test_failed_recognition_leaves_the_article_readable(source):
    app = reader(source, answer=lambda article: [Failed(article, "no pipeline")])
    async with app.run_test(size=(100, 20)) as pilot:
        await pilot.pause()
        assert "no pipeline" in said(app)
        assert "Ada Okafor" in app.pane.render_line(2).text


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
        assert app.desk.chosen.name == "Selby Line"


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
        before = app.pane.top_offset
        await pilot.resize_terminal(70, 20)
        await pilot.pause()
        start, end = app.pane.in_view
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
        assert app.pane.render_line(0).text.strip() == "[red]not red[/] [/b] [link=x]"
        article = Article(str(path), path.read_text(encoding="utf-8"))
        assert app.desk.article.text == article.text


async def test_without_text_there_is_nothing_to_copy():
    app = reader(Source("empty.txt", data=b""))
    async with app.run_test(size=(100, 30)) as pilot:
        for key in ("y", "Y"):
            app.say("")
            await pilot.press(key)
            assert said(app).endswith("there is nothing to copy") and not app.clipboard
