"""How much of the article on a page is found, and how little else: ``python -m`` or by its path.

F1 of rows of four words, and whether the first and last paragraph are there. ``--held`` measures
the templates that nothing was chosen by, ``--themes FOLDER`` pages made by real site generators
(see html_themes.py), each beside a text file of the same name.
"""

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from html_pages import HELD, TEMPLATES, pages

from explorer.documents.readers.html import article_of


def shingles(text: str) -> "Counter[tuple[str, ...]]":
    words = re.findall(r"\w+", text.lower())
    return Counter(zip(words, words[1:], words[2:], words[3:], strict=False))


def f1(found: str, wanted: str) -> float:
    one, other = shingles(found), shingles(wanted)
    common = sum((one & other).values())
    return 2 * common / max(1, sum(one.values()) + sum(other.values()))


def lost_ends(found: str, wanted: str) -> list[str]:
    """Which of the first and the last paragraph are not whole in what was found."""
    paragraphs = [one for one in wanted.split("\n\n") if one][1:]
    words = " ".join(re.findall(r"\w+", found))
    ends = (("first", paragraphs[0]), ("last", paragraphs[-1]))
    return [name for name, one in ends if " ".join(re.findall(r"\w+", one)) not in words]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held", action="store_true")
    parser.add_argument("--themes", type=Path)
    parser.add_argument("--show", help="print what is found on this page")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    if options.themes:
        made = [
            (page.stem, page.read_text(), page.with_suffix(".txt").read_text())
            for page in sorted(options.themes.glob("*.html"))
        ]
    else:
        templates = HELD if options.held else TEMPLATES
        made = [one for seed in range(options.rounds) for one in pages(templates, seed)]
    total = 0.0
    lost = 0
    for name, markup, wanted in made:
        article = article_of(markup, name)
        score = f1(article.text, wanted)
        total += score
        missing = lost_ends(article.text, wanted)
        lost += bool(missing)
        print(f"{score:.3f} {name} {' '.join(missing)} {' '.join(article.notices)}")
        if options.show == name:
            print(article.text)
    print(f"{total / len(made):.4f} mean of {len(made)} pages; first or last lost in {lost}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
