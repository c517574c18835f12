"""The corrections of the article that is open: made, taken back and made again, one at a time."""

from dataclasses import dataclass
from typing import Literal

from explorer.corrections.apply import Working, apply, corrected
from explorer.corrections.made import MadeCorrection
from explorer.corrections.statements import (
    LONGEST,
    Correction,
    KindHere,
    KindOf,
    Mark,
    MarkEvery,
    Merge,
    Named,
    NotHere,
    Remove,
    Rename,
    SplitAlias,
    SplitMention,
    Spot,
    describe,
    general,
    place_of,
)
from explorer.model import Analysis, Article, Entity, Figure, Kind, Mention
from explorer.storage.articles import article_key, label_of
from explorer.storage.database import StoreError
from explorer.storage.history import Version
from explorer.storage.store import Store
from explorer.text.one_line import one_line

Scope = Literal["here", "article", "always"]
"""This one place, the whole article, or a rule for every article."""


@dataclass(frozen=True, slots=True)
class Done:
    """The analysis after something was done, one line that says what, and where it was done.

    ``at`` is an offset in the article or ``None``; ``changed`` is false if nothing was stored.
    """

    analysis: Analysis
    said: str
    at: int | None = None
    changed: bool = True


class ArticleCorrections:
    """The reader's corrections of one article, applied to what is recognised in it.

    Give each new analysis of the recogniser to :meth:`settle`; :attr:`analysis` is always the
    corrected one. Entities, mentions and figures passed in are those of :attr:`analysis`. Nothing
    here raises: what can't be done or stored is said in the line.
    """

    def __init__(self, store: Store, article: Article) -> None:
        self._history = store.corrections
        self._text = article.text
        self._key = article_key(article.text)
        self._label = label_of(article)
        self._recognised = Analysis()
        self._rules: tuple[MadeCorrection, ...] = ()
        self._steps: list[MadeCorrection] = []
        self._states: list[Analysis | None] = []
        self._working: Working | None = None
        self._version: Version | None = None
        self.misfits: tuple[Correction, ...] = ()
        self.settle(Analysis())

    @property
    def analysis(self) -> Analysis:
        """What was recognised, with the corrections applied."""
        current = self._states[-1]
        assert current is not None
        return current

    @property
    def key(self) -> str:
        """What the article is known by in the store."""
        return self._key

    @property
    def made(self) -> int:
        """How many corrections made in this article hold."""
        return len(self._steps)

    def settle(self, analysis: Analysis) -> Analysis:
        """Take a new analysis from the recogniser; returns the corrected one.

        Afterwards :attr:`misfits` has the corrections of this article that did not fit, once the
        whole text was looked at.
        """
        self._recognised = analysis
        try:
            self._version = self._history.version()
            self._rules = self._history.rules(self._key)
            history = self._history.of(self._key)
            self._steps = [step for step in history if not step.undone]
        except StoreError:
            self._version = None
        base = apply(analysis, self._text, [step.correction for step in self._rules])
        outcome = corrected(base, self._text, [step.correction for step in self._steps])
        self._working = None
        self._states = [base]
        if self._steps:
            self._states += [*[None] * (len(self._steps) - 1), outcome.analysis]
        complete = analysis.covered >= len(self._text)
        self.misfits = outcome.misfits if complete else ()
        return self.analysis

    def refresh(self) -> bool:
        """Take in what was stored elsewhere meanwhile; returns whether the analysis changed."""
        try:
            if self._history.version() == self._version:
                return False
        except StoreError:
            return False
        before = self.analysis
        return self.settle(self._recognised) != before

    # What a reader can say.

    def set_kind(self, what: Entity | Mention, kind: Kind, scope: Scope = "article") -> Done:
        """Another kind for an entity (``article`` or ``always``), or for one mention."""
        if isinstance(what, Mention):
            spot = self._spot(what.start, what.end)
            return self._do(KindHere(spot, kind), f"{spot.text} is marked so already")
        said = f"{what.name} is a {kind} already"
        return self._do(KindOf(self._named(what), kind), said, scope == "always")

    def remove(self, what: Entity | Mention | Figure, scope: Scope = "here") -> Done:
        """Not an entity (or figure): a mention here, or what has its name in wider scope.

        An entity is removed from the whole article, or by ``always`` from every one.
        """
        if isinstance(what, Entity):
            return self._do(Remove(self._named(what)), "nothing to remove", scope == "always")
        spot = self._spot(what.start, what.end)
        if scope == "here":
            return self._do(NotHere(spot), "nothing is marked here")
        named = Named(one_line(spot.text), None, spot)
        if isinstance(what, Mention):
            owner = self.entity_at(what.start)
            if scope == "article" and owner is not None:
                named = self._named(owner)
        return self._do(Remove(named), "nothing to remove", scope == "always")

    def merge(self, what: Entity, into: Entity, scope: Scope = "article") -> Done:
        """Two entities are one, which has the name and kind of the second."""
        if what.id == into.id:
            return self._nothing("pick another entity to merge with")
        correction = Merge(self._named(what), self._named(into))
        return self._do(correction, "these are one already", scope == "always")

    def split(self, entity: Entity, off: Mention | str, scope: Scope = "article") -> Done:
        """One mention of an entity, or all that are written in one way, are another entity."""
        if isinstance(off, Mention):
            spot = self._spot(off.start, off.end)
            return self._do(SplitMention(spot), f"{entity.name} has no other mention")
        said = f"{entity.name} has no other name"
        return self._do(SplitAlias(self._named(entity), one_line(off)), said, scope == "always")

    def rename(self, entity: Entity, name: str, scope: Scope = "article") -> Done:
        """Another name for an entity."""
        name = one_line(name)
        if not name or len(name) > LONGEST:
            return self._nothing("a name has 1 to 300 characters")
        named = self._named(entity)
        return self._do(Rename(named, name), f"{name} is its name already", scope == "always")

    def mark(self, start: int, end: int, kind: Kind, scope: Scope = "here") -> Done:
        """Words of the article name something: here, wherever they stand, or in every article.

        Blanks at both ends are left out.
        """
        words = self._text[max(0, start) : max(0, end)]
        start = max(0, start) + len(words) - len(words.lstrip())
        words = words.strip()
        if not words or len(words) > LONGEST or "\n\n" in words:
            return self._nothing("select a name within one paragraph first")
        spot = self._spot(start, start + len(words))
        if scope == "here":
            return self._do(Mark(spot, kind), f"{words} is marked so already")
        correction = MarkEvery(one_line(words), kind, spot)
        return self._do(correction, f"{words} is marked so already", scope == "always")

    def undo(self) -> Done:
        """Take back the latest correction made in this article."""
        self.refresh()
        try:
            step = self._history.undo(self._key)
        except StoreError as error:
            return self._nothing(str(error))
        self._own_change()
        if step is None:
            return self._nothing("nothing to undo")
        if self._steps and self._steps[-1].id == step.id:
            self._steps.pop()
            self._states.pop()
            self._working = None
            if self._states[-1] is None:
                made = [one.correction for one in self._steps]
                self._states[-1] = apply(self._base, self._text, made)
        else:
            self.settle(self._recognised)
        return Done(self.analysis, f"undone: {_said(step)}", place_of(step.correction))

    def redo(self) -> Done:
        """Make the correction again that was taken back last."""
        self.refresh()
        try:
            step = self._history.redo(self._key)
        except StoreError as error:
            return self._nothing(str(error))
        self._own_change()
        if step is None:
            return self._nothing("nothing to redo")
        self._push(step, self._after(step.correction))
        return Done(self.analysis, f"again: {_said(step)}", place_of(step.correction))

    def entity_at(self, offset: int) -> Entity | None:
        """Give the entity that is mentioned at an offset of the text."""
        for entity in self.analysis.entities:
            for one in entity.mentions:
                if one.start <= offset < one.end:
                    return entity
                if one.start > offset:
                    break
        return None

    # How it is done.

    @property
    def _base(self) -> Analysis:
        base = self._states[0]
        assert base is not None
        return base

    def _spot(self, start: int, end: int) -> Spot:
        return Spot(start, end, self._text[start:end])

    def _named(self, entity: Entity) -> Named:
        first = entity.mentions[0] if entity.mentions else None
        at = self._spot(first.start, first.end) if first else None
        if at and len(at.text) > LONGEST:
            at = None
        return Named(one_line(entity.name)[:LONGEST].strip(), entity.kind, at)

    def _nothing(self, said: str) -> Done:
        return Done(self.analysis, one_line(said), changed=False)

    def _do(self, correction: Correction, otherwise: str, always: bool = False) -> Done:
        """Store and apply a correction, unless nothing would change; then say ``otherwise``."""
        self.refresh()
        rule = general(correction) if always else None
        made = rule or correction
        after = self._after(made)
        known = rule is None or any(
            step.everywhere and step.correction == rule for step in (*self._rules, *self._steps)
        )
        if known and after == self.analysis:
            return self._nothing(otherwise)
        try:
            step = self._history.add(self._key, self._label, made, rule is not None)
        except StoreError as error:
            self._working = None
            return self._nothing(str(error))
        self._own_change()
        self._push(step, after)
        return Done(self.analysis, _said(step), place_of(correction))

    def _after(self, correction: Correction) -> Analysis:
        """Apply one more correction; what was indexed for the last one is used again."""
        if self._working is None:
            self._working = Working(self.analysis, self._text)
        self._working.do(correction)
        return self._working.analysis()

    def _own_change(self) -> None:
        """What this session stores itself needs no :meth:`refresh`."""
        if self._version is not None:
            openings, others, own = self._version
            self._version = (openings, others, own + 1)

    def _push(self, step: MadeCorrection, after: Analysis) -> None:
        self._steps.append(step)
        self._states.append(after)


def _said(step: MadeCorrection) -> str:
    said = describe(step.correction)
    return f"{said}, in every article" if step.everywhere else said
