"""Opening other articles: the next one, one picked by its title or path, the palette."""

from functools import partial
from typing import TYPE_CHECKING, Any

from textual.command import CommandPalette

from explorer.documents import ReadingError, Source, read
from explorer.ui.looking import Looking

if TYPE_CHECKING:
    from explorer.ui.screens.picker import Picker

TITLES_READ = 200
"""The titles of so many of the articles given are read for the picker."""

SMALL = 500_000
"""Articles of more bytes are not read for their titles."""


class Opening(Looking):
    """The reader with ways to other articles."""

    def __init__(self, *words: object, **named: object) -> None:
        super().__init__(*words, **named)  # type: ignore[arg-type]
        self._titles: dict[str, str] = {}

    def titles(self) -> list[tuple[str, str]]:
        """Give name and title, if known, of each article given."""
        for name, desk in self._desks.items():
            self._titles[name] = desk.article.title or ""
        return [(one.name, self._titles.get(one.name, "")) for one in self.sources]

    def action_article(self, by: int) -> None:
        """Go to the next or previous article."""
        if len(self.sources) < 2:
            self.say(f"only this article was given: {self.key('open')} opens others")
        else:
            self.open_at(self.place + by, by)

    def action_open(self) -> None:
        """Pick another article, of those given or from a folder."""
        from explorer.ui.screens.article_choices import article_choices, folder_to_enter  # noqa: PLC0415
        from explorer.ui.screens.picker import Picker  # noqa: PLC0415 (when asked for)

        recent = self.recent()
        pick = Picker(
            "Open an article",
            offer=lambda typed: article_choices(self.sources, dict(self.titles()), typed, recent),
            descend=folder_to_enter,
            foot="Enter opens, type / or ~ for a path, Esc leaves",
            at=self.place,
        )
        self.push_screen(pick, self._opened)
        read_titles = partial(self._read_titles, pick)
        self.run_worker(read_titles, thread=True, group="titles", exclusive=True)

    def _read_titles(self, pick: "Picker") -> None:
        """Read what the articles given are called; on a thread of its own."""
        found: dict[str, str] = {}
        for source in self.sources[:TITLES_READ]:
            if source.path is None or source.name in self._titles:
                continue
            try:
                small = source.path.stat().st_size <= SMALL
                found[source.name] = (read(source).title or "") if small else ""
            except (OSError, ReadingError):
                found[source.name] = ""
        if found:
            self.call_from_thread(self._titles_read, pick, found)

    def _titles_read(self, pick: "Picker", found: dict[str, str]) -> None:
        self._titles |= found
        if pick.is_current:
            pick.again()

    def _opened(self, source: Source | None) -> None:
        if source is not None:
            self.open_source(source)

    def action_command_palette(self) -> None:
        """Find any action, entity or article by name."""
        app: Any = self
        if not CommandPalette.is_open(app):
            self.push_screen(
                CommandPalette(
                    placeholder="find an action, a name or an article", id="--command-palette"
                )
            )
