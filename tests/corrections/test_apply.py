"""What each correction does to an analysis, and what holds after any of them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.corrections.apply import apply, corrected
from explorer.corrections.describe import describe
from explorer.corrections.json import from_record, to_record
from explorer.corrections.occurrences import occurrences
from explorer.corrections.statements import (
    Correction,
    KindHere,
    KindOf,
    Mark,
    MarkEvery,
    Merge,
    Named,
    NotHere,
    QuotedSpan,
    Remove,
    Rename,
    SplitAlias,
    SplitMention,
    general,
)
from explorer.model import KINDS, Alias, Analysis
from tests.helpers.articles import TEXT, analysis, check, entity, nth, texts


def spot(words: str, n: int = 0) -> QuotedSpan:
    start = nth(words, n)
    return QuotedSpan(start, start + len(words), words)


def done(*corrections: Correction) -> Analysis:
    outcome = corrected(analysis(), TEXT, corrections)
    assert outcome.misfits == ()
    check(outcome.analysis)
    return outcome.analysis


def test_the_example_is_itself_right() -> None:
    check(analysis())
    assert apply(analysis(), TEXT, []) == analysis()


def test_another_kind_for_an_entity_keeps_its_id_and_all_its_mentions() -> None:
    found = done(KindOf(Named("Kyiv", "place", spot("Kyiv")), "organisation"))
    kyiv = entity(found, "Kyiv")
    assert (kyiv.kind, kyiv.id, len(kyiv.mentions)) == ("organisation", "e3", 3)
    assert all(one.score == 1.0 for one in kyiv.mentions)


def test_another_kind_joins_the_entity_that_has_that_name_and_kind_already() -> None:
    here = KindHere(spot("Jordan", 2), "person")
    found = done(
        Rename(Named("Michael Jordan"), "Jordan"), KindOf(Named("Jordan", "place"), "person")
    )
    assert [e.kind for e in found.entities if e.name == "Jordan"] == ["person"]
    assert sorted(texts(entity(found, "Jordan"))) == ["Jordan", "Jordan", "Michael Jordan"]
    assert describe(here) == "Jordan is a person here"


def test_another_kind_for_one_mention_leaves_the_others() -> None:
    found = done(KindHere(spot("Jordan", 2), "person"))
    assert texts(entity(found, "Jordan", "place")) == ["Jordan"]
    assert [m.start for m in entity(found, "Jordan", "person").mentions] == [nth("Jordan", 2)]


def test_two_mentions_given_the_same_kind_are_one_entity() -> None:
    found = done(KindHere(spot("Jordan", 2), "person"), KindHere(spot("Jordan", 0), "person"))
    assert [e.kind for e in found.entities if e.name == "Jordan"] == ["person"]


def test_a_demonym_that_is_no_place_is_a_name() -> None:
    found = done(KindHere(spot("Russian"), "organisation"))
    assert entity(found, "Russian").mentions[0].form == "name"
    assert entity(found, "Russia").aliases == ()


def test_not_here_takes_one_mention() -> None:
    found = done(NotHere(spot("Kyiv", 1)))
    assert [m.start for m in entity(found, "Kyiv").mentions] == [nth("Kyiv", 0), nth("Kyiv", 2)]


def test_not_here_takes_a_figure() -> None:
    assert [f.id for f in done(NotHere(spot("12,000"))).figures] == ["f1", "f3"]


def test_the_name_is_the_fullest_one_left() -> None:
    found = done(NotHere(spot("Volodymyr Zelenskyy")))
    assert entity(found, "Zelenskyy").aliases == ()


def test_a_name_that_is_only_meant_by_demonyms_stays() -> None:
    found = done(NotHere(spot("Russia", 1)))
    assert entity(found, "Russia").aliases == (Alias("Russian", "demonym of"),)


def test_not_in_this_article_takes_all_names_of_the_entity() -> None:
    found = done(Remove(Named("Volodymyr Zelenskyy", "person", spot("Volodymyr Zelenskyy"))))
    assert not [e for e in found.entities if "Zelenskyy" in e.name]
    assert entity(found, "Zelensky")


def test_never_takes_the_words_out_of_other_entities_and_figures_too() -> None:
    found = done(Remove(Named("Merkel")), Remove(Named("NATO")), Remove(Named("12,000")))
    assert texts(entity(found, "Angela Merkel")) == ["Angela Merkel"]
    assert texts(entity(found, "North Atlantic Treaty Organization")) == [
        "North Atlantic Treaty Organization"
    ]
    assert [f.id for f in found.figures] == ["f1", "f3"]


def test_merged_entities_keep_the_name_chosen_and_say_why() -> None:
    found = done(
        Merge(
            Named("Zelensky", "person", spot("Zelensky", 2)),
            Named("Volodymyr Zelenskyy", "person", spot("Volodymyr Zelenskyy")),
        )
    )
    one = entity(found, "Volodymyr Zelenskyy")
    assert one.id == "e1"
    assert one.aliases == (Alias("Zelenskyy", "surname of"), Alias("Zelensky", "merged by you"))
    assert texts(one) == ["Volodymyr Zelenskyy", "Zelenskyy", "Zelensky"]


def test_one_mention_split_off_is_an_entity_of_its_own() -> None:
    found = done(SplitMention(spot("Merkel", 1)))
    assert entity(found, "Angela Merkel").aliases == ()
    merkel = entity(found, "Merkel")
    assert (merkel.kind, merkel.mentions[0].start) == ("person", nth("Merkel", 1))
    twice = done(SplitMention(spot("Kyiv", 1)), SplitMention(spot("Kyiv", 2)))
    assert [len(e.mentions) for e in twice.entities if e.name == "Kyiv"] == [1, 1, 1]


def test_a_name_split_off_takes_all_mentions_written_so() -> None:
    found = done(SplitAlias(Named("Russia", "place"), "Russian"))
    assert texts(entity(found, "Russian")) == ["Russian"]
    assert entity(found, "Russian").mentions[0].form == "demonym"


def test_of_two_entities_with_one_name_the_one_at_the_place_is_meant() -> None:
    apart = (SplitMention(spot("Kyiv", 1)), SplitMention(spot("Kyiv", 2)))
    found = done(*apart, KindOf(Named("Kyiv", "place", spot("Kyiv", 2)), "organisation"))
    kinds = [(e.mentions[0].start, e.kind) for e in found.entities if e.name == "Kyiv"]
    assert kinds == [
        (nth("Kyiv", 0), "place"),
        (nth("Kyiv", 1), "place"),
        (nth("Kyiv", 2), "organisation"),
    ]


def test_renaming_keeps_the_old_name_as_an_alias() -> None:
    found = done(Rename(Named("Kursk", "place", spot("Kursk")), "Kursk Oblast"))
    assert entity(found, "Kursk Oblast").aliases == (Alias("Kursk", "renamed by you"),)


def test_marked_words_take_the_place_of_what_was_marked_inside_them() -> None:
    found = done(Mark(spot("Kyiv region"), "place"))
    assert len(entity(found, "Kyiv").mentions) == 2
    assert entity(found, "Kyiv region").mentions[0].score == 1.0
    number = done(Mark(spot("12,000 soldiers"), "organisation"))
    assert [f.id for f in number.figures] == ["f1", "f3"]


def test_marked_words_join_the_entity_that_is_written_so() -> None:
    sun = done(Mark(spot("Sun"), "organisation"), Mark(spot("Treaty"), "organisation"))
    assert entity(sun, "Sun").kind == "organisation"
    assert texts(entity(sun, "Treaty")) == ["Treaty"]
    assert not [e for e in sun.entities if e.name == "North Atlantic Treaty Organization"]
    again = done(NotHere(spot("Zelenskyy", 1)), Mark(spot("Zelenskyy", 1), "person"))
    assert len(entity(again, "Volodymyr Zelenskyy").mentions) == 1
    merkel = done(
        SplitMention(spot("Merkel", 1)),
        NotHere(spot("Merkel", 1)),
        Mark(spot("Merkel", 1), "person"),
    )
    assert entity(merkel, "Merkel")


def test_every_occurrence_is_marked_but_not_inside_longer_names() -> None:
    found = done(MarkEvery("Jordan", "organisation", None))
    assert texts(entity(found, "Jordan")) == ["Jordan", "Jordan"]
    assert texts(entity(found, "Michael Jordan")) == ["Michael Jordan"]
    assert texts(entity(found, "Jordan River Fund")) == ["Jordan River Fund"]
    assert entity(done(MarkEvery("troops", "person")), "troops")


def test_whole_words_are_found_across_one_line_end_and_in_scripts_without_blanks() -> None:
    assert list(occurrences("New\nYork, New Yorker, New  York", "New York")) == [(0, 8), (22, 31)]
    assert list(occurrences("New\n\nYork", "New York")) == []
    assert list(occurrences("在北京大学。", "北京")) == [(1, 3)]
    assert list(occurrences("aaa aa", "aa")) == [(4, 6)]


def test_a_correction_that_fits_no_more_changes_nothing_and_is_reported() -> None:
    stale = (
        KindOf(Named("Nobody", "person", spot("left")), "place"),
        KindHere(QuotedSpan(3, 9, "Berlin"), "place"),
        Merge(Named("Nobody"), Named("Kyiv")),
        SplitMention(spot("left")),
        Rename(Named("Nobody"), "Somebody"),
        Mark(QuotedSpan(len(TEXT), len(TEXT) + 3, "abc"), "place"),
        MarkEvery("Berlin", "place"),
    )
    outcome = corrected(analysis(), TEXT, stale)
    assert outcome.misfits == stale
    assert outcome.analysis == analysis()


def test_corrections_survive_another_reading_of_the_text() -> None:
    """Another pipeline gives other ids, other groups and other names to the same places."""
    made = (
        KindOf(Named("Jordan", "place", spot("Jordan")), "organisation"),
        Rename(Named("Zelensky", "person", spot("Zelensky", 2)), "Zelenskyi"),
        NotHere(spot("Kursk")),
    )
    other = apply(analysis(), TEXT, [Merge(Named("Zelensky"), Named("Volodymyr Zelenskyy"))])
    assert entity(apply(other, TEXT, made), "Zelenskyi").id == "e1"
    assert entity(apply(other, TEXT, made), "Jordan").kind == "organisation"


def spots() -> st.SearchStrategy[QuotedSpan]:
    known = [(m.start, m.end) for e in analysis().entities for m in e.mentions]
    known += [(f.start, f.end) for f in analysis().figures]
    anywhere = st.tuples(st.integers(0, len(TEXT)), st.integers(1, 30)).map(
        lambda pair: (pair[0], min(len(TEXT), pair[0] + pair[1]))
    )
    return st.one_of(st.sampled_from(known), anywhere).map(
        lambda pair: QuotedSpan(*pair, TEXT[slice(*pair)])
    )


KNOWN = {n for e in analysis().entities for n in (e.name, *(a.name for a in e.aliases))}
OTHERS = ("Sun", "Treaty", "Nobody", "Jordan R", "soldiers", "12,000")
NAMES = st.sampled_from((*sorted(KNOWN), *OTHERS))
KIND = st.sampled_from(KINDS)


def corrections(spots: st.SearchStrategy[QuotedSpan]) -> st.SearchStrategy[Correction]:
    named = st.builds(Named, NAMES, st.none() | KIND, st.none() | spots)
    return st.one_of(
        st.builds(KindOf, named, KIND),
        st.builds(KindHere, spots, KIND),
        st.builds(NotHere, spots),
        st.builds(Remove, named),
        st.builds(Merge, named, named),
        st.builds(SplitMention, spots),
        st.builds(SplitAlias, named, NAMES),
        st.builds(Rename, named, NAMES),
        st.builds(Mark, spots, KIND),
        st.builds(MarkEvery, NAMES, KIND, st.none() | spots),
    )


CORRECTIONS = corrections(spots())


@given(st.lists(CORRECTIONS, max_size=12))
@settings(max_examples=300, deadline=None)
def test_any_corrections_leave_a_right_analysis(made: list[Correction]) -> None:
    check(apply(analysis(), TEXT, made))


@given(st.lists(CORRECTIONS, max_size=8))
@settings(max_examples=200, deadline=None)
def test_one_by_one_is_the_same_as_at_once(made: list[Correction]) -> None:
    step = analysis()
    for one in made:
        step = apply(step, TEXT, [one])
    assert step == apply(analysis(), TEXT, made)


@given(corrections(spots().filter(lambda spot: spot.text.strip() != "")))
def test_a_correction_is_read_back_from_its_record(one: Correction) -> None:
    for correction in (one, general(one)):
        if correction is not None:
            assert "\n" not in describe(correction)
            assert from_record(to_record(correction)) == correction


def test_what_corrections_make_says_so_in_its_aliases_and_ids() -> None:
    joined = done(Mark(spot("Sun"), "organisation"), Rename(Named("Sun"), "The Sun"))
    assert entity(joined, "The Sun").id == f"m{nth('Sun')}"
    assert entity(joined, "The Sun").aliases == (Alias("Sun", "renamed by you"),)
    apart = done(SplitMention(spot("Kyiv", 1)))
    assert entity(apart, "Kyiv").id == "e3"
    assert [e.id for e in apart.entities if e.name == "Kyiv"][1] == f"s{nth('Kyiv', 1)}"
    twice = done(
        SplitMention(spot("Kyiv", 1)),
        Merge(Named("Kursk"), Named("Kyiv", "place", spot("Kyiv", 1))),
        SplitMention(spot("Kyiv", 1)),
    )
    assert {f"s{nth('Kyiv', 1)}", f"s{nth('Kyiv', 1)}-2"} <= {e.id for e in twice.entities}


def test_of_two_entities_with_an_alias_none_is_sure_to_be_meant() -> None:
    shared = (Merge(Named("Kursk"), Named("Kyiv")), Mark(spot("Kursk"), "place"))
    assert texts(entity(done(*shared), "Kyiv")) == ["Kyiv", "Kursk", "Kyiv", "Kyiv"]
    alone = done(
        Merge(Named("Zelensky"), Named("Angela Merkel")),
        Merge(Named("Michael Jordan"), Named("Volodymyr Zelenskyy")),
        Rename(Named("Angela Merkel"), "Merkel"),
    )
    assert entity(alone, "Merkel").aliases[0].name in ("Angela Merkel", "Zelensky")


def test_the_most_frequent_alias_comes_first() -> None:
    found = done(
        Merge(Named("Kursk"), Named("Russia", "place")),
        Merge(Named("Kyiv"), Named("Russia", "place")),
    )
    assert [alias.name for alias in entity(found, "Russia").aliases] == [
        "Kyiv",
        "Russian",
        "Kursk",
    ]


def test_one_correction_marks_so_many_occurrences_and_no_more() -> None:
    text = "ab " * 10_001
    found = apply(Analysis((), (), len(text)), text, [MarkEvery("ab", "place")])
    assert len(found.entities[0].mentions) == 10_000


def test_words_in_capitals_spell_the_name_they_are_of() -> None:
    text = "Kyiv is big. KYIV IS BIG. Kiev."
    begun = apply(Analysis((), (), len(text)), text, [Mark(QuotedSpan(0, 4, "Kyiv"), "place")])
    found = apply(
        begun,
        text,
        [
            Mark(QuotedSpan(13, 17, "KYIV"), "place"),
            Merge(Named("KYIV"), Named("Kyiv", "place", QuotedSpan(0, 4, "Kyiv"))),
        ],
    )
    assert [(one.name, one.aliases) for one in found.entities] == [("Kyiv", ())]


def test_a_figure_beside_marked_words_stays() -> None:
    at = nth("12,000")
    for start, end, kept in (
        (at - 3, at, ["f1", "f2", "f3"]),
        (at - 3, at + 1, ["f1", "f3"]),
        (at + 5, at + 7, ["f1", "f3"]),
        (at + 6, at + 8, ["f1", "f2", "f3"]),
    ):
        words = QuotedSpan(start, end, TEXT[start:end])
        found = apply(analysis(), TEXT, [Mark(words, "place")])
        assert [f.id for f in found.figures] == kept


def test_an_entity_of_one_mention_keeps_its_id_with_another_kind() -> None:
    kursk = entity(analysis(), "Kursk")
    found = entity(done(KindHere(spot("Kursk"), "person")), "Kursk")
    assert (found.id, found.kind) == (kursk.id, "person")
    kyiv = entity(done(KindHere(spot("Kyiv", 1), "person")), "Kyiv", "person")
    assert kyiv.id == f"m{nth('Kyiv', 1)}"


def test_demonyms_that_are_merged_into_what_is_no_place_are_names() -> None:
    found = done(Merge(Named("Russia"), Named("North Atlantic Treaty Organization")))
    forms = [one.form for one in entity(found, "North Atlantic Treaty Organization").mentions]
    assert forms == ["name"] * 4
    kept = done(Merge(Named("Russia"), Named("Kyiv")))
    assert [one.form for one in entity(kept, "Kyiv").mentions].count("demonym") == 1
