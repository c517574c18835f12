"""Corrected articles are added to what is trained on."""

import spacy
from spacy.tokens import DocBin

from explorer.recognition.training_data import packed
from explorer.training.samples import extend
from tests.helpers.names import KYIV


def test_corrected_articles_are_added_to_what_is_trained_on(tmp_path) -> None:
    nlp = spacy.blank("en")
    train, mine = tmp_path / "train.spacy", tmp_path / "mine.spacy"
    DocBin(attrs=["ENT_IOB", "ENT_TYPE"], docs=[nlp("Some text.")]).to_disk(train)
    mine.write_bytes(packed([KYIV]))
    assert extend(train, [mine], nlp, times=3) == 1
    found = list(DocBin().from_disk(train).get_docs(nlp.vocab))
    assert [len(doc.ents) for doc in found] == [0, 4, 4, 4]
