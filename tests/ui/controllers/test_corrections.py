"""What the reader says of names is asked, kept, shown and taken back, without a screen."""

import pytest

from tests.helpers.ferry import TEXT


def names(setting):
    return {entity.name: entity.kind for entity in setting.current.analysis.entities}


@pytest.fixture
def ness(setting, navigation, corrections):
    setting.current.take(corrections.applied(setting.findings))
    navigation.select_at(TEXT.index("Ness"))
    return corrections


def test_another_kind_and_back(setting, ness):
    ness.set_kind()
    setting.view.answer("organisation all in this article")
    assert names(setting)["Ness"] == "organisation"
    assert setting.view.shown[-3:] == ["highlights", "list", "selection"]
    ness.undo()
    assert names(setting)["Ness"] == "place" and "undone" in setting.view.note
    ness.redo()
    assert names(setting)["Ness"] == "organisation"


def test_removed_merged_split_and_renamed(setting, ness):
    ness.rename()
    setting.view.answer("Ness Point", typed="Ness Point ")
    assert "Ness Point" in names(setting)
    ness.merge()
    setting.view.answer("Port Selby")
    assert "Ness Point" not in names(setting)
    ness.split()
    setting.view.answer("this mention")
    assert len(setting.current.analysis.entities) == 4
    ness.remove()
    setting.view.answer("all in this article")
    assert len(setting.current.analysis.entities) == 3


def test_selected_words_become_a_mention(setting, ness):
    ness.add_mention()
    assert setting.view.note.startswith("select words first") and not setting.view.asked
    setting.view.text.selected_span = (0, len("Harbour town"))
    ness.add_mention()
    setting.view.answer("place here")
    assert names(setting)["Harbour town"] == "place"
    assert setting.view.text.selected_span is None


def test_nothing_selected_is_nothing_to_correct(setting, corrections):
    for correct in (corrections.set_kind, corrections.merge, corrections.rename, corrections.split):
        correct()
        assert setting.view.note == "select a person, organisation or place first"
    corrections.remove()
    assert setting.view.note == "select something first" and not setting.view.asked
