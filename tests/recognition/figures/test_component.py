"""Figures are a spaCy component as others are."""

import spacy

from explorer.recognition.figures import component as _registered  # noqa: F401 (by its name)


def test_a_pipeline_with_figures_has_them_on_its_docs():
    nlp = spacy.blank("en")
    nlp.add_pipe("figures")
    doc = nlp("Over 40% of the 12km road, opened on 12 March 2024, is worn.")
    assert [(one.type, one.low, one.bound) for one in doc._.figures] == [
        ("percent", 40, "over"),
        ("quantity", 12, "exact"),
        ("date", None, "exact"),
    ]
    assert [(span.text, span.label_) for span in doc.spans["figures"]] == [
        ("40%", "percent"),
        ("12km", "quantity"),
        ("12 March 2024", "date"),
    ]


def test_the_day_is_a_setting_that_is_kept(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("figures", config={"day": "13 March 2024"})
    nlp.to_disk(tmp_path)
    doc = spacy.load(tmp_path)("It opened on Monday.")
    assert [one.iso for one in doc._.figures] == ["2024-03-11"]
