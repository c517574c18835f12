"""The reader's corrections by keys: at once on the screen, undone, and kept."""

import pytest

from explorer.ui.app import ExplorerApp
from explorer.ui.state.words import extended
from tests.helpers.ferry import TEXT, Recogniser, places
from tests.helpers.reader import article_pane, entry_list, opened, said


@pytest.fixture
def app(source):
    return ExplorerApp([source], Recogniser(), temporary=True)


def listed(app):
    return {
        (row.entry.name, row.kind): len(row.entry.spans)
        for row in entry_list(app).rows
        if row.entry and row.nth is None
    }


async def test_another_kind_for_all_mentions_and_undone(app):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("slash", *"ness", "enter", "e", *"organisation", "enter")
        await pilot.press("escape")
        assert listed(app)["Ness", "organisation"] == 2
        await pilot.press("u")
        assert listed(app)["Ness", "place"] == 2
        assert "undone" in said(app)
        await pilot.press("ctrl+r")
        assert listed(app)["Ness", "organisation"] == 2


async def test_a_mention_is_removed_here_and_everywhere(app):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("enter", "n", "x", "enter")
        assert listed(app)["Ada Okafor", "person"] == 2
        await pilot.press("x", *"all in this", "enter")
        assert ("Ada Okafor", "person") not in listed(app)
        await pilot.press("u", "u")
        assert listed(app)["Ada Okafor", "person"] == 3


async def test_two_entities_are_merged(app):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("slash", *"ness", "enter", "M", *"port", "enter", "escape")
        assert listed(app)["Port Selby", "place"] == 4


async def test_a_way_of_writing_is_split_off(app):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("enter", "S", *"every", "enter")
        assert listed(app)["Okafor", "person"] == 2
        assert listed(app)["Ada Okafor", "person"] == 1


async def test_an_entity_is_renamed(app):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("slash", *"ness", "enter", "R", *"Ness Point", "enter", "escape")
        assert ("Ness Point", "place") in listed(app)


async def test_selected_words_are_marked(app):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        start = TEXT.index("Harbour town")
        article_pane(app).select_text((start, start + len("Harbour town")))
        await pilot.press("a", *"place", "enter")
        assert ("Harbour town", "place") in listed(app)


async def test_words_are_selected_with_the_keys(app):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("tab", "shift+right", "shift+right")
        assert article_pane(app).selected_span == (0, len("Harbour town"))
        await pilot.press("shift+left")
        assert article_pane(app).selected_span == (0, len("Harbour"))
        await pilot.press("escape")
        assert article_pane(app).selected_span is None


async def test_corrections_are_there_again_after_a_restart(source, monkeypatch, tmp_path):
    monkeypatch.setenv("EXPLORER_DATA", str(tmp_path / "data"))
    first = ExplorerApp([source], Recogniser())
    async with first.run_test(size=(100, 30)) as pilot:
        await pilot.pause(0.2)
        await pilot.press("enter", "x", *"all in this", "enter", "q")
    first.reader.data.close()
    second = ExplorerApp([source], Recogniser(lambda article: []))
    async with second.run_test(size=(100, 30)) as pilot:
        await pilot.pause(0.2)
        assert ("Ada Okafor", "person") not in listed(second)
        await pilot.press("u")
        assert ("Ada Okafor", "person") in listed(second)
    second.reader.data.close()


async def test_that_nothing_is_kept_is_said_though_reading_goes_on_where_it_stopped(
    source,
    monkeypatch,
    tmp_path,
):
    monkeypatch.setenv("EXPLORER_DATA", str(tmp_path / "data"))
    first = ExplorerApp([source], Recogniser())
    async with first.run_test(size=(60, 8)) as pilot:
        await pilot.pause(0.2)
        await pilot.press("tab", "tab", "pagedown", "q")
    first.reader.data.close()
    monkeypatch.setattr("explorer.storage.database.access", lambda path, mode: False)
    second = ExplorerApp([source], Recogniser())
    async with second.run_test(size=(60, 8)) as pilot:
        await pilot.pause(0.2)
        assert article_pane(second).scroll_offset.y > 0
        assert "last only until you leave" in said(second)
    second.reader.data.close()


