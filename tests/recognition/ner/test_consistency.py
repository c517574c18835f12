import itertools

from hypothesis import given
from hypothesis import strategies as st

from explorer.recognition.mention import CONTEXT, RecognisedMention
from explorer.recognition.ner.consistency import consistent
from explorer.recognition.ner.consistency.datelines import datelines


def marked(text, *names):
    """Spot each (name, kind) at its first place in the text, or at the nth with (name, kind, n)."""
    spotted = []
    for name, kind, *nth in names:
        at = -1
        for _ in range(nth[0] if nth else 1):
            at = text.index(name, at + 1)
        end = at + len(name)
        before, after = text[max(0, at - CONTEXT) : at], text[end : end + CONTEXT]
        spotted.append(RecognisedMention(at, end, name, kind, before=before, after=after))
    return spotted


def found(text, *names):
    return [(one.text, one.kind) for one in consistent(text, marked(text, *names))]


def test_a_surname_passed_over_is_marked():
    text = "Amara Nwosu-Bell won. “It is late,” Nwosu-Bell said. Bell rang."
    assert found(text, ("Amara Nwosu-Bell", "person")) == [
        ("Amara Nwosu-Bell", "person"),
        ("Nwosu-Bell", "person"),
    ]


def test_a_surname_falls_not_apart_from_its_particles():
    text = "Karl zur Nieden won. Then zur Nieden left, and Nieden it was."
    assert found(text, ("Karl", "person"), ("Nieden", "place"))[:2] == [
        ("Karl zur Nieden", "person"),
        ("zur Nieden", "person"),
    ]


def test_a_surname_read_as_a_company_follows_its_person():
    text = "Samir al-Khatib spoke. Rates fall, Al-Khatib expects."
    names = ("Samir al-Khatib", "person"), ("Al-Khatib", "organisation")
    assert found(text, *names)[1] == ("Al-Khatib", "person")


def test_the_acronym_in_brackets_is_marked_and_so_is_its_repeat():
    text = "The Lagos Water Board (LWB) met. The LWB agreed."
    assert found(text, ("Lagos Water Board", "organisation"))[1:] == [
        ("LWB", "organisation"),
        ("LWB", "organisation"),
    ]


def test_brackets_with_something_else_are_no_acronym():
    text = "The Lagos Water Board (Monday) met."
    assert len(found(text, ("Lagos Water Board", "organisation"))) == 1


def test_a_name_inside_a_longer_one_is_left_alone():
    text = "Georgia voted. The Georgia Power Company said so. Georgia is large."
    assert found(text, ("Georgia", "place")) == [("Georgia", "place"), ("Georgia", "place")]


def test_a_common_word_that_begins_a_sentence_is_no_surname():
    text = "Ada Bell won. Bell after bell rang."
    assert found(text, ("Ada Bell", "person")) == [("Ada Bell", "person")]


def test_a_title_outvotes_one_reading_as_a_place():
    text = "Mr Lincoln left. Later Lincoln came back."
    names = ("Lincoln", "place"), ("Lincoln", "place", 2)
    assert found(text, *names) == [("Lincoln", "person"), ("Lincoln", "person")]


def test_months_are_not_marked_for_a_person_called_so():
    text = "Theresa May spoke. Work starts in May."
    assert found(text, ("Theresa May", "person")) == [("Theresa May", "person")]


def test_datelines_name_places():
    text = "A headline\nNAIROBI, Kenya — The rain came.\nHAI PHONG (AP) — More rain."
    assert [text[a:b] for a, b in datelines(text)] == ["NAIROBI", "Kenya", "HAI PHONG"]
    assert datelines("NASA launched — at last — a probe.") == []


@given(
    st.lists(
        st.sampled_from(["Ann Lee", "Lee", "Rome", "ran", "(AL)", ".", "\n", "May"]), max_size=30
    ),
    st.data(),
)
def test_mentions_never_overlap_and_are_in_order(words, data):
    text = " ".join(words)
    starts = [n for n in range(len(text)) if text[n].isupper()]
    chosen = data.draw(st.lists(st.sampled_from(starts), max_size=6) if starts else st.just([]))
    spotted = [
        RecognisedMention(
            n,
            min(n + 4, len(text)),
            text[n : n + 4],
            data.draw(st.sampled_from(["person", "place"])),
        )
        for n in chosen
    ]
    result = consistent(text, spotted)
    assert all(a.end <= b.start for a, b in itertools.pairwise(result))
    assert all(text[one.start : one.end] == one.text for one in result)


def test_the_halves_of_one_name_are_joined():
    text = "Ships left the Strait of Malacca. Rhodri ap Gwilym of the Bank of the South spoke."
    names = [("Strait", "place"), ("Malacca", "place"), ("Rhodri", "person"), ("Gwilym", "place")]
    assert found(text, *names, ("Bank", "organisation"), ("South", "place")) == [
        ("Strait of Malacca", "place"),
        ("Rhodri ap Gwilym", "person"),
        ("Bank of the South", "organisation"),
    ]


def test_a_person_of_a_place_is_not_joined():
    text = "Nadia of Lagos and Omar and Lina came."
    names = [("Nadia", "person"), ("Lagos", "place"), ("Omar", "person"), ("Lina", "person")]
    assert len(found(text, *names)) == 4


def test_the_words_of_a_name_say_its_kind():
    text = "They crossed the Sumi River to Ostrow College."
    names = ("Sumi River", "person"), ("Ostrow College", "place")
    assert [kind for _, kind in found(text, *names)] == ["place", "organisation"]


def test_treaties_events_and_awards_are_no_mentions():
    text = "Peru signed the Escazú Agreement and won the Davis Cup. Amy Cup of Davis Ltd smiled."
    names = (
        ("Peru", "place"),
        ("Escazú Agreement", "organisation"),
        ("Davis Cup", "organisation"),
        ("Amy Cup", "person"),
    )
    assert found(text, *names) == [("Peru", "place"), ("Amy Cup", "person")]


def test_a_title_alone_is_nobody_unless_it_is_somebodys_name():
    text = "The King slept. Storm Babet passed. Ada King woke. King rose."
    names = ("King", "person"), ("Storm Babet", "organisation")
    assert found(text, *names) == []
    assert found(text, *names, ("Ada King", "person"))[-1] == ("King", "person")


def test_a_team_is_called_by_the_end_of_its_name():
    text = "Durban Dockers lost. “The Dockers were tired,” said Mr Cele."
    names = ("Durban Dockers", "organisation"), ("Dockers", "person", 2)
    assert ("Dockers", "organisation") in found(text, *names)
