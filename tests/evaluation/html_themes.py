"""Makes pages with the themes of real site generators, as far as they are installed.

``python html_themes.py FOLDER`` writes each page beside a text file of its article into FOLDER, for
``html_extraction.py --themes FOLDER``. Install in an environment of its own what you have use for:
sphinx furo sphinx-rtd-theme pelican markdown mkdocs mkdocs-material.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from html_pages import Story, stories

SPHINX = ("alabaster", "furo", "sphinx_rtd_theme", "classic", "bizstyle", "nature", "haiku")
MKDOCS = ("mkdocs", "readthedocs", "material")
PELICAN = ("notmyidea", "simple")


def markdown(story: Story) -> str:
    marks = {"h2": "## {}", "li": "- {}", "q": "> {}"}
    blocks = [(kind, words) for kind, words in story.blocks if kind not in ("tr", "figcaption")]
    return "\n\n".join(marks.get(kind, "{}").format(words) for kind, words in blocks)


def rest(story: Story) -> str:
    marks = {"h2": "{}\n" + "-" * 40, "li": "- {}", "q": "    {}"}
    blocks = [(kind, words) for kind, words in story.blocks if kind not in ("tr", "figcaption")]
    body = "\n\n".join(marks.get(kind, "{}").format(words) for kind, words in blocks)
    return f"{story.title}\n{'=' * 150}\n\n{body}\n"


def wanted(story: Story) -> str:
    words = [text for kind, text in story.blocks if kind not in ("tr", "figcaption")]
    return "\n\n".join([story.title, *words])


def sphinx(theme: str, found: list[Story], work: Path, program: str) -> Path:
    names = [f"page{n}" for n in range(len(found))]
    for name, story in zip(names, found, strict=True):
        (work / f"{name}.rst").write_text(rest(story))
    contents = "\n   ".join(["", *names])
    (work / "index.rst").write_text(f"Site\n====\n\n.. toctree::\n{contents}\n")
    (work / "conf.py").write_text(f"project = 'Site'\nhtml_theme = '{theme}'\n")
    subprocess.run([program, "-q", "-b", "html", ".", "out"], cwd=work, check=True)
    return work / "out"


def mkdocs(theme: str, found: list[Story], work: Path, program: str) -> Path:
    (work / "docs").mkdir()
    (work / "docs" / "index.md").write_text("# Site\n")
    for n, story in enumerate(found):
        (work / "docs" / f"page{n}.md").write_text(f"# {story.title}\n\n{markdown(story)}\n")
    (work / "mkdocs.yml").write_text(
        f"site_name: Site\ntheme:\n  name: {theme}\nuse_directory_urls: false\n"
    )
    subprocess.run([program, "build", "-q", "-d", "out"], cwd=work, check=True)
    return work / "out"


def pelican(theme: str, found: list[Story], work: Path, program: str) -> Path:
    (work / "content").mkdir()
    for n, story in enumerate(found):
        (work / "content" / f"page{n}.md").write_text(
            f"Title: {story.title}\nDate: {story.day}\nAuthor: {story.author}\nCategory: News\n"
            f"Slug: page{n}\n\n{markdown(story)}\n"
        )
    words = ("content", "-o", "out", "-t", theme, "-q")
    subprocess.run([program, *words], cwd=work, check=True)
    return work / "out"


Maker = Callable[[str, list[Story], Path, str], Path]
GENERATORS: tuple[tuple[str, Maker, tuple[str, ...]], ...] = (
    ("sphinx-build", sphinx, SPHINX),
    ("mkdocs", mkdocs, MKDOCS),
    ("pelican", pelican, PELICAN),
)


def main() -> int:
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    found = stories()[:3]
    for program, make, themes in GENERATORS:
        if shutil.which(program) is None:
            print(f"{program} is not installed: {', '.join(themes)} left out", file=sys.stderr)
            continue
        for theme in themes:
            with tempfile.TemporaryDirectory() as folder:
                try:
                    out = make(theme, found, Path(folder), program)
                except (subprocess.CalledProcessError, OSError) as error:
                    print(f"{theme}: {error}", file=sys.stderr)
                    continue
                for n, story in enumerate(found):
                    name = f"{program}-{theme}-{n}"
                    shutil.copy(out / f"page{n}.html", target / f"{name}.html")
                    (target / f"{name}.txt").write_text(wanted(story))
    return 0


if __name__ == "__main__":
    sys.exit(main())
