"""The model card that comes with the bundled pipeline says how well it does and what it is made of."""

import json
import re

from explorer.recognition.ner.pipeline import BUNDLED
from explorer.training.card import read, rows, spread
from explorer.training.scoring import Counts


def test_the_bundled_card_has_scores_by_corpus_and_all_licences():
    card = (BUNDLED / "README.md").read_text(encoding="utf-8")
    for name in ("gum", "docred", "crossner", "pud", "wikigold", "gmb", "ewt"):
        assert re.search(rf"^\| {name} \| [\d.]+ / [\d.]+ / [\d.]+ \|", card, re.MULTILINE)
    assert read("sources") in card
    made = json.loads((BUNDLED / "meta.json").read_text(encoding="utf-8"))["explorer"]
    assert f"--vars.seed {made['seed']}" in card


def test_a_row_has_precision_recall_and_f_of_each_kind():
    counts = Counts()
    counts.add({(0, 3, "person"), (5, 9, "place")}, {(0, 3, "person"), (5, 9, "person")})
    row = rows([("set", [counts])]).splitlines()[-1]
    assert row == (
        "| set | 50.0 / 50.0 / 50.0 | 50.0 | 50.0 / 100.0 / 66.7 | 0.0 / 0.0 / 0.0 | "
        "0.0 / 0.0 / 0.0 |"
    )


def test_the_spread_over_trainings():
    assert spread([80.0]) == "80.0"
    assert spread([80.0, 82.0, 84.0]) == "82.0 ± 2.0"
