"""Kinds of mistake, as they are counted."""

from explorer.training.mistakes import mistakes

TEXT = "Grieg of Bergen hired Ann Lee for Oslo Sea Lines and BW, she told Aftenposten Monday."


def spans(**names):
    found = {}
    for name, kind in names.items():
        words = name.replace("_", " ")
        at = TEXT.index(words)
        found[at, at + len(words)] = kind
    return found


def test_each_mistake_is_of_one_kind():
    gold = spans(
        Grieg="organisation",
        Bergen="place",
        Ann_Lee="person",
        Oslo_Sea_Lines="organisation",
        BW="organisation",
        Aftenposten="organisation",
    )
    found = spans(
        Grieg="person",
        Bergen="place",
        Ann="person",
        Oslo="place",
        Lines="organisation",
        Aftenposten_Monday="organisation",
        told="person",
    )
    assert mistakes(TEXT, gold, found) == {
        "organisation taken for person (one word)": 1,
        "person with too little": 1,
        "organisation cut in pieces": 1,
        "organisation missed (capitals)": 1,
        "organisation with too much": 1,
        "no name taken for person (one word)": 1,
    }


def test_what_is_right_is_no_mistake():
    assert not mistakes(TEXT, spans(Bergen="place"), spans(Bergen="place"))
