"""Rules for names: how they are read, followed, and that all of ours can be."""

import random

import pytest

from explorer.training import name_lists
from explorer.training.name_lists import FOLDER, Name
from explorer.training.name_rules import (
    CHANGES,
    Branch,
    Luck,
    RuleError,
    Text,
    blanks,
    parsed,
    rules,
    variables,
)
from explorer.training.names import Names, acronym


class Drawn(random.Random):
    """Chance that draws these numbers in turn, and the first of what is to be chosen from."""

    def __init__(self, *numbers: float) -> None:
        super().__init__(1)
        self.numbers = list(numbers)

    def random(self) -> float:
        return self.numbers.pop(0)

    def choice(self, seq):
        return seq[0]

    def randint(self, a: int, b: int) -> int:
        return b


@pytest.fixture
def drawn(monkeypatch):
    """Draw by rules of a test, without lists."""

    def draw(text: str, kind: str, *numbers: float) -> Name:
        monkeypatch.setattr("explorer.training.names.rules", lambda _: parsed(text))
        names = Names(FOLDER, FOLDER, Drawn(*numbers))
        monkeypatch.setattr(names, "_from_list", lambda _: None)
        return names.draw(kind)

    return draw


def test_a_rule_is_read_step_by_step():
    rule = parsed("# About it.\n[inn: short]\nluck\nbelow 1/4:\n    one = A\n    Old {one}\nInn\n")[
        "inn"
    ]
    assert rule.forms == ("short",)
    luck, branch, text = rule.steps
    assert luck == Luck()
    assert isinstance(branch, Branch) and branch.share == 0.25 and not branch.drawn
    assert text == Text((("Inn",),))
    assert list(variables(rule.steps)) == ["one"]
    assert [one.kind for one in blanks(rule.steps)] == ["one"]


@pytest.mark.parametrize(
    "wrong",
    ["Inn", "[inn]", "[inn]\nA\n[inn]\nB", "[inn]\n{A", "[inn]\nif 0.5:\nA", "[inn]\nA\n  B"],
)
def test_what_is_no_rule_is_refused(wrong):
    with pytest.raises(RuleError):
        parsed(wrong)


def test_branches_with_one_number_and_with_their_own(drawn):
    one = "[inn]\nluck\nbelow 0.2: A\nbelow 0.5: B\nC"
    assert [drawn(one, "inn", n).text for n in (0.1, 0.2, 0.49, 0.5)] == list("ABBC")
    two = "[inn]\nif 0.2: A\nif 0.5: B\nC"
    assert [drawn(two, "inn", *n).text for n in ((0.1,), (0.2, 0.4), (0.2, 0.5))] == list("ABC")


def test_a_branch_can_be_for_some_values_only(drawn):
    rule = "[inn]\none = {}\nif 1.1 unless one matches [ -]: short\nlong"
    assert drawn(rule.format("Ox"), "inn", 0).text == "short"
    assert drawn(rule.format("Ox-Eye"), "inn", 0).text == "long"


def test_a_list_with_nothing_in_it_is_passed_over(drawn):
    assert drawn("[inn]\nif 1.1: The {listed city}\nInn", "inn", 0).text == "Inn"


def test_variables_changes_numbers_and_blanks_at_ends(drawn):
    rule = "[inn]\none = ox eye\n{one.first word}{one.last word.capital}{kind}{1-7}-{1-1,200}\n[kind]\n_Inn_"
    assert drawn(rule, "inn").text == "oxEye Inn 7-1,200"
    assert drawn('[inn]\nA{none}B\n[none]\n""', "inn").text == "AB"


def test_other_forms_of_a_name(drawn):
    assert drawn("[inn: short]\n<Ox> Inn", "inn") == Name("Ox Inn", {"short": "Ox"})
    assert drawn("[inn: short]\nOx Inn", "inn") == Name("Ox Inn", {"short": "Ox Inn"})
    assert drawn("[inn: acronym]\nOx of Ely", "inn") == Name("Ox of Ely", {"acronym": "OE"})
    assert drawn("[inn: acronym]\n<OX>", "inn") == Name("OX", {"acronym": "OX"})
    assert drawn("[inn: short]\nshort = Bull\n<Ox> Inn", "inn") == Name("Ox Inn", {"short": "Bull"})


def test_acronyms_leave_small_words_out():
    assert acronym("Bank of Ghana") == "BG"
    assert acronym("Pan-African Rail Union") == "PARU"
    assert acronym("Food & Farming 2000") == "FF"


def test_all_our_rules_can_be_followed():
    every, words = rules(FOLDER / "rules"), name_lists.words()
    assert not set(every) & set(words)
    single = {"family", "first name", "stem word", "person", "country", "city"}
    given = {"first", "last", "other first", "other last"}
    changes = {*CHANGES, "altered", "demonym", "demonyms"}
    for kind, rule in every.items():
        own = {*variables(rule.steps), *given, *single}
        for blank in blanks(rule.steps):
            known = blank.kind in own or blank.kind in every or blank.kind in words
            listed = blank.kind.split(" ")[0] in ("listed", "registered")
            assert known or listed or blank.kind[0].isdigit(), (kind, blank)
            assert set(blank.changes) <= changes, (kind, blank)
    cultures, weights = name_lists.cultures()
    assert {one.order for one in cultures} <= set(every)
    assert len(weights) == len(cultures)
