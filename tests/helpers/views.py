"""A screen without a screen: what the controllers tell it is kept, and what they ask is answered."""

from explorer.documents import Source
from explorer.model import Article
from explorer.ui.actions import KeyTable
from explorer.ui.state.article_state import ArticleState, Findings
from explorer.ui.state.reader_data import ReaderData
from explorer.ui.state.reading_state import ReadingState
from tests.helpers.ferry import TEXT, analysis


class FakeText:
    """A pane in which ``height`` characters of the text are in view."""

    def __init__(self, height=120):
        self.length, self.height = len(TEXT), height
        self.top_offset = 0
        self.selected_span = None
        self.labels, self.flashed, self.focused = {}, [], 0

    @property
    def in_view(self):
        return self.top_offset, min(self.length, self.top_offset + self.height)

    def reveal(self, start, end):
        if not self.top_offset <= start < self.top_offset + self.height:
            self.top_offset = max(0, start - self.height // 3)

    def scroll_to_offset(self, offset):
        self.top_offset = offset

    def flash(self, offset):
        self.flashed.append(offset)

    def show_labels(self, labels):
        self.labels = labels

    def select_text(self, span):
        self.selected_span = span if span and span[1] > span[0] else None

    def offset_below(self, offset, rows):
        return min(self.length, max(0, offset + 80 * rows))

    def focus(self):
        self.focused += 1


class FakeView:
    """Keeps the notes, what was shown and what was asked; ``answer`` picks the n-th choice."""

    def __init__(self):
        self.text = FakeText()
        self.list_row = None
        self.narrow = False
        self.notes, self.shown, self.asked, self.copied = [], [], [], []

    @property
    def note(self):
        return self.notes[-1] if self.notes else ""

    def say(self, note=""):
        self.notes.append(note)

    def show_article(self):
        self.shown.append("article")

    def show_highlights(self):
        self.shown.append("highlights")

    def show_paragraphs(self):
        self.shown.append("paragraphs")

    def show_selection(self, follow=True):
        self.shown.append("selection")

    def refresh_list(self):
        self.shown.append("list")

    def show_hidden(self):
        self.shown.append("hidden")

    def clear_selected_words(self):
        self.text.selected_span = None

    def close_list(self):
        return False

    def ask(self, question, then):
        self.asked.append((question, then))
        return lambda: None

    def answer(self, label, typed=""):
        question, then = self.asked[-1]
        choices = question.offer(typed) if question.offer else question.choices
        then(next(one.value for one in choices if f"{one.label} {one.detail}".startswith(label)))

    def copy(self, words):
        self.copied.append(words)

    def later(self, do):
        do()

    def in_background(self, work, then):
        then(work())


class Setting:
    """An open and analysed article with all that controllers are made of."""

    def __init__(self, text=TEXT, analysed=True):
        self.view = FakeView()
        self.keys = KeyTable()
        article = Article("ferry.txt", text, "Harbour town votes on ferry")
        self.reading = ReadingState([Source("ferry.txt", data=text.encode())])
        self.reading.open(self.reading.sources[0], 0, ArticleState(article))
        self.data = ReaderData(True, self.view.say)
        self.findings = Findings.of(article, analysis(text))
        if analysed:
            self.current.take(self.findings)

    @property
    def current(self):
        return self.reading.current
