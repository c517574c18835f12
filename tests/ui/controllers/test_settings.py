"""The screen is arranged as the settings say, and files are looked at one time after the other."""

import pytest

from explorer.config import Settings
from explorer.ui.controllers.settings import SettingsController


class FakeArrangement:
    """Keeps how the screen was arranged."""

    def __init__(self):
        self.text_width, self.list_width, self.width = 80, 40, 120
        self.list, self.measure, self.spacing, self.theme, self.coloured = None, 0, "", "", True

    def set_measure(self, columns):
        self.measure = self.text_width = columns

    def set_spacing(self, spacing):
        self.spacing = spacing

    def place_list(self, side, columns):
        self.list = side, columns

    def set_theme(self, name):
        self.theme = name

    def next_theme(self):
        return self.coloured

    def set_keys(self):
        pass


@pytest.fixture
def arrangement():
    return FakeArrangement()


@pytest.fixture
def stamps():
    return []


@pytest.fixture
def settings(setting, arrangement, stamps, tmp_path):
    wanted = Settings(theme="light", side="right", hidden=frozenset({"figure"}))
    return SettingsController(
        setting.reading,
        setting.view,
        arrangement,
        setting.keys,
        wanted,
        tmp_path / "c.toml",
        article_stamp=lambda state, stamp: stamps.append(state),
    )


def test_the_screen_is_as_the_settings_say(setting, arrangement, settings):
    settings.arrange()
    assert (arrangement.theme, arrangement.list, arrangement.measure) == ("light", ("right", 0), 80)
    assert setting.reading.hidden == {"figure"} and setting.view.shown == ["hidden"]


def test_the_list_changes_sides_and_is_drawn_within_limits(setting, arrangement, settings):
    settings.draw_divider(70)
    assert arrangement.list == ("right", 49) and setting.view.note == "list of 49 columns"
    settings.list_side()
    settings.draw_divider(300)
    assert arrangement.list == ("left", 100)
    settings.widen_list(-40)
    assert arrangement.list == ("left", 20)


def test_lines_of_text_are_widened_within_limits_and_spaced(setting, arrangement, settings):
    settings.widen_text(4)
    assert arrangement.measure == 84
    settings.widen_text(900)
    assert arrangement.measure == 200
    settings.next_spacing()
    assert arrangement.spacing == "always" and setting.view.note.endswith("paragraphs: always")


def test_without_colours_there_is_no_next_theme(setting, arrangement, settings):
    settings.next_theme()
    assert setting.view.shown[-1] == "list"
    arrangement.coloured = False
    settings.next_theme()
    assert setting.view.note == "no colours: NO_COLOR is set"


def test_a_configuration_that_appears_is_taken_up_and_mistakes_are_said(
    setting, arrangement, settings, stamps, tmp_path
):
    settings.look_at_files()
    assert stamps == [setting.current] and not setting.view.notes
    (tmp_path / "c.toml").write_text('theme = "dark"\n', encoding="utf-8")
    settings.look_at_files()
    assert arrangement.theme == "dark" and setting.view.note == "configuration taken up"
    (tmp_path / "c.toml").write_text('theme = "dark green"\n', encoding="utf-8")
    settings.look_at_files()
    assert setting.view.note.startswith("c.toml, line 1: theme is one of")


def test_no_look_at_files_is_begun_while_another_is_under_way(setting, settings):
    begun = []

    def in_background(work, then):
        begun.append((work, then))
        return begun[-1]

    setting.view.in_background = in_background
    first = settings.look_at_files()
    assert settings.look_at_files() is first and len(begun) == 1
    first[1](first[0]())
    assert settings.look_at_files() is not first and len(begun) == 2
