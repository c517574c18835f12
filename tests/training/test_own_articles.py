"""The articles written for training: marks are read exactly, and all of them can be."""

import re
from itertools import pairwise

import pytest

from explorer.training.own_articles import MarkError, articles, read


def test_marks_become_spans_of_the_bare_text():
    text, ents = read("[Olaf Brekke|P] of [Norges Bank|O] flew to [Lima|L] with [Danish|D] papers.")
    assert text == "Olaf Brekke of Norges Bank flew to Lima with Danish papers."
    assert [(text[start:end], label) for start, end, label in ents] == [
        ("Olaf Brekke", "PERSON"),
        ("Norges Bank", "ORG"),
        ("Lima", "PLACE"),
        ("Danish", "NORP"),
    ]


@pytest.mark.parametrize("wrong", ["[Lima|X]", "[Lima]", "Lima|L]", "a | b", "[[Lima|L]|O]"])
def test_what_is_no_mark_is_refused(wrong):
    with pytest.raises(MarkError):
        read(wrong)


def test_every_article_can_be_read_and_its_names_stand_clear():
    count = 0
    for text, ents in articles():
        count += 1
        assert ents
        for start, end, _ in ents:
            name = text[start:end]
            assert name == name.strip() and "\n" not in name
            assert not re.match(r"\w", text[end : end + 1]) or not name[-1].isalnum(), name
        assert all(a[1] <= b[0] for a, b in pairwise(ents))
    assert count > 800
