"""Documents as other programs write them: pandoc, LibreOffice, Chromium, calibre, Python's email."""

import email.policy
import mailbox
import shutil
import subprocess
from email.message import EmailMessage

import pytest

from explorer.documents import ReadingError, gather, read, seeds_folder

SEEDS = ("battery-maker", "cave-bats", "chip-village")
"""Three articles, which every program is given."""


def paragraphs(name):
    path = next(seeds_folder().glob(f"{name}.*"))
    return [line.strip() for line in read(path).text.split("\n") if line.strip()]


def squeezed(text):
    """A text without what programs write in their own way: blanks, quotes, bullets."""
    for one, other in (("“", '"'), ("”", '"'), ("’", "'"), ("‘", "'"), ("…", "...")):
        text = text.replace(one, other)
    return "".join(text.replace("•", "").split())


def run(program, *words, cwd):
    where = shutil.which(program)
    if where is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run(
        [where, *map(str, words)], cwd=cwd, capture_output=True, timeout=180, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


@pytest.fixture(params=SEEDS)
def seed(request, tmp_path):
    """The paragraphs of an article, and a page of it that programs convert."""
    words = paragraphs(request.param)
    title, *body = words
    inner = "".join(f"<p>{one}</p>" for one in body)
    page = tmp_path / "seed.html"
    page.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        f"<style>@page {{margin: 2cm}} .two {{column-count: 2}}</style><h1>{title}</h1>"
        f"<div>{inner}</div></html>"
    )
    return words, page


def assert_whole(path, words):
    """Every paragraph is there, in order, and little else."""
    article = read(path)
    text = squeezed(article.text)
    at = 0
    for one in words:
        found = text.find(squeezed(one), at)
        assert found >= 0, one
        at = found
    assert len(text) < len(squeezed("".join(words))) * 1.05 + 200
    return article


@pytest.mark.parametrize("form", ["docx", "odt", "rtf", "epub"])
def test_pandoc(seed, form):
    words, page = seed
    run("pandoc", "-s", page.name, "-o", f"a.{form}", cwd=page.parent)
    assert_whole(page.parent / f"a.{form}", words)


@pytest.mark.parametrize("form", ["docx:MS Word 2007 XML", "odt:writer8", "rtf:Rich Text Format"])
def test_libreoffice_writer(seed, form):
    words, page = seed
    profile = f"-env:UserInstallation=file://{page.parent}/profile"
    where = page.parent
    load = "--infilter=HTML (StarWriter)"
    out = ("--headless", load, "--convert-to", form, "--outdir", "out", page.name)
    run("soffice", profile, *out, cwd=where)
    assert_whole(where / "out" / f"seed.{form.partition(':')[0]}", words)


def test_libreoffice_print(seed):
    words, page = seed
    profile = f"-env:UserInstallation=file://{page.parent}/profile"
    load = "--infilter=HTML (StarWriter)"
    to = "pdf:writer_pdf_Export"
    out = ("--headless", load, "--convert-to", to, "--outdir", "out", page.name)
    run("soffice", profile, *out, cwd=page.parent)
    article = assert_whole(page.parent / "out" / "seed.pdf", words)
    assert article.pages


@pytest.mark.parametrize("columns", [1, 2])
def test_chromium_print(seed, columns):
    words, page = seed
    if columns == 2:
        page.write_text(page.read_text().replace("<div>", '<div class="two">'))
    words_of_chromium = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")
    profile = f"--user-data-dir={page.parent}/profile"
    run("chromium", *words_of_chromium, profile, "--print-to-pdf=a.pdf", page, cwd=page.parent)
    article = assert_whole(page.parent / "a.pdf", words)
    assert article.pages and article.title == words[0]


def test_calibre(seed):
    words, page = seed
    run("ebook-convert", page.name, "a.epub", cwd=page.parent)
    assert_whole(page.parent / "a.epub", words)


def test_python_email(seed):
    words, page = seed
    message = EmailMessage(policy=email.policy.SMTP)
    message["Subject"], message["From"], message["To"] = words[0], "Ada <a@x.org>", "b@x.org"
    message["Message-ID"] = "<1@x.org>"
    message.set_content("\n\n".join(words[1:]), cte="quoted-printable")
    message.add_alternative(page.read_text(), subtype="html")
    path = page.parent / "a.eml"
    path.write_bytes(message.as_bytes())
    assert_whole(path, words)
    box = mailbox.mbox(page.parent / "a.mbox")
    box.add(message)
    box.add(message)
    box.close()
    sources, errors = gather([str(page.parent / "a.mbox")])
    assert len(sources) == 2 and not errors
    assert_whole(sources[1], words)


@pytest.mark.parametrize("form", ["docx", "odt", "epub"])
def test_damaged_documents_of_pandoc_are_one_clear_line(seed, form):
    _, page = seed
    run("pandoc", "-s", page.name, "-o", f"a.{form}", cwd=page.parent)
    path = page.parent / f"a.{form}"
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(ReadingError) as error:
        read(path)
    assert "\n" not in str(error.value)
