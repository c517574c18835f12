"""An article's names and figures do not get into each other's way."""

from itertools import pairwise

from explorer.model import Article
from explorer.recognition.analyser import Analyser
from explorer.recognition.ner.mentions import is_number


def test_a_number_word_that_begins_a_sentence_is_no_name():
    text = "Nine boats sank. “Two were old,” said Nine News."
    assert is_number(text, 0, 4)
    assert is_number(text, text.index("Two"), text.index("Two") + 3)
    assert not is_number("He saw 9. Two", 7, 8)
    assert not is_number(text, text.index("Nine News"), text.index("Nine News") + 4)


def test_figures_and_mentions_never_overlap():
    text = "Zero more, please, said Anna Berg of Lund. Ten years on, 40% of Malmö is built on."
    analysis = Analyser().analyse(Article("a", text))
    spans = sorted(
        [(m.start, m.end) for e in analysis.entities for m in e.mentions]
        + [(f.start, f.end) for f in analysis.figures]
    )
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert {"Zero", "Ten years", "40%"} == {text[f.start : f.end] for f in analysis.figures}
