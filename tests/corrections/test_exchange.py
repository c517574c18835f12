"""Lines that are sent: what comes back, and what is refused."""

import io
import json

import pytest

from explorer.corrections.exchange import lines, read
from explorer.corrections.json import RecordError
from explorer.corrections.made import MadeCorrection
from explorer.corrections.statements import Named, NotHere, QuotedSpan, Remove

RULE = MadeCorrection(
    "0123456789abcdef", "a" * 64, Remove(Named("Łódź")), True, "2024-03-12T10:00:00+00:00"
)
HERE = MadeCorrection(
    "f" * 16, "b" * 64, NotHere(QuotedSpan(0, 4, "Kyiv")), False, "2024-03-12T10:00:00+00:00"
)


def heard(data: bytes):
    return list(read(io.BytesIO(data)))


def test_what_is_sent_comes_back_with_what_the_article_is_called():
    sent = "".join(lines([RULE, HERE], {"a" * 64: "News"})).encode()
    assert "Łódź".encode() in sent
    assert heard(sent) == [(1, RULE, "News"), (2, HERE, "-")]
    assert heard(b"\xef\xbb\xbf" + sent) == [(1, RULE, "News"), (2, HERE, "-")]


def test_a_label_is_one_line_of_120_characters():
    sent = "".join(lines([RULE], {"a" * 64: "x\n" * 200})).encode()
    ((_, _, label),) = heard(sent)
    assert label == ("x " * 60)[:120]


def test_a_line_may_have_19999_bytes():
    line = "".join(lines([RULE], {})).rstrip()
    room = 20_000 - 1 - len(line.encode())
    good = line.encode() + b" " * room + b"\n"
    assert heard(good)[0][1] == RULE
    bad = line.encode() + b" " * (room + 1) + b"\n" + good
    first, second = heard(bad)
    assert first[0] == 1 and isinstance(first[1], RecordError)
    assert second == (2, RULE, "-")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("schema", 2),
        ("schema", None),
        ("id", "0123456789ABCDEF"),
        ("id", "0" * 15),
        ("id", "0" * 17),
        ("article", "a" * 63),
        ("everywhere", 1),
        ("made", "soon"),
        ("made", 5),
    ],
)
def test_other_fields_are_refused(field, value):
    record = json.loads(next(iter(lines([RULE], {}))))
    ((_, error),) = heard(json.dumps({**record, field: value}).encode())
    assert isinstance(error, RecordError)


def test_what_is_of_one_place_is_no_rule():
    record = json.loads(next(iter(lines([HERE], {}))))
    ((_, error),) = heard(json.dumps({**record, "everywhere": True}).encode())
    assert "every article" in str(error)
