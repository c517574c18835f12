"""Copying, selecting words, letters, headings, the list, bookmarks and recognition without a screen."""

from dataclasses import replace

import pytest

from explorer.model import Heading
from explorer.recognition.process.client import Failed, Found, Settled, Skipped
from explorer.ui.controllers import recognition as controller
from explorer.ui.controllers.copying import CopyController
from explorer.ui.controllers.entry_list import EntryListController
from explorer.ui.controllers.headings import HeadingsController
from explorer.ui.controllers.jump_labels import JumpLabelsController
from explorer.ui.controllers.recognition import RecognitionController
from explorer.ui.controllers.word_selection import WordSelectionController
from explorer.ui.state.rows import Row
from tests.helpers.ferry import TEXT, Recogniser, analysis
from tests.helpers.views import Setting


def test_what_is_copied_is_the_words_the_name_or_the_sentence(setting):
    copying = CopyController(setting.reading, setting.view)
    setting.current.at = TEXT.index("40%")
    copying.copy()
    assert setting.view.copied[-1].startswith("Ada Okafor, mayor")
    setting.view.list_row = Row("place", "", next(iter(setting.current.entries)))
    copying.copy()
    assert setting.view.copied[-1] == "Ada Okafor"
    setting.view.text.selected_span = (0, 12)
    copying.quote()
    assert setting.view.copied[-1] == "“Harbour town” (Harbour town votes on ferry, ferry.txt)"


def test_words_are_selected_one_by_one(setting):
    words = WordSelectionController(setting.reading, setting.view, setting.keys)
    words.extend_words(1)
    words.extend_words(1)
    assert setting.view.text.selected_span == (0, 12) and "a marks it" in setting.view.note
    words.extend_words(-1)
    assert setting.view.text.selected_span == (0, 7)
    words.extend_rows(1)
    assert setting.view.text.selected_span == (0, 87)
    assert words.clear() and not words.clear()


def test_a_letter_selects_its_mention_and_a_wrong_one_none(setting):
    picked = []
    labels = JumpLabelsController(setting.reading, setting.view, picked.append, setting.keys)
    labels.show()
    first = min(setting.view.text.labels)
    letter = setting.view.text.labels[first]
    labels.take_letter(letter)
    assert picked == [first] == [TEXT.index("Ada Okafor")] and not labels.shown
    labels.show()
    labels.take_letter("?")
    assert len(picked) == 1 and not labels.shown and not labels.clear()


def test_a_heading_says_what_is_under_it(setting):
    went = []
    headings = HeadingsController(setting.reading, setting.view, went.append)
    headings.ask()
    assert setting.view.note == "this article has no headings"
    article = replace(setting.current.article, headings=(Heading(0, 27, 1),))
    setting.current.article = article
    headings.ask()
    setting.view.answer("Harbour town votes on ferry 4 names, 2 figures")
    assert went == [0]


def test_the_list_is_sorted_filtered_and_its_kinds_hidden(setting):
    listed = []
    entry_list = type("List", (), {"list_again": lambda _, to_first=False: listed.append(to_first)})
    controller = EntryListController(setting.reading, setting.view, entry_list())
    controller.sort()
    assert setting.reading.list_options.order == "count"
    controller.filter("ness")
    controller.filter("ness")
    controller.filter("")
    assert listed == [False, True, False, False]
    controller.toggle_kind("figure")
    assert setting.reading.hidden == {"figure"} and setting.view.shown[-1] == "hidden"
    controller.toggle_kind("figure")
    assert not setting.reading.hidden


def test_a_bookmark_is_set_and_found_again(setting, history):
    setting.view.text.top_offset = 100
    history.set_bookmark()
    assert history.awaits_letter
    history.take_letter("a")
    setting.view.text.top_offset = 0
    history.go_to_bookmark()
    history.take_letter("a")
    assert setting.view.text.top_offset == 100 and setting.current.jumps.behind == [0]
    history.go_to_bookmark()
    history.take_letter("b")
    assert setting.view.note == "no place is marked b" and not history.awaits_letter


def test_reading_goes_on_where_it_stopped(setting, history):
    setting.current.recalled = True
    setting.view.text.top_offset = 50
    history.remember_position()
    setting.view.text.top_offset, setting.current.recalled = 0, False
    assert not history.recall(setting.current)
    assert setting.view.text.top_offset == 50 and setting.current.recalled
    assert "where you stopped" in setting.view.note


@pytest.fixture
def unread():
    made = Setting(analysed=False)
    yield made
    made.data.close()


def recognition(setting, answer):
    from explorer.ui.controllers.corrections import CorrectionsController

    corrections = CorrectionsController(setting.reading, setting.view, setting.data, None)
    heard = []
    made = RecognitionController(
        setting.reading, setting.view, setting.data, corrections, Recogniser(answer), heard.append
    )
    made.begin(setting.current)
    for one in heard:
        made.take(one)
    return made


def test_names_are_highlighted_before_they_are_grouped_and_listed_after(unread):
    mention = (30, 40, "person", "name", 0.9)
    recognition(unread, lambda article: [Found(article, 0, len(TEXT), (mention,), ())])
    assert [one.kind for one in unread.current.highlights] == ["person"]
    assert unread.current.entries is None and unread.view.shown == ["highlights"]
    recognition(unread, lambda article: [Settled(article, analysis())])
    assert unread.current.complete and unread.view.shown[-1] == "selection"


def test_a_failure_is_said_and_one_of_another_article_is_not(unread):
    made = recognition(unread, lambda article: [Failed(article, "no pipeline")])
    assert unread.current.failed == "no pipeline" == unread.view.note
    other = replace(unread.current.article, text="Other.")
    made.take(Failed(other, "another"))
    assert unread.current.failed == "no pipeline"


def test_a_part_that_is_skipped_is_said_and_what_was_found_stays(unread):
    mention = (30, 40, "person", "name", 0.9)
    recognition(
        unread,
        lambda article: [
            Found(article, 0, 50, (mention,), ()),
            Skipped(article, 50, len(TEXT), "recognition failed (KeyError)"),
        ],
    )
    assert [one.kind for one in unread.current.highlights] == ["person"]
    assert unread.view.note == "a part of the article is skipped: recognition failed (KeyError)"
    assert not unread.current.failed


@pytest.mark.parametrize(("skipped", "is_kept"), [((), True), (((0, 9),), False)])
def test_an_analysis_that_lacks_a_part_is_not_kept(unread, monkeypatch, skipped, is_kept):
    kept = []
    monkeypatch.setattr(controller, "keep_analysis", lambda *words: kept.append(words))
    made = recognition(unread, lambda article: [])
    unread.data.temporary = False
    made.listen(Settled(unread.current.article, analysis(), skipped))
    assert bool(kept) is is_kept
