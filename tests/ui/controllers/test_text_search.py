"""Words are looked for in the open article; a search goes on in the next one and gives up in time."""

from explorer.ui.controllers import text_search
from explorer.ui.controllers.text_search import TextSearchController
from explorer.ui.state.text_search import Query
from tests.helpers.ferry import TEXT


def test_the_first_place_from_here_on_is_shown(setting):
    setting.view.text.top_offset = TEXT.index("The ferry")
    TextSearchController(setting.reading, setting.view).find(Query("ferry"))
    assert len(setting.current.found) == 3 and setting.current.found_index == 2
    assert setting.view.shown[-1] == "selection"


def test_a_pattern_that_is_none_is_said(setting):
    TextSearchController(setting.reading, setting.view).find(Query("(", pattern=True))
    assert "missing" in setting.view.note and setting.current.found == []


def test_a_search_that_takes_too_long_is_given_up(setting, monkeypatch):
    def slow(query, text, seconds):
        raise TimeoutError

    monkeypatch.setattr(text_search, "places", slow)
    TextSearchController(setting.reading, setting.view).find(Query("ferry"))
    assert setting.view.notes[-2].startswith("looking")
    assert "given up after 20 seconds" in setting.view.note


def test_what_is_no_longer_looked_for_is_not_shown(setting, monkeypatch):
    found = []
    monkeypatch.setattr(setting.view, "in_background", lambda work, then: found.append(then))
    monkeypatch.setattr(text_search, "places", lambda *_: (_ for _ in ()).throw(TimeoutError))
    TextSearchController(setting.reading, setting.view).find(Query("ferry"))
    setting.current.query = Query("fer")
    found[0]([(0, 3)])
    assert setting.current.found == []


def test_the_same_is_looked_for_in_the_article_opened_next(setting):
    before, search = setting.current, TextSearchController(setting.reading, setting.view)
    search.find(Query("ferry"))
    setting.reading.current = type(before)(before.article)
    search.go_on(before)
    assert setting.current is not before and len(setting.current.found) == 3
