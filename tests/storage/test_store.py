"""Histories, where reading stopped, what was read, and marks, kept in one file."""

import pytest

from explorer.corrections.statements import KindOf, MarkEvery, Merge, Named, Remove, Rename
from explorer.model import Article
from explorer.storage import store as module
from explorer.storage.store import Step, Store, article_key, label_of


@pytest.fixture
def store(tmp_path) -> Store:
    return Store(tmp_path / "reader.sqlite3")


def names(steps: tuple[Step, ...]) -> list[str]:
    return [step.correction.entity.name for step in steps]


def add(store: Store, name: str, article: str = "a", everywhere: bool = False) -> Step:
    return store.add(article, article.upper(), Remove(Named(name)), everywhere)


def test_the_file_is_in_the_folder_that_the_environment_names(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("EXPLORER_DATA", str(tmp_path / "new" / "folder"))
    add(Store(), "Kyiv")
    assert (tmp_path / "new" / "folder" / "reader.sqlite3").exists()
    assert (tmp_path / "new" / "folder").stat().st_mode & 0o77 == 0, "for nobody else to read"


def test_undo_and_redo_have_no_limit_and_outlive_the_process(store, tmp_path) -> None:
    for n in range(50):
        add(store, str(n))
        add(store, str(n), "b")
    assert [store.undo("a").correction.entity.name for _ in range(50)] == [
        str(n) for n in reversed(range(50))
    ]
    assert store.undo("a") is None
    store.close()
    again = Store(tmp_path / "reader.sqlite3")
    assert len(again.steps()) == 50
    assert [again.redo("a").correction.entity.name for _ in range(50)] == [
        str(n) for n in range(50)
    ]
    assert again.redo("a") is None
    assert names(again.history("b")) == [str(n) for n in range(50)]


def test_a_new_correction_drops_what_was_undone_in_its_article_only(store) -> None:
    for article in ("a", "b"):
        add(store, "Kyiv", article)
        store.undo(article)
    add(store, "Kursk")
    assert names(store.history("a")) == ["Kursk"]
    assert store.redo("b") is not None


def test_rules_hold_in_other_articles_until_undone(store) -> None:
    add(store, "Sun", "a", everywhere=True)
    add(store, "Moon", "b", everywhere=True)
    add(store, "Kyiv", "b")
    assert names(store.rules(besides="a")) == ["Moon"]
    assert names(store.history("b")) == ["Moon", "Kyiv"]
    store.undo("a")
    assert store.rules(besides="b") == ()


def test_merging_never_doubles_anything(store, tmp_path) -> None:
    steps = (add(store, "Kyiv"), add(store, "Kursk"), add(store, "Sun", "b", everywhere=True))
    assert store.merge(steps, {}) == 0
    other = Store(tmp_path / "other.sqlite3")
    assert other.merge(steps, {"a": "An article"}) == 3
    assert other.merge(steps, {}) == 0
    assert other.steps() == steps
    assert other.labels() == {"a": "An article", "b": "-"}
    again = [Step("0" * 16, "a", Remove(Named("Kyiv")), False, "2024-01-01T00:00:00+00:00")]
    assert other.merge(again, {}) == 0, "the same was said of the same"


def test_merging_takes_the_later_word(store) -> None:
    store.add("a", "A", KindOf(Named("Kyiv"), "person"), False)
    made = "2024-01-01T00:00:00+00:00"
    words = [
        Step("1" * 16, "a", KindOf(Named("Kyiv"), "place"), False, made),
        Step("2" * 16, "a", KindOf(Named("Kyiv"), "person"), False, made),
        Step("3" * 16, "a", KindOf(Named("Kyiv"), "person"), True, made),
    ]
    assert store.merge(words, {}) == 3
    assert [step.correction.kind for step in store.history("a")] == [
        "person",
        "place",
        "person",
        "person",
    ]


def test_clearing_forgets_what_is_named_or_all(store) -> None:
    kyiv, kursk = add(store, "Kyiv"), add(store, "Kursk")
    add(store, "Sun", "b")
    store.undo("a")
    assert store.clear([kyiv.id, "unknown"]) == 1
    assert store.redo("a") is None, kursk
    assert set(store.labels()) == {"b"}
    assert store.clear() == 1
    assert store.steps() == ()


def test_what_a_later_version_wrote_is_passed_over(store, tmp_path) -> None:
    add(store, "Kyiv")
    store._database.write(
        lambda c: c.execute(
            "INSERT INTO corrections (id, article, everywhere, made, body)"
            " VALUES ('x', 'a', 0, '', '{\"do\": \"sing\"}'), ('y', 'a', 0, '', '[[[')"
        )
    )
    assert names(store.history("a")) == ["Kyiv"]
    assert store.undo("a").correction == Remove(Named("Kyiv"))


@pytest.mark.parametrize(
    "correction",
    [
        Merge(Named("Зеленський", "person"), Named("Володимир Зеленський", "person")),
        Rename(Named("北京"), "Beijing"),
        MarkEvery("O'Neil", "person"),
    ],
)
def test_names_of_all_scripts_are_kept(store, correction) -> None:
    store.add("a", "A", correction, False)
    assert store.history("a")[0].correction == correction


def test_positions_are_kept_by_text(store) -> None:
    key = article_key("Some text")
    assert store.position(key) is None
    store.set_position(key, 5)
    store.set_position(key, 7)
    assert store.position(key) == 7
    assert store.position(article_key("Some text.")) is None


def test_recent_articles_come_latest_first_and_once(store, monkeypatch) -> None:
    monkeypatch.setattr(module, "RECENT", 3)
    for source in ("/a", "/b", "/a", "/c\udcff", "/d"):
        store.set_recent(source, None, "key")
    assert [one.source for one in store.recent()] == ["/d", "/c?", "/a"]


def test_marks_are_letters_for_offsets(store) -> None:
    store.set_mark("a", "x", 10)
    store.set_mark("a", "x", 20)
    store.set_mark("a", "é", 30)
    store.set_mark("b", "x", 40)
    assert store.marks("a") == {"x": 20, "é": 30}


def test_an_article_is_called_by_its_title_or_file(tmp_path) -> None:
    assert label_of(Article("/home/me/a.txt", "", None)) == "a.txt"
    assert label_of(Article("https://example.org/news/", "")) == "news"
    assert label_of(Article("-", "", "A\x1b[2J \u202etitle\n")) == "A[2J title"
