"""Subtitles (SubRip and WebVTT): what is said, without the stamps, in paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explorer.documents.building import About, TextBuilder
from explorer.documents.errors import DocumentError
from explorer.documents.protocol import CERTAIN, LIKELY, Options
from explorer.documents.texts import decoded
from explorer.model import Article

FORMAT = "subtitles"
SUFFIXES = (".srt", ".vtt")

PAUSE = 2.0
"""Seconds without a word after which a sentence that has ended ends its paragraph too."""
LONGEST = 600
"""Characters from which the end of a sentence ends the paragraph, as speech has no paragraphs."""

_STAMP = r"(?:(\d+):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
_CUE = re.compile(rf"^\s*{_STAMP}\s*-->\s*{_STAMP}[^\n]*$")
_SUBRIP = re.compile(rb"(?:\xef\xbb\xbf)?\s*\d+\s*\n\s*\d+:\d\d:\d\d[,.]\d{1,3}\s*-->")
_WEBVTT = re.compile(rb"(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\n]|$)")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]+)>")
_TAG = re.compile(r"</?[A-Za-z0-9][^>]*>|\{\\[^}]*\}")
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&lrm;": "", "&rlm;": ""}
_ENTITY = re.compile("|".join(_ENTITIES))
_SPEAKER = re.compile(r"^(?:-\s*|>>+\s*)(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*$")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as shown: when its cue begins and ends in seconds, who says it, if that is told."""

    start: float
    end: float
    words: str
    speaker: str | None


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Reader`."""
    head = head.replace(b"\r\n", b"\n")
    if _WEBVTT.match(head):
        return CERTAIN
    return LIKELY if _SUBRIP.match(head) else 0.0


def read(data: bytes, source: str, options: Options) -> Article:
    """See :class:`~explorer.documents.protocol.Reader`."""
    found = decoded(data, options.charset)
    builder = TextBuilder()
    for paragraph in _paragraphs(_said(found.text)):
        builder.add_paragraph(paragraph)
    if not builder.has_text():
        raise DocumentError("holds no words between its stamps")
    return builder.article(source, About(notices=found.notices))


def _said(text: str) -> Iterator[_Line]:
    """The lines of all cues; one that the cue before showed already, as rolling ones do, once."""
    shown: set[str] = set()
    lines = text.split("\n")
    n = 0
    while n < len(lines):
        cue = _CUE.match(lines[n])
        n += 1
        if not cue:
            continue
        start, end = _seconds(cue.groups()[:4]), _seconds(cue.groups()[4:])
        now = set()
        while n < len(lines) and lines[n].strip() and not _CUE.match(lines[n]):
            voice = _VOICE.search(lines[n])
            words = _ENTITY.sub(lambda match: _ENTITIES[match[0]], _TAG.sub("", lines[n])).strip()
            if words and words not in shown:
                yield _Line(start, end, words, voice[1].strip() if voice else None)
            now.add(words)
            n += 1
        shown = now


def _paragraphs(lines: Iterator[_Line]) -> Iterator[str]:
    """Join lines, up to a change of speaker, or a pause or much text after a sentence's end."""
    words: list[str] = []
    before: _Line | None = None
    for line in lines:
        said = _SPEAKER.sub("", line.words)
        if before is not None and (said != line.words or _parted(before, line, words)):
            yield " ".join(words)
            words = []
        if line.speaker and (before is None or line.speaker != before.speaker):
            said = f"{line.speaker}: {said}"
        words.append(said)
        before = line
    if words:
        yield " ".join(words)


def _parted(before: _Line, line: _Line, words: list[str]) -> bool:
    if line.speaker and line.speaker != before.speaker:
        return True
    if not _SENTENCE_END.search(before.words):
        return False
    return line.start - before.end >= PAUSE or sum(map(len, words)) >= LONGEST


def _seconds(stamp: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in stamp)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000
