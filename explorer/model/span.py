"""A stretch of an article's text."""

Span = tuple[int, int]
"""Start and end offset, in characters of :attr:`~explorer.model.article.Article.text`, end exclusive."""


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one[0] < other[1] and other[0] < one[1]
