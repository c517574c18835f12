"""Many articles: the same analyses in the same order, however many processes are at work."""

import pytest

from explorer.model import Article
from explorer.recognition.errors import PipelineError, RecognitionError
from explorer.recognition.process.pool import WORTH, analysed, processes_for
from tests.helpers import failing_pipeline
from tests.helpers.failing_pipeline import RAISES

TEXTS = [f"Angela Merkel met {n} envoys of Kenya in Mombasa on Monday." for n in range(2, 14)]
ARTICLES = [Article(f"{n}.txt", text) for n, text in enumerate(TEXTS)]


def test_several_processes_give_what_one_gives():
    alone = list(analysed(ARTICLES, None, None))
    assert [article.source for article, _ in alone] == [one.source for one in ARTICLES]
    assert list(analysed(ARTICLES, None, None, processes=2)) == alone


@pytest.mark.parametrize("processes", [1, 2])
def test_a_pipeline_that_is_missing_is_told(processes):
    with pytest.raises(PipelineError, match="no_such"):
        list(analysed(ARTICLES, "no_such", None, processes))


def test_articles_are_read_as_they_are_needed():
    read = []

    def articles():
        for one in ARTICLES:
            read.append(one)
            yield one

    next(iter(analysed(articles(), None, None)))
    assert len(read) == 1


def test_little_text_is_worth_one_process():
    assert processes_for(0) == processes_for(WORTH - 1) == 1
    assert processes_for(WORTH * 10_000) >= 1


def test_no_file_beside_an_article_is_run(tmp_path, monkeypatch):
    run = tmp_path / "run"
    for name in ("random", "socket", "pickle", "spacy"):
        (tmp_path / f"{name}.py").write_text(f"open({str(run)!r}, 'w').close()\n")
    monkeypatch.chdir(tmp_path)
    read = []
    found = analysed((read.append(one) or one for one in ARTICLES), None, None, processes=2)
    next(found)
    assert len(read) == 7, "three for each process are read before the first is asked for"
    found.close()
    assert not run.exists()


@pytest.mark.parametrize("processes", [1, 2])
def test_an_article_that_fails_is_told_and_the_others_are_done(tmp_path, monkeypatch, processes):
    model = failing_pipeline.install(tmp_path, monkeypatch)
    texts = ["Ada Okafor spoke.", RAISES, "Ada Okafor left."]
    articles = [Article(f"{n}.txt", text) for n, text in enumerate(texts)]
    failures = []
    done = list(analysed(articles, model, None, processes, failures.append))
    assert [article.source for article, _ in done] == ["0.txt", "2.txt"]
    assert all(one.entities[0].name == "Ada Okafor" for _, one in done)
    assert list(map(str, failures)) == ["1.txt: recognition failed (RuntimeError: no luck)"]


def test_without_anyone_to_tell_a_failure_is_raised(tmp_path, monkeypatch):
    model = failing_pipeline.install(tmp_path, monkeypatch)
    with pytest.raises(RecognitionError, match=r"a\.txt: .*no luck"):
        list(analysed([Article("a.txt", RAISES)], model, None))
