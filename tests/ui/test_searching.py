"""Words and patterns are found; a search goes along to other articles and never hangs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.documents import Source
from explorer.ui.state.text_search import Query, QueryError, from_here, places
from tests.helpers.ferry import TEXT
from tests.helpers.reader import article_pane, opened, reader, said


def words(query, text=TEXT):
    return [text[start:end] for start, end in places(query, text, 5)]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        (Query("ferry"), ["ferry", "ferry", "ferry"]),
        (Query("Ferry"), []),
        (Query("SELBY line"), []),
        (Query("selby line"), ["Selby Line"]),
        (Query("ma"), ["ma", "ma"]),
        (Query("ma", words=True), []),
        (Query("mayor of\nport"), ["mayor of Port"]),
        (Query(r"\d+ \w+|\d+%", pattern=True), ["40%", "12 million"]),
        (Query("[/b]"), ["[/b]"]),
        (Query("^okafor", pattern=True), ["Okafor"]),
        (Query("x*", pattern=True), []),
        (Query(""), []),
    ],
)
def test_words_patterns_and_whole_words(query, wanted):
    assert words(query) == wanted


def test_straight_and_curly_signs_are_the_same():
    assert words(Query('it\'s "so"'), 'It’s “so”, it\'s "so".') == ["It’s “so”", 'it\'s "so"']


def test_a_pattern_that_is_none_says_why():
    with pytest.raises(QueryError, match="missing"):
        places(Query("(ab", pattern=True), TEXT, 5)


def test_a_pattern_without_end_is_stopped():
    with pytest.raises(TimeoutError):
        places(Query("(a+)+$b(?=c)", pattern=True), "a" * 40 + "!", 0.05)
        places(Query("((a+)+)+!b", pattern=True), "a" * 5000, 0.05)


@given(st.text(min_size=1, max_size=6), st.text(max_size=60))
def test_what_is_typed_is_found_as_it_stands(typed, text):
    if typed.split() == [typed]:
        found = places(Query(typed), text + typed, 5)
        assert found and all(end > start for start, end in found)
        assert from_here(found, 0) == found[0]


async def test_a_pattern_and_whole_words_are_options(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("ctrl+f")
        await pilot.pause()
        await pilot.press(*"ferr")
        assert "1 of 3" in said(app)
        await pilot.press("alt+w")
        assert "not found" in said(app)
        await pilot.press("alt+w", "alt+r", ".", ".")
        assert "“ferr..” · 1 of 2" in said(app)
        await pilot.press("(")
        assert "missing" in said(app)
        await pilot.press("escape")


async def test_a_search_goes_on_in_the_next_article(source, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("A ferry, and Ada Okafor on it.\n", encoding="utf-8")
    app = reader(source, Source(str(other), other), answer=lambda article: [])
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("ctrl+f")
        await pilot.pause()
        await pilot.press(*"ferry", "enter", "right_square_bracket")
        await pilot.pause()
        assert "“ferry” · 1 of 1" in said(app)


async def test_a_selection_goes_along_where_the_name_is(source, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(TEXT.replace("Ness", "Hoy"), encoding="utf-8")
    app = reader(source, Source(str(other), other))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("enter", "right_square_bracket")
        await pilot.pause()
        assert opened(app).selected.name == "Ada Okafor" and "other" in opened(app).article.source


async def test_where_two_meet(source):
    app = reader(source)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("enter", "w")
        await pilot.pause()
        await pilot.press(*"ness", "enter")
        await pilot.pause()
        shown = "\n".join(
            article_pane(app).render_line(y).text for y in range(article_pane(app).size.height)
        )
        assert "The ferry would cost" in shown and "mayor of Port Selby" not in shown
        assert "only those with Ness" in said(app)
        await pilot.press("escape")
        shown = "\n".join(
            article_pane(app).render_line(y).text for y in range(article_pane(app).size.height)
        )
        assert "mayor of Port Selby" in shown
