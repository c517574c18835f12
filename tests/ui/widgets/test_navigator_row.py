"""Rows of the list: what stands in them, how it is fitted, and what stands out."""

import pytest
from rich.cells import cell_len
from rich.style import Style

from explorer.model import Analysis, Entity, Figure, Mention
from explorer.ui.state.entries import Entries
from explorer.ui.state.rows import ListOptions, rows_of
from explorer.ui.widgets.navigator_row import RowLook, row_pieces

TEXT = "The harbour master Ada Okafor spoke at length of the ferry. It cost 40% more, said Okafor."
FIRST, SECOND = TEXT.index("Ada Okafor"), TEXT.rindex("Okafor")
PERCENT = TEXT.index("40%")
ENTRIES = Entries(
    Analysis(
        (
            Entity(
                "e1",
                "person",
                "Ada Okafor",
                (),
                (
                    Mention(FIRST, FIRST + 10, "name"),
                    Mention(SECOND, SECOND + 6, "name"),
                ),
            ),
        ),
        (Figure("f1", PERCENT, PERCENT + 3, "percent", 40, unit="percent"),),
        len(TEXT),
    ),
    TEXT,
)
STYLES = {"muted": Style(dim=True), "person": Style(color="red"), "figure": Style(color="blue")}


def style(name):
    return STYLES.get(name, Style(color="green"))


def rows(width, selected=None, letters=False, **options):
    listed = ListOptions(**options)
    look = RowLook(ENTRIES, listed, width, style, selected, letters)
    return [row_pieces(row, look) for row in rows_of(ENTRIES, listed)]


def words(pieces):
    return "".join(text for text, _ in pieces)


@pytest.mark.parametrize("width", [8, 20, 35, 36, 60])
def test_no_row_is_wider_than_the_list(width):
    for pieces in rows(width, opened={"person:Ada Okafor"}):
        assert cell_len(words(pieces)) <= max(width, 20)


def test_a_kind_has_its_title_and_its_number():
    first, *_ = rows(30)
    assert words(first) == " ▾ People" + " " * 19 + "1"
    assert first[0][1] == STYLES["person"] and first[1][1] == STYLES["muted"]


def test_a_kind_that_is_hidden_says_so_and_one_that_is_shut_has_another_sign():
    hidden, shut = rows(30, hidden=frozenset({"person"}))[0], rows(30, shut={"person"})[0]
    assert words(hidden).startswith(" ▸ People") and words(hidden).endswith("hidden")
    assert words(shut).startswith(" ▸ People") and words(shut).endswith("1")


def test_letters_stand_for_kinds_where_there_is_no_colour():
    assert words(rows(30, letters=True)[0]).startswith(" ▾ P People")


def test_an_entry_has_its_number_and_where_there_is_room_its_places():
    narrow, wide = rows(35)[1], rows(36)[1]
    assert words(narrow) == "   ▸ Ada Okafor".ljust(30) + "   2 "
    assert words(wide) == "   ▸ Ada Okafor".ljust(22) + " ▁▇▁▁▁▁▁▇" + "   2 "


def test_what_is_selected_has_its_colour():
    plain, selected = rows(40)[1], rows(40, ("person:Ada Okafor", 0))[1]
    assert plain[1] == ("Ada Okafor", Style.null())
    assert selected[1] == ("Ada Okafor", STYLES["person"])
    assert plain[3][1].dim and not selected[3][1].dim


def test_a_group_of_figures_and_what_is_in_it():
    kind, group, entry = rows(40, ("all:figure/Percentages", None))[-3:]
    assert words(kind).startswith(" ▾ Figures")
    assert words(group).strip().startswith("▾ P") and words(entry).startswith("     ▸ 40")
    name = group[1][0]
    assert rows(40, (f"all:figure/{name}", None))[-2][1][1] == STYLES["figure"]
    assert rows(40)[-2][1][1] == STYLES["muted"]
    shut = rows(40, shut={f"figure/{name}"})[-1]
    assert words(shut) == f"   ▸ {name}"
    assert words(rows(40, typed="40")[-1]).startswith("   ▸ 40")


def test_mentions_stand_in_their_words_and_the_one_one_is_at_is_pointed_at():
    first, second = rows(50, ("person:Ada Okafor", 1), opened={"person:Ada Okafor"})[2:4]
    assert words(first).startswith("       1 ") and words(second).startswith("      ▸2 ")
    assert second[0][1] == STYLES["person"] and first[0][1] == STYLES["muted"]
    assert first[2] == ("Ada Okafor", Style(bold=True))
    assert words(first)[9:] == "… master Ada Okafor spoke at length of…"
    wider = rows(70, opened={"person:Ada Okafor"})[2]
    assert words(wider)[9:] == "… master Ada Okafor spoke at length of the ferry. It cost 4…"
