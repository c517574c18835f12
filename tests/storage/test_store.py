"""Histories, where reading stopped, what was read, and marks, kept in one file."""

import pytest

from explorer.corrections.carry_over import Carrier
from explorer.corrections.made import MadeCorrection
from explorer.corrections.statements import (
    KindOf,
    MarkEvery,
    Merge,
    Named,
    NotHere,
    QuotedSpan,
    Remove,
    Rename,
)
from explorer.model import Article
from explorer.storage import recent as module
from explorer.storage.articles import article_key, label_of
from explorer.storage.store import Store


@pytest.fixture
def store(tmp_path) -> Store:
    return Store(tmp_path / "reader.sqlite3")


def names(steps: tuple[MadeCorrection, ...]) -> list[str]:
    return [step.correction.entity.name for step in steps]


def add(store: Store, name: str, article: str = "a", everywhere: bool = False) -> MadeCorrection:
    return store.corrections.add(article, article.upper(), Remove(Named(name)), everywhere)


def test_the_file_is_in_the_folder_that_the_environment_names(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("EXPLORER_DATA", str(tmp_path / "new" / "folder"))
    add(Store(), "Kyiv")
    assert (tmp_path / "new" / "folder" / "reader.sqlite3").exists()
    assert (tmp_path / "new" / "folder").stat().st_mode & 0o77 == 0, "for nobody else to read"


def test_undo_and_redo_have_no_limit_and_outlive_the_process(store, tmp_path) -> None:
    for n in range(50):
        add(store, str(n))
        add(store, str(n), "b")
    assert [store.corrections.undo("a").correction.entity.name for _ in range(50)] == [
        str(n) for n in reversed(range(50))
    ]
    assert store.corrections.undo("a") is None
    store.close()
    again = Store(tmp_path / "reader.sqlite3")
    assert len(again.corrections.all()) == 50
    assert [again.corrections.redo("a").correction.entity.name for _ in range(50)] == [
        str(n) for n in range(50)
    ]
    assert again.corrections.redo("a") is None
    assert names(again.corrections.of("b")) == [str(n) for n in range(50)]


def test_a_new_correction_drops_what_was_undone_in_its_article_only(store) -> None:
    for article in ("a", "b"):
        add(store, "Kyiv", article)
        store.corrections.undo(article)
    add(store, "Kursk")
    assert names(store.corrections.of("a")) == ["Kursk"]
    assert store.corrections.redo("b") is not None


def test_rules_hold_in_other_articles_until_undone(store) -> None:
    add(store, "Sun", "a", everywhere=True)
    add(store, "Moon", "b", everywhere=True)
    add(store, "Kyiv", "b")
    assert names(store.corrections.rules(besides="a")) == ["Moon"]
    assert names(store.corrections.of("b")) == ["Moon", "Kyiv"]
    store.corrections.undo("a")
    assert store.corrections.rules(besides="b") == ()


def test_merging_never_doubles_anything(store, tmp_path) -> None:
    steps = (add(store, "Kyiv"), add(store, "Kursk"), add(store, "Sun", "b", everywhere=True))
    assert store.corrections.merge(steps, {}) == 0
    other = Store(tmp_path / "other.sqlite3")
    assert other.corrections.merge(steps, {"a": "An article"}) == 3
    assert other.corrections.merge(steps, {}) == 0
    assert other.corrections.all() == steps
    assert other.corrections.labels() == {"a": "An article", "b": "-"}
    again = [
        MadeCorrection("0" * 16, "a", Remove(Named("Kyiv")), False, "2024-01-01T00:00:00+00:00")
    ]
    assert other.corrections.merge(again, {}) == 0, "the same was said of the same"


def test_merging_takes_the_later_word(store) -> None:
    store.corrections.add("a", "A", KindOf(Named("Kyiv"), "person"), False)
    made = "2024-01-01T00:00:00+00:00"
    words = [
        MadeCorrection("1" * 16, "a", KindOf(Named("Kyiv"), "place"), False, made),
        MadeCorrection("2" * 16, "a", KindOf(Named("Kyiv"), "person"), False, made),
        MadeCorrection("3" * 16, "a", KindOf(Named("Kyiv"), "person"), True, made),
    ]
    assert store.corrections.merge(words, {}) == 3
    assert [step.correction.kind for step in store.corrections.of("a")] == [
        "person",
        "place",
        "person",
        "person",
    ]


def test_clearing_forgets_what_is_named_or_all(store) -> None:
    kyiv, kursk = add(store, "Kyiv"), add(store, "Kursk")
    add(store, "Sun", "b")
    store.corrections.undo("a")
    assert store.corrections.clear([kyiv.id, "unknown"]) == 1
    assert store.corrections.redo("a") is None, kursk
    assert set(store.corrections.labels()) == {"b"}
    assert store.corrections.clear() == 1
    assert store.corrections.all() == ()


def test_what_a_later_version_wrote_is_passed_over(store, tmp_path) -> None:
    add(store, "Kyiv")
    store._database.write(
        lambda c: c.execute(
            "INSERT INTO corrections (id, article, everywhere, made, body)"
            " VALUES ('x', 'a', 0, '', '{\"do\": \"sing\"}'), ('y', 'a', 0, '', '[[[')"
        )
    )
    assert names(store.corrections.of("a")) == ["Kyiv"]
    assert store.corrections.undo("a").correction == Remove(Named("Kyiv"))


@pytest.mark.parametrize(
    "correction",
    [
        Merge(Named("Зеленський", "person"), Named("Володимир Зеленський", "person")),
        Rename(Named("北京"), "Beijing"),
        MarkEvery("O'Neil", "person"),
    ],
)
def test_names_of_all_scripts_are_kept(store, correction) -> None:
    store.corrections.add("a", "A", correction, False)
    assert store.corrections.of("a")[0].correction == correction


def test_positions_are_kept_by_text(store) -> None:
    key = article_key("Some text")
    assert store.positions.get(key) is None
    store.positions.set(key, 5)
    store.positions.set(key, 7)
    assert store.positions.get(key) == 7
    assert store.positions.get(article_key("Some text.")) is None


def test_recent_articles_come_latest_first_and_once(store, monkeypatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    for source in ("/a", "/b", "/a", "/c\udcff", "/d"):
        store.recent.add(source, None, "key")
    assert [one.source for one in store.recent.all()] == ["/d", "/c?", "/a"]


def test_marks_are_letters_for_offsets(store) -> None:
    store.bookmarks.set("a", "x", 10)
    store.bookmarks.set("a", "x", 20)
    store.bookmarks.set("a", "é", 30)
    store.bookmarks.set("b", "x", 40)
    assert store.bookmarks.get("a") == {"x": 20, "é": 30}


def test_an_article_is_called_by_its_title_or_file(tmp_path) -> None:
    assert label_of(Article("/home/me/a.txt", "", None)) == "a.txt"
    assert label_of(Article("https://example.org/news/", "")) == "news"
    assert label_of(Article("-", "", "A\x1b[2J \u202etitle\n")) == "A[2J title"


def test_a_label_has_120_characters_at_most() -> None:
    assert label_of(Article("a", "", "x" * 121)) == "x" * 120


def test_a_hundred_recent_articles_are_remembered(store) -> None:
    for number in range(101):
        store.recent.add(f"/{number:03}", None, "key")
    found = [one.source for one in store.recent.all()]
    assert (len(found), found[0], found[-1]) == (100, "/100", "/001")


def test_what_holds_for_a_text_holds_for_it_once_edited(store) -> None:
    old, new = "Kyiv stands. Kursk too.\n", "So: Kyiv stands.\n"
    kyiv, kursk = QuotedSpan(0, 4, "Kyiv"), QuotedSpan(13, 18, "Kursk")
    for quoted in (kyiv, kursk, QuotedSpan(5, 11, "stands")):
        store.corrections.add("old", "A", NotHere(quoted), False)
    store.corrections.undo("old")
    store.bookmarks.set("old", "k", 0)
    assert store.carry_over("old", "new", "A", Carrier(old, new)) == 1
    (made,) = store.corrections.of("new")
    assert made.correction == NotHere(QuotedSpan(4, 8, "Kyiv"))
    assert len(store.corrections.of("old")) == 3
    assert store.bookmarks.get("new") == {"k": 0}
    assert store.corrections.labels()["new"] == "A"


def test_only_changes_of_corrections_are_another_version(store) -> None:
    before = store.corrections.version()
    store.positions.set("a", 5)
    store.bookmarks.set("a", "x", 5)
    assert store.corrections.version() == before
    add(store, "Kyiv")
    assert store.corrections.version() != before


def test_of_names_given_to_one_entity_the_latest_counts(store) -> None:
    for name in ("Kiev", "Kyjiw"):
        store.corrections.add("a", "A", Rename(Named("Kyiv"), name), False)
    made = "2024-01-01T00:00:00+00:00"
    latest = MadeCorrection("1" * 16, "a", Rename(Named("Kyiv"), "Kyjiw"), False, made)
    earlier = MadeCorrection("2" * 16, "a", Rename(Named("Kyiv"), "Kiev"), False, made)
    assert store.corrections.merge([latest], {}) == 0
    assert store.corrections.merge([earlier], {}) == 1


def test_a_label_is_kept_where_another_has_none(store) -> None:
    add(store, "Kyiv")
    made = "2024-01-01T00:00:00+00:00"
    more = MadeCorrection("1" * 16, "a", Remove(Named("Kursk")), False, made)
    assert store.corrections.merge([more], {}) == 1
    assert store.corrections.labels() == {"a": "A"}
    latest = MadeCorrection("2" * 16, "a", Remove(Named("Sun")), False, made)
    assert store.corrections.merge([latest], {"a": "News"}) == 1
    assert store.corrections.labels() == {"a": "News"}
