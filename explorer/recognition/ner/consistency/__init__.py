"""One article, one sense: what is sure of a name in one place holds for it everywhere.

The network reads a few words at a time. Over the whole article more is known: a surname was
introduced with its first name, an acronym stood in brackets after its long form, a name was a
person's after a title. :func:`consistent` brings the mentions into line with that and adds those
that were passed over.
"""

from explorer.recognition.ner.consistency.document import consistent

__all__ = ["consistent"]
