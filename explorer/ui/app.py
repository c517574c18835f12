"""The reader's app: the article in one pane, its entities and figures in another."""

from collections.abc import Sequence
from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Footer, Input, Static, Tree

from explorer.model import Analysis, Article
from explorer.reading import ReadingError, Source, read
from explorer.recognition.client import Progress, Recogniser, Settled
from explorer.recognition.figures.reading import group_of, reading

STYLES = {
    "person": Style.parse("bold #e5c07b"),
    "organisation": Style.parse("underline #61afef"),
    "place": Style.parse("italic #98c379"),
    "figure": Style.parse("dim #c678dd"),
}
TITLES = {
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
    "figure": "Figures",
}
Spans = list[tuple[int, int]]


class Reader(App[int]):
    """Shows one article after another with its entities."""

    CSS = """
    #side { width: 40%; max-width: 52; }
    #filter { height: 3; }
    Tree { height: 1fr; background: $surface; }
    #article { width: 1fr; padding: 0 2; }
    #text { max-width: 84; }
    #status { height: 1; background: $panel; }
    .narrow #side { width: 100%; max-width: 100%; display: none; }
    .narrow.listing #side { display: block; }
    .narrow.listing #article { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        ("n", "step(1)", "next"),
        ("N", "step(-1)", "previous"),
        ("slash", "filter", "filter"),
        ("escape", "clear", "clear"),
        ("left_square_bracket", "article(-1)", "previous article"),
        ("right_square_bracket", "article(1)", "next article"),
        ("1", "kind('person')", "people"),
        ("2", "kind('organisation')", "organisations"),
        ("3", "kind('place')", "places"),
        ("4", "kind('figure')", "figures"),
        ("b", "list", "list"),
        ("question_mark", "show_help_panel", "keys"),
        ("q", "quit", "quit"),
    ]

    def __init__(self, sources: Sequence[Source], model: str | None = None) -> None:
        super().__init__()
        self._sources = list(sources)
        self._model = model
        self._at = 0
        self._article = Article("", "")
        self._analysis = Analysis()
        self._hidden: set[str] = set()
        self._spans: Spans = []
        self._mention = 0
        self._name = ""
        self._recogniser: Recogniser | None = None

    def compose(self) -> ComposeResult:
        """Lay out the list, the article and the status line."""
        with Horizontal():
            yield VerticalScroll(Static(id="text", markup=False), id="article")
        yield Static(id="status", markup=False)
        yield Footer()

    def on_mount(self) -> None:
        """Put the list beside the article and open the first one."""
        tree: Tree[Spans] = Tree("", id="tree")
        tree.show_root = False
        side = VerticalScroll(Input(placeholder="filter", id="filter"), tree, id="side")
        self.query_one(Horizontal).mount(side, before=0)
        self._recogniser = Recogniser(self._model)
        self.call_after_refresh(self._open)

    def on_resize(self) -> None:
        """Below 80 columns the list takes the place of the article when called."""
        self.screen.set_class(self.size.width < 80, "narrow")

    def _open(self) -> None:
        try:
            self._article = read(self._sources[self._at])
        except ReadingError as error:
            self.notify(str(error), severity="error", markup=False)
            return
        self._analysis = Analysis()
        self._spans, self._name = [], ""
        self._fill()
        self._paint()
        self.query_one("#article", VerticalScroll).scroll_home(animate=False)
        self.query_one(Tree).focus()
        self._status("recognising …")
        self._recognise(self._article)

    def _recognise(self, article: Article) -> None:
        assert self._recogniser is not None

        def heard(progress: Progress) -> None:
            if isinstance(progress, Settled):
                self.call_from_thread(self._settled, article, progress.analysis)

        self._recogniser.open(article, heard)

    def _settled(self, article: Article, analysis: Analysis) -> None:
        if article is self._article:
            self._analysis = analysis
            self._fill()
            self._paint()
            self._status("")

    def _marks(self) -> list[tuple[int, int, str]]:
        marks: list[tuple[int, int, str]] = [
            (m.start, m.end, e.kind) for e in self._analysis.entities for m in e.mentions
        ]
        marks += [(f.start, f.end, "figure") for f in self._analysis.figures]
        return [mark for mark in marks if mark[2] not in self._hidden]

    def _paint(self) -> None:
        text = Text(self._article.text)
        for heading in self._article.headings:
            text.stylize("bold", heading.start, heading.end)
        for start, end, kind in self._marks():
            text.stylize(STYLES[kind], start, end)
        for n, (start, end) in enumerate(self._spans):
            text.stylize("reverse" if n == self._mention else "reverse dim", start, end)
        self.query_one("#text", Static).update(text)

    def _fill(self) -> None:
        wanted = self.query_one("#filter", Input).value.casefold()
        tree: Tree[Spans] = self.query_one("#tree", Tree)
        tree.clear()
        rows: dict[str, list[tuple[str, Spans]]] = {kind: [] for kind in TITLES}
        for entity in self._analysis.entities:
            names = " ".join((entity.name, *(alias.name for alias in entity.aliases)))
            if wanted in names.casefold():
                spans = [(m.start, m.end) for m in entity.mentions]
                rows[entity.kind].append((entity.name, spans))
        for figure in self._analysis.figures:
            words = self._article.text[figure.start : figure.end]
            label = f"{group_of(figure)}: {reading(figure) or words}"
            if wanted in label.casefold():
                rows["figure"].append((label, [(figure.start, figure.end)]))
        for kind, title in TITLES.items():
            if kind in self._hidden or not rows[kind]:
                continue
            branch = tree.root.add(Text(f"{title} {len(rows[kind])}", STYLES[kind]), expand=True)
            for name, spans in rows[kind]:
                leaf = branch.add(Text(f"{name}  {len(spans)}"), data=spans)
                for start, end in spans:
                    leaf.add_leaf(self._words_around(start, end), data=[(start, end), *spans])

    def _words_around(self, start: int, end: int) -> Text:
        text = self._article.text
        before = text[max(0, start - 18) : start].rsplit("\n", 1)[-1]
        after = text[end : end + 24].split("\n", 1)[0]
        return Text.assemble(before, (text[start:end], "bold"), after)

    def on_tree_node_selected(self, event: "Tree.NodeSelected[Spans]") -> None:
        """Emphasise the mentions of what was chosen and go to one of them."""
        spans = event.node.data
        if not spans:
            return
        single = not event.node.allow_expand
        self._name = str((event.node.parent if single and event.node.parent else event.node).label)
        self._spans = sorted(set(spans))
        self._mention = self._spans.index(spans[0])
        self.screen.remove_class("listing")
        self._jump()

    def action_step(self, by: int) -> None:
        """Go to the next or previous mention of what is selected, or of anything."""
        if not self._spans:
            self._spans = sorted((start, end) for start, end, _ in self._marks())
            self._mention = -1 if by > 0 else 0
        if self._spans:
            self._mention += by
            self._jump()

    def _jump(self) -> None:
        wrapped = not 0 <= self._mention < len(self._spans)
        self._mention %= len(self._spans)
        self._paint()
        start, _ = self._spans[self._mention]
        pane = self.query_one("#article", VerticalScroll)
        width = max(1, self.query_one("#text", Static).content_size.width)
        lines = Text(self._article.text[:start]).wrap(self.console, width)
        line = max(0, len(lines) - 1)
        if not pane.scroll_y <= line < pane.scroll_y + pane.size.height - 1:
            pane.scroll_to(y=max(0, line - pane.size.height // 3), animate=False)
        self._status("wrapped round" if wrapped else "")

    def _status(self, note: str) -> None:
        parts = [self._article.title or self._article.source]
        if self._spans:
            parts.append(f"{self._name} · mention {self._mention + 1} of {len(self._spans)}")
            parts.append(f"{100 * self._spans[self._mention][0] // len(self._article.text)} %")
        parts += [note] if note else []
        self.query_one("#status", Static).update(" · ".join(part for part in parts if part))

    def on_input_changed(self) -> None:
        """Show only what matches the filter."""
        self._fill()

    def on_input_submitted(self) -> None:
        """Go back to the list with the filter kept."""
        self.query_one(Tree).focus()

    def action_filter(self) -> None:
        """Type a filter for the list."""
        self.screen.add_class("listing")
        self.query_one("#filter", Input).focus()

    def action_clear(self) -> None:
        """Clear the filter, then the selection."""
        box = self.query_one("#filter", Input)
        if box.value:
            box.value = ""
        self._spans = []
        self._paint()
        self._status("")
        self.query_one(Tree).focus()

    def action_kind(self, kind: str) -> None:
        """Hide or show a kind."""
        self._hidden ^= {kind}
        self._fill()
        self._paint()

    def action_list(self) -> None:
        """Show or hide the list in a narrow terminal."""
        self.screen.toggle_class("listing")

    def action_article(self, by: int) -> None:
        """Open the next or previous article."""
        self._at = (self._at + by) % len(self._sources)
        self._open()

    def on_unmount(self) -> None:
        """End the worker."""
        if self._recogniser is not None:
            self._recogniser.close()


def run(sources: Sequence[Source], model: str | None = None) -> int:
    """Open the reader on sources; returns the exit status."""
    return Reader(sources, model).run() or 0
