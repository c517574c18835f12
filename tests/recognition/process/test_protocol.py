"""What is said to the worker and by it comes through one line as it was."""

import pytest

from explorer.model import Figure, UnlinkedMention
from explorer.recognition.process.protocol import (
    Analyse,
    CannotWork,
    FindIn,
    InStretch,
    InText,
    OpenText,
    WentWrong,
    decode_answer,
    decode_request,
    encode,
)
from tests.helpers.articles import analysis


@pytest.mark.parametrize("request_", [OpenText("“Kyiv”\n\u2028\ud83d"), FindIn(5, 90), Analyse()])
def test_requests_come_through(request_):
    line = encode(request_)
    assert line.count(b"\n") == 1 and line.endswith(b"\n") and line.isascii()
    assert decode_request(line) == request_


@pytest.mark.parametrize(
    "answer",
    [
        InStretch(
            (UnlinkedMention(3, 9, "person", "name", 0.25),), (Figure("", 1, 2, "count", 5),)
        ),
        InText(analysis()),
        WentWrong("recognition failed (“x”)"),
        CannotWork("no pipeline “x”"),
    ],
)
def test_answers_come_through(answer):
    line = encode(answer)
    assert line.count(b"\n") == 1 and line.endswith(b"\n") and line.isascii()
    assert decode_answer(line) == answer


@pytest.mark.parametrize("line", [b"", b"no JSON", b"[]", b"{}", b'{"find": ["a", 2]}', b"5"])
def test_anything_else_is_refused(line):
    with pytest.raises(ValueError):
        decode_request(line)
    with pytest.raises(ValueError):
        decode_answer(line)
