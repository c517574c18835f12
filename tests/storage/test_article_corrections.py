"""Correcting the article that is open: at once, undone and redone, found again, shared."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.model import KINDS, Analysis, Article
from explorer.storage.article_corrections import ArticleCorrections, Done
from explorer.storage.store import Store
from tests.helpers.articles import TEXT, analysis, check, entity, nth, texts

ARTICLE = Article("seeds/a.txt", TEXT, "Kursk")


def opened(store: Store, text: str = TEXT) -> ArticleCorrections:
    made = ArticleCorrections(store, Article("a.txt", text))
    made.settle(analysis())
    return made


@pytest.fixture
def store(tmp_path) -> Store:
    return Store(tmp_path / "reader.sqlite3")


def test_each_correction_is_applied_at_once_and_said_in_a_line(store) -> None:
    now = opened(store)
    zelensky = entity(now.analysis, "Zelensky")
    done = now.merge(zelensky, entity(now.analysis, "Volodymyr Zelenskyy"))
    assert done.said == "Zelensky is the same as Volodymyr Zelenskyy"
    assert done.at == nth("Zelensky", 2)
    assert len(entity(done.analysis, "Volodymyr Zelenskyy").mentions) == 3
    done = now.set_kind(entity(now.analysis, "Jordan").mentions[1], "person")
    assert done.said == "Jordan is a person here"
    done = now.remove(entity(now.analysis, "Kursk"))
    assert done.said == "Kursk is not marked"
    done = now.split(entity(now.analysis, "Russia"), "Russian")
    assert done.said == "Russian is not the same as Russia"
    done = now.rename(entity(now.analysis, "Russia"), "  Russian\x1b[31m Federation ")
    assert done.said == "Russia is called Russian[31m Federation"
    done = now.mark(nth("Sun") - 1, nth("Sun") + 4, "organisation", "article")
    assert done.said == "every Sun marked as an organisation"
    assert done.analysis is now.analysis
    check(done.analysis)


def test_what_changes_nothing_is_not_kept(store) -> None:
    now = opened(store)
    kyiv = entity(now.analysis, "Kyiv")
    for done in (
        now.set_kind(kyiv, "place"),
        now.set_kind(kyiv.mentions[0], "place"),
        now.merge(kyiv, kyiv),
        now.split(entity(now.analysis, "Kursk"), entity(now.analysis, "Kursk").mentions[0]),
        now.split(kyiv, "Kiev"),
        now.rename(kyiv, "Kyiv"),
        now.rename(kyiv, " \n "),
        now.mark(5, 5, "place"),
        now.mark(0, len(TEXT), "place"),
        now.mark(kyiv.mentions[0].start, kyiv.mentions[0].end, "place"),
        now.undo(),
        now.redo(),
    ):
        assert not done.changed
        assert done.said and "\n" not in done.said
        assert done.analysis == analysis()
    assert store.corrections.of(now.key) == ()


def test_everything_is_found_again_after_a_restart(store, tmp_path) -> None:
    now = opened(store)
    now.remove(entity(now.analysis, "Kursk"))
    now.rename(entity(now.analysis, "Kyiv"), "Kiev")
    now.set_kind(entity(now.analysis, "Kiev"), "organisation")
    now.undo()
    last = now.analysis
    store.close()
    again = opened(Store(tmp_path / "reader.sqlite3"))
    assert again.analysis == last
    assert entity(again.redo().analysis, "Kiev").kind == "organisation"
    for _ in range(3):
        assert again.undo().changed
    assert again.analysis == analysis()
    assert again.undo().said == "nothing to undo"


def test_a_new_correction_ends_what_could_be_redone(store) -> None:
    now = opened(store)
    now.remove(entity(now.analysis, "Kursk"))
    now.undo()
    now.remove(entity(now.analysis, "Kyiv"))
    assert now.redo().said == "nothing to redo"
    now.undo()
    assert now.analysis == analysis()


def test_a_rule_holds_in_every_article_and_ends_with_its_undo(store) -> None:
    here, there = opened(store), opened(store, TEXT + "\n")
    done = here.set_kind(entity(here.analysis, "Jordan"), "organisation", "always")
    assert done.said == "Jordan is an organisation, in every article"
    assert there.refresh()
    assert entity(there.analysis, "Jordan").kind == "organisation"
    assert there.undo().said == "nothing to undo"
    said = there.set_kind(entity(there.analysis, "Jordan"), "person").said
    assert said == "Jordan is a person"
    assert entity(there.settle(analysis()), "Jordan").kind == "person"
    here.undo()
    there.undo()
    assert there.settle(analysis()) == analysis()


def test_the_same_rule_is_kept_once(store) -> None:
    now = opened(store)
    assert now.mark(nth("Sun"), nth("Sun") + 3, "organisation", "always").changed
    assert not now.mark(nth("Sun"), nth("Sun") + 3, "organisation", "always").changed


def test_another_explorer_is_heard(tmp_path) -> None:
    path = tmp_path / "reader.sqlite3"
    one, other = opened(Store(path)), opened(Store(path))
    one.remove(entity(one.analysis, "Kursk"))
    assert other.refresh()
    assert other.analysis == one.analysis
    assert other.undo().changed
    assert other.analysis == analysis()
    done = one.rename(entity(one.analysis, "Kyiv"), "Kiev")
    assert entity(done.analysis, "Kursk")
    assert other.undo().said == "undone: Kyiv is called Kiev"


def test_misfits_are_known_once_the_whole_text_was_read(store) -> None:
    now = opened(store)
    now.rename(entity(now.analysis, "Kursk"), "Kursk Oblast")
    now.settle(Analysis((), (), 10))
    assert now.misfits == ()
    now.settle(Analysis((), (), len(TEXT)))
    assert len(now.misfits) == 1


def test_a_figure_can_be_removed(store) -> None:
    now = opened(store)
    figure = now.analysis.figures[2]
    assert [f.id for f in now.remove(figure).analysis.figures] == ["f1", "f2"]
    now.undo()
    assert [f.id for f in now.remove(figure, "article").analysis.figures] == ["f1", "f2"]
    assert now.undo().analysis == analysis()


def test_a_mention_removed_in_the_article_takes_its_entity(store) -> None:
    now = opened(store)
    mention = entity(now.analysis, "Volodymyr Zelenskyy").mentions[1]
    done = now.remove(mention, "article")
    assert [e.name for e in done.analysis.entities if "Zelenskyy" in e.name] == []


def acts(now: ArticleCorrections, act: str, a: int, b: int, kind, scope) -> Done:
    """Do something by numbers, whatever there is."""
    found = now.analysis
    if act == "undo" or not found.entities:
        return now.undo()
    one = found.entities[a % len(found.entities)]
    mention = one.mentions[b % len(one.mentions)]
    wide = "article" if scope == "here" else scope
    match act:
        case "kind":
            return now.set_kind(one, kind, wide)
        case "kind here":
            return now.set_kind(mention, kind)
        case "remove":
            return now.remove(one, wide)
        case "remove here":
            return now.remove(mention, scope)
        case "merge":
            return now.merge(one, found.entities[b % len(found.entities)], wide)
        case "split":
            return now.split(one, mention)
        case "split name":
            words = texts(one)[b % len(one.mentions)]
            return now.split(one, words, wide)
        case "rename":
            return now.rename(one, found.entities[b % len(found.entities)].name, wide)
        case "mark":
            return now.mark(a, a + b % 30, kind, scope)
    return now.redo()


ACTS = ("undo", "redo", "kind", "kind here", "remove", "remove here", "merge", "split")
ACTS += ("split name", "rename", "mark")
ANY = st.tuples(
    st.sampled_from(ACTS),
    st.integers(0, len(TEXT)),
    st.integers(0, len(TEXT)),
    st.sampled_from(KINDS),
    st.sampled_from(("here", "article", "always")),
)


@given(st.lists(ANY, max_size=25))
@settings(max_examples=150, deadline=None)
def test_any_corrections_are_undone_and_redone_to_the_letter(steps) -> None:
    store = Store(temporary=True)
    now = opened(store)
    for step in steps:
        done = acts(now, *step)
        assert done.analysis is now.analysis
        assert "\n" not in done.said
        check(done.analysis)
    last = now.analysis
    assert opened(store).analysis == last
    seen = [last]
    while now.undo().changed:
        seen.append(now.analysis)
    assert now.analysis == analysis()
    assert opened(store).analysis == analysis()
    for expected in reversed(seen[:-1]):
        assert now.redo().analysis == expected
    store.close()


def test_what_is_stored_here_is_not_read_again(store) -> None:
    now = opened(store)
    now.remove(entity(now.analysis, "Kursk"))
    now.undo()
    now.redo()
    last = now.analysis
    assert not now.refresh()
    assert now.analysis is last
