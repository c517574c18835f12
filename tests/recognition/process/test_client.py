"""Recognition in a process of its own gives what recognition here gives, in steps."""

import itertools
import json
import os
import signal
from queue import Empty, Queue

import pytest

from explorer.documents import read, seeds_folder
from explorer.model import Article
from explorer.recognition.analyser import Analyser
from explorer.recognition.process.client import Failed, Found, Recogniser, Settled, Skipped
from explorer.recognition.process.protocol import Analyse, FindIn, decode_answer
from explorer.recognition.stretches import stretches
from tests.helpers import failing_pipeline
from tests.helpers.failing_pipeline import RAISES


@pytest.fixture(scope="module")
def article():
    texts = [read(path).text for path in sorted(seeds_folder().glob("*.txt"))]
    return Article("all", "\n\n".join(texts))


@pytest.fixture
def recogniser():
    made = Recogniser()
    yield made
    made.close()


def until_done(queue, article):
    heard = []
    while True:
        heard.append(queue.get(timeout=120))
        last = heard[-1]
        if isinstance(last, Failed):
            return heard
        if isinstance(last, Settled) and last.analysis.covered == len(article.text):
            return heard


def test_the_steps_cover_the_text_and_end_as_the_command_line_does(recogniser, article):
    queue = Queue()
    recogniser.open(article, queue.put)
    recogniser.look_at(len(article.text) // 2)
    heard = until_done(queue, article)
    spans = sorted((one.start, one.end) for one in heard if isinstance(one, Found))
    assert spans[0][0] == 0 and spans[-1][1] == len(article.text)
    assert all(a[1] == b[0] for a, b in itertools.pairwise(spans))
    settled = [one for one in heard if isinstance(one, Settled)]
    assert len(settled) > 1
    assert heard[-1].analysis == Analyser().analyse(article)


def test_the_first_stretch_is_the_one_on_the_screen(recogniser, article):
    queue = Queue()
    recogniser.open(article, queue.put)
    recogniser.look_at(len(article.text) - 1)
    found = [one for one in until_done(queue, article) if isinstance(one, Found)]
    assert found.index(max(found, key=lambda one: one.end)) <= 2


def test_an_article_that_was_left_is_heard_of_no_more(recogniser, article):
    left, kept = Queue(), Queue()
    recogniser.open(article, left.put)
    short = Article("short", "Ada Okafor came to Lagos.")
    recogniser.open(short, kept.put)
    heard = until_done(kept, short)
    assert all(one.article is short for one in heard)
    assert all(one.article is article for one in list(left.queue))
    with pytest.raises(Empty):
        while True:
            last = left.get(timeout=0.5)
            assert not (isinstance(last, Settled) and last.analysis.covered == len(article.text))


def test_a_worker_that_dies_is_started_again_once(recogniser, article):
    queue = Queue()
    recogniser.open(article, queue.put)
    queue.get(timeout=60)
    recogniser._process.send_signal(signal.SIGKILL)
    heard = until_done(queue, article)
    assert isinstance(heard[-1], Settled)
    recogniser._process.send_signal(signal.SIGKILL)
    recogniser._process.wait()
    recogniser.open(article, queue.put)
    last = until_done(queue, article)[-1]
    assert isinstance(last, Failed) and "readable" in last.reason


def test_a_pipeline_that_is_not_there_is_one_line(article):
    recogniser = Recogniser("no_such_pipeline")
    queue = Queue()
    recogniser.open(article, queue.put)
    heard = until_done(queue, article)
    recogniser.close()
    assert isinstance(heard[-1], Failed)
    assert "no_such_pipeline" in heard[-1].reason and "\n" not in heard[-1].reason


def test_the_process_ends_on_closing_and_closing_twice_is_no_harm():
    recogniser = Recogniser()
    process = recogniser._process
    assert process.poll() is None
    recogniser.close()
    assert process.poll() is not None
    recogniser.close()


def test_no_file_beside_an_article_is_run(tmp_path, monkeypatch):
    """Python puts the current folder on the path of what it starts, unless told not to."""
    run = tmp_path / "run"
    for name in ("random", "socket", "json", "spacy"):
        (tmp_path / f"{name}.py").write_text(f"open({str(run)!r}, 'w').close()\n")
    monkeypatch.chdir(tmp_path)
    recogniser, short, queue = Recogniser(), Article("short", "Ada Okafor came to Lagos."), Queue()
    recogniser.open(short, queue.put)
    heard = until_done(queue, short)
    assert os.getpriority(os.PRIO_PROCESS, recogniser._process.pid) == os.nice(0) + 5
    recogniser.close()
    assert isinstance(heard[-1], Settled)
    assert not run.exists()


def test_a_stretch_that_fails_is_skipped_and_the_others_stay(tmp_path, monkeypatch):
    recogniser = Recogniser(failing_pipeline.install(tmp_path, monkeypatch))
    line = "Ada Okafor came to the harbour.\n"
    article, queue = Article("a", line * 130 + RAISES + "\n" + line * 600), Queue()
    recogniser.open(article, queue.put)
    heard = until_done(queue, article)
    recogniser.close()
    at = article.text.index(RAISES)
    failing = next(one for one in stretches(article.text) if one[0] <= at < one[1])
    skipped = [one for one in heard if isinstance(one, Skipped)]
    assert [(one.start, one.end) for one in skipped] == [failing]
    assert skipped[0].reason == "recognition failed (RuntimeError: no luck)"
    assert heard[-1].skipped == (failing,)
    found = {one.start for one in heard[-1].analysis.entities[0].mentions}
    offsets = {n for n in range(len(article.text)) if article.text.startswith("Ada Okafor", n)}
    assert found >= {n for n in offsets if not failing[0] <= n < failing[1]} and found


def test_a_document_that_fails_as_a_whole_is_told_and_its_stretches_stay():
    sent, answers = [], [{"mentions": [], "figures": []}, {"wrong": "no luck"}]
    recogniser, queue = Recogniser("no_such_pipeline"), Queue()
    recogniser._send = sent.append
    recogniser._answer = lambda: decode_answer(json.dumps(answers.pop(0)).encode())
    article = Article("a", "Ada Okafor came.")
    recogniser.open(article, queue.put)
    heard = [queue.get(timeout=60), queue.get(timeout=60)]
    recogniser.close()
    assert isinstance(heard[0], Found)
    assert heard[1] == Failed(article, "no luck")
    assert sent[1:] == [FindIn(0, len(article.text)), Analyse()]