async def test_that_the_disk_is_full_is_said_at_the_correction_it_meets(
    source,
    monkeypatch,
    tmp_path,
):
    monkeypatch.setenv("EXPLORER_DATA", str(tmp_path / "data"))
    app = ExplorerApp([source], Recogniser())
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause(0.2)
        app.reader.data.store._database.write(lambda c: c.execute("PRAGMA max_page_count=1"))
        notes = []
        for letter in "abcdefghijkl":
            entity = opened(app).analysis.entities[0]
            app.reader.corrections.show(
                app.reader.data.corrections(opened(app)).rename(entity, letter * 280)
            )
            notes.append(said(app))
        assert sum("last only until you leave: the disk is full" in note for note in notes) == 1
        assert opened(app).analysis.entities[0].name == "l" * 280
        await pilot.press("u")
        assert opened(app).analysis.entities[0].name == "k" * 280
    app.reader.data.close()


async def test_a_place_is_marked_and_found_again(app):
    async with app.run_test(size=(60, 8)) as pilot:
        await pilot.press("tab", "tab", "pagedown", "m", "a", "g", "apostrophe", "a")
        assert article_pane(app).scroll_offset.y > 0


@pytest.mark.parametrize(
    ("text", "span", "words", "wanted"),
    [
        ("one two", (0, 0), 1, (0, 3)),
        ("one two", (0, 3), 1, (0, 7)),
        ("one two", (0, 7), -1, (0, 3)),
        ("one two", (0, 7), 1, (0, 7)),
        ("", (0, 0), -1, (0, 0)),
        ("“Kyiv, too", (0, 0), 1, (1, 5)),
        ("“Kyiv, too", (1, 5), 1, (1, 10)),
        ("“Kyiv, too", (1, 10), -1, (1, 5)),
        ("Ada Okafor’s ferry", (0, 3), 1, (0, 10)),
        ("Ada Okafor’s ferry", (0, 10), 1, (0, 18)),
        ("in the U.S. now", (7, 7), 1, (7, 11)),
        ("Acme Inc. rose.", (0, 4), 1, (0, 9)),
        ("he left.”", (0, 2), 1, (0, 7)),
        ("one … two", (0, 3), 1, (0, 5)),
    ],
)
def test_a_selection_grows_and_shrinks_by_words(text, span, words, wanted):
    assert extended(text, span, words) == wanted


KEYS = [
    (["e", *"organisation", "enter"], ("Port Selby", "organisation"), ("Port Selby", "place")),
    (["x", *"all in this", "enter"], None, ("Port Selby", "place")),
    (["M", *"ness", "enter"], ("Ness", "place"), ("Port Selby", "place")),
    (["S", "enter"], None, None),
    (["R", *"The port", "enter"], ("The port", "place"), ("Port Selby", "place")),
]


@pytest.mark.parametrize(("keys", "there", "gone"), KEYS, ids="exMSR")
async def test_corrections_are_of_the_row_under_the_lists_cursor(app, keys, there, gone):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        while entry_list(app).row.entry is None or entry_list(app).row.entry.name != "Port Selby":
            await pilot.press("down")
        before = listed(app)
        await pilot.press(*keys)
        assert listed(app) != before or keys[0] == "S"
        assert there is None or there in listed(app)
        assert gone is None or gone not in listed(app)
        assert "select" not in said(app)


async def test_a_mention_under_the_cursor_is_removed_though_another_is_selected(app):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("enter")
        await pilot.press("down", "down", "x", "enter")
        spans = places(TEXT, "Ada Okafor", "Okafor")
        assert (opened(app).selected.name, opened(app).selected.spans) == (
            "Ada Okafor",
            tuple(spans[:2]),
        )


async def test_what_is_chosen_stays_when_the_cursor_was_not_moved(app):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("slash", *"ness", "enter", "escape", "escape")
        app.reader.navigation.select_at(TEXT.index("Okafor said"))
        await pilot.press("x", "enter")
        assert listed(app)["Ada Okafor", "person"] == 2


@pytest.mark.parametrize("key", ["d", "t", "w"])
async def test_details_and_threads_are_of_the_row_under_the_cursor(app, key):
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        while entry_list(app).row.entry is None or entry_list(app).row.entry.name != "Ness":
            await pilot.press("down")
        await pilot.press(key)
        await pilot.pause()
        assert opened(app).selected is not None and opened(app).selected.name == "Ness"
        assert opened(app).selected_only is (key == "t")
