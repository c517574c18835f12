"""Selecting and stepping, with a screen that only keeps what it is told."""

from explorer.ui.state.rows import Row
from tests.helpers.ferry import TEXT


def entry(setting, name):
    return next(one for one in setting.current.entries if one.name == name)


def test_steps_go_through_everything_and_round_the_end(setting, navigation):
    navigation.step(1)
    assert setting.current.selected.name == "Ada Okafor" and setting.current.passing
    navigation.step(-1)
    assert setting.current.selected.name == "Ada Okafor" and setting.view.note == "↺ from the end"


def test_steps_keep_to_what_was_selected_on_purpose(setting, navigation):
    navigation.select(entry(setting, "Ness"), None)
    navigation.step(1)
    assert setting.current.selected.name == "Ness" and setting.current.index == 1


def test_a_kind_that_is_hidden_is_stepped_over(setting, navigation):
    setting.reading.list_options.hidden = frozenset({"person"})
    navigation.step(1)
    assert setting.current.selected.name == "Port Selby"


def test_a_jump_out_of_sight_is_remembered_and_one_in_sight_is_not(setting, navigation, history):
    navigation.select(entry(setting, "Port Selby"), 0)
    assert setting.current.jumps.behind == []
    navigation.select(entry(setting, "Ada Okafor"), 2)
    assert setting.current.jumps.behind == [0] and setting.view.text.flashed
    history.back()
    assert setting.view.text.top_offset == 0
    history.forward()
    assert setting.view.text.top_offset > 0
    history.forward()
    assert setting.view.note == "no place to go forward to"


def test_what_is_selected_again_is_shown_with_its_paragraphs_alone(setting, navigation):
    for only in (False, True, False):
        navigation.select(entry(setting, "Ness"), None)
        assert setting.current.selected_only is only


def test_nothing_selected_has_no_paragraphs_of_its_own(setting, navigation):
    navigation.selected_only()
    assert setting.view.note.startswith("select something first: Enter in the list")
    assert not setting.current.selected_only and not navigation.all_paragraphs()


def test_the_paragraphs_of_two(setting, navigation):
    navigation.select(entry(setting, "Ada Okafor"), None)
    navigation.together_with()
    setting.view.answer("Ness")
    (start, end), *others = setting.current.paragraphs()
    assert "would cost" in TEXT[start:end] and not others
    assert navigation.all_paragraphs() and setting.current.together is None


def test_the_row_under_the_cursor_is_selected_unless_it_was_followed_there(setting, navigation):
    row = Row("place", "", entry(setting, "Ness"))
    setting.view.list_row = row
    navigation.select_row()
    assert setting.current.selected.name == "Ness"
    setting.current.select(entry(setting, "Selby Line"), 0, 0)
    setting.reading.followed_row = row.identity
    navigation.select_row()
    assert setting.current.selected.name == "Selby Line"


def test_why_there_is_nothing_to_step_to(setting, navigation):
    setting.reading.list_options.hidden = frozenset({"person", "organisation", "place", "figure"})
    navigation.step(1)
    assert setting.view.note == "every kind is hidden"
    setting.current.failed = "no pipeline"
    navigation.step(1)
    assert setting.view.note == "no pipeline"
