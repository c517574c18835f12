"""Make what the README shows from the program itself: its pictures and its table of keys.

    python tests/pictures/make.py [--text]

Writes beside this file ``reader.svg`` and the screens that the tests compare, and the table between
the marks in the README. With ``--text`` the picture, which needs the pipeline, is left as it is.
"""

import asyncio
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from explorer.config import Settings
from explorer.documents import gather
from explorer.recognition.process.client import Recogniser
from explorer.ui.actions import table
from explorer.ui.app import ExplorerApp
from tests.helpers.reader import opened
from tests.pictures.screens import WIDTHS, screens

TOP = Path(__file__).parents[2]
README = TOP / "README.md"


async def picture(article: Path, keys: list[str], target: Path) -> None:
    """Open an article, wait until it is recognised, press keys and keep what is on the screen."""
    sources, _ = gather([str(article.relative_to(TOP))])
    recogniser = Recogniser()
    app = ExplorerApp(sources, recogniser, Settings(theme="dark"), temporary=True)
    async with app.run_test(size=(116, 34)) as pilot:
        for _ in range(600):
            await pilot.pause(0.1)
            if opened(app).complete:
                break
        await pilot.press(*keys)
        await pilot.pause(0.8)
        svg = app.export_screenshot(title="explorer")
    recogniser.close()
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    target.write_text(re.sub(r"terminal-\d+", "terminal", svg), encoding="utf-8")


def with_table(readme: str) -> str:
    """Give the README with the table of keys as it is now."""
    return re.sub(
        r"(<!-- keys -->\n).*?(<!-- /keys -->)", rf"\1{table()}\n\2", readme, flags=re.DOTALL
    )


if __name__ == "__main__":
    README.write_text(with_table(README.read_text(encoding="utf-8")), encoding="utf-8")
    for width in WIDTHS:
        kept = Path(__file__).with_name(f"screens-{width}.txt")
        kept.write_text(asyncio.run(screens(width)), encoding="utf-8")
    if "--text" in sys.argv[1:]:
        sys.exit()
    seed = TOP / "seeds" / "floods-lumbia.txt"
    asyncio.run(
        picture(
            seed, ["slash", *"bukid", "enter", "escape"], Path(__file__).with_name("reader.svg")
        )
    )
