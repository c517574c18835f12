"""The corrections of the article that is open: made, taken back and made again, one at a time."""

from dataclasses import dataclass

from explorer.corrections.apply import apply
from explorer.corrections.describe import describe
from explorer.corrections.made import MadeCorrection
from explorer.corrections.make import Maker, Scope
from explorer.corrections.statements import Correction, general, place_of
from explorer.corrections.undo import AppliedCorrections
from explorer.model import Analysis, Article, Entity, Figure, Kind, Mention
from explorer.storage.articles import article_key, label_of
from explorer.storage.database import StoreError
from explorer.storage.history import Version
from explorer.storage.store import Store
from explorer.text.one_line import one_line


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
    """The reader's corrections of one article, stored, and applied to what is recognised in it.

    Each new analysis of the recogniser goes to :meth:`settle`; :attr:`analysis` is always the
    corrected one. Entities, mentions and figures passed in are those of :attr:`analysis`. Nothing
    here raises: what can't be done or stored is said in the line.
    """

    def __init__(self, store: Store, article: Article) -> None:
        self._history = store.corrections
        self._text = article.text
        self._key = article_key(article.text)
        self._label = label_of(article)
        self._maker = Maker(article.text)
        self._recognised = Analysis()
        self._rules: tuple[MadeCorrection, ...] = ()
        self._made: list[MadeCorrection] = []
        self._version: Version | None = None
        self.misfits: tuple[Correction, ...] = ()
        self.settle(Analysis())

    @property
    def analysis(self) -> Analysis:
        """What was recognised, with the corrections applied."""
        return self._applied.analysis

    @property
    def key(self) -> str:
        """What the article is known by in the store."""
        return self._key

    @property
    def made(self) -> int:
        """How many corrections made in this article hold."""
        return len(self._made)

    def settle(self, analysis: Analysis) -> Analysis:
        """Take a new analysis from the recogniser; returns the corrected one.

        Afterwards :attr:`misfits` has the corrections of this article that did not fit, once the
        whole text was looked at.
        """
        self._recognised = analysis
        try:
            self._version = self._history.version()
            self._rules = self._history.rules(self._key)
            self._made = [one for one in self._history.of(self._key) if not one.undone]
        except StoreError:
            self._version = None
        base = apply(analysis, self._text, [one.correction for one in self._rules])
        corrections = [one.correction for one in self._made]
        self._applied = AppliedCorrections(base, self._text, corrections)
        complete = analysis.covered >= len(self._text)
        self.misfits = self._applied.misfits if complete else ()
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
        correction = self._maker.kind(what, kind)
        if isinstance(what, Mention):
            words = self._text[what.start : what.end]
            return self._do(correction, f"{words} is marked so already")
        return self._do(correction, f"{what.name} is a {kind} already", scope)

    def remove(self, what: Entity | Mention | Figure, scope: Scope = "here") -> Done:
        """Not an entity (or figure): a mention here, or what has its name in wider scope.

        An entity is removed from the whole article, or by ``always`` from every one.
        """
        owner = self.entity_at(what.start) if isinstance(what, Mention) else None
        correction = self._maker.removal(what, scope, owner)
        here = scope == "here" and not isinstance(what, Entity)
        return self._do(
            correction, "nothing is marked here" if here else "nothing to remove", scope
        )

    def merge(self, what: Entity, into: Entity, scope: Scope = "article") -> Done:
        """Two entities are one, which has the name and kind of the second."""
        if what.id == into.id:
            return self._nothing("pick another entity to merge with")
        return self._do(self._maker.merging(what, into), "these are one already", scope)

    def split(self, entity: Entity, off: Mention | str, scope: Scope = "article") -> Done:
        """One mention of an entity, or all that are written in one way, are another entity."""
        correction = self._maker.splitting(entity, off)
        if isinstance(off, Mention):
            return self._do(correction, f"{entity.name} has no other mention")
        return self._do(correction, f"{entity.name} has no other name", scope)

    def rename(self, entity: Entity, name: str, scope: Scope = "article") -> Done:
        """Another name for an entity."""
        correction = self._maker.renaming(entity, name)
        if correction is None:
            return self._nothing("a name has 1 to 300 characters")
        return self._do(correction, f"{one_line(name)} is its name already", scope)

    def mark(self, start: int, end: int, kind: Kind, scope: Scope = "here") -> Done:
        """Words of the article name something: here, wherever they stand, or in every article.

        Blanks at both ends are left out.
        """
        correction = self._maker.marking(start, end, kind, scope)
        if correction is None:
            return self._nothing("select a name within one paragraph first")
        words = self._text[max(0, start) : max(0, end)].strip()
        return self._do(correction, f"{words} is marked so already", scope)

    def undo(self) -> Done:
        """Take back the latest correction made in this article."""
        self.refresh()
        try:
            taken = self._history.undo(self._key)
        except StoreError as error:
            return self._nothing(str(error))
        self._own_change()
        if taken is None:
            return self._nothing("nothing to undo")
        if self._made and self._made[-1].id == taken.id:
            self._made.pop()
            self._applied.pop()
        else:
            self.settle(self._recognised)
        return Done(self.analysis, f"undone: {_said(taken)}", place_of(taken.correction))

    def redo(self) -> Done:
        """Make the correction again that was taken back last."""
        self.refresh()
        try:
            again = self._history.redo(self._key)
        except StoreError as error:
            return self._nothing(str(error))
        self._own_change()
        if again is None:
            return self._nothing("nothing to redo")
        self._push(again, self._applied.after(again.correction))
        return Done(self.analysis, f"again: {_said(again)}", place_of(again.correction))

    def entity_at(self, offset: int) -> Entity | None:
        """The entity that is mentioned at an offset of the text."""
        for entity in self.analysis.entities:
            for one in entity.mentions:
                if one.start <= offset < one.end:
                    return entity
                if one.start > offset:
                    break
        return None

    # How it is done.

    def _nothing(self, said: str) -> Done:
        return Done(self.analysis, one_line(said), changed=False)

    def _do(self, correction: Correction, otherwise: str, scope: Scope = "article") -> Done:
        """Store and apply a correction, unless nothing would change; then say ``otherwise``."""
        self.refresh()
        rule = general(correction) if scope == "always" else None
        made = rule or correction
        after = self._applied.after(made)
        known = rule is None or any(
            one.everywhere and one.correction == rule for one in (*self._rules, *self._made)
        )
        if known and after == self.analysis:
            return self._nothing(otherwise)
        try:
            added = self._history.add(self._key, self._label, made, rule is not None)
        except StoreError as error:
            return self._nothing(str(error))
        self._own_change()
        self._push(added, after)
        return Done(self.analysis, _said(added), place_of(correction))

    def _push(self, made: MadeCorrection, after: Analysis) -> None:
        self._made.append(made)
        self._applied.push(made.correction, after)

    def _own_change(self) -> None:
        """What is stored here itself needs no :meth:`refresh`."""
        if self._version is not None:
            openings, others, own = self._version
            self._version = (openings, others, own + 1)


def _said(made: MadeCorrection) -> str:
    said = describe(made.correction)
    return f"{said}, in every article" if made.everywhere else said
