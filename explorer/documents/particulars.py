"""What an article says of itself: the day it is of, and the language it is in."""

from dataclasses import replace

from explorer.model import Article
from explorer.text.language import ENGLISH, language_name, languages
from explorer.text.paragraphs import paragraphs
from explorer.text.publication_day import publication_day

SAMPLE = 8_000
"""Characters of an article that tell its language."""


def with_particulars(article: Article) -> Article:
    """The article with its day and language as far as they can be told, and a notice of the latter.

    A day that the text itself gives is trusted more than that of a page's or mail's field.
    """
    found = publication_day(article.text, article.source, article.date)
    language = article.language or _language(article.text)
    notices = article.notices
    if language is not None and language.partition("-")[0].lower() != ENGLISH:
        notices = (*notices, f"{language_name(language)}, not English: left unmarked")
    return replace(
        article, date=found.day if found else article.date, language=language, notices=notices
    )


def _language(text: str) -> str | None:
    """The language that most of the beginning of a text is in."""
    end = text.rfind("\n", 0, SAMPLE) + 1 if len(text) > SAMPLE else len(text)
    return languages(
        text, ((one.start, one.end) for one in paragraphs(text, 0, end or SAMPLE))
    ).language
