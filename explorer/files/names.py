"""Names of files as text that can be written anywhere."""

import re

_NO_TEXT = re.compile("[\ud800-\udfff]")


def escaped(name: str) -> str:
    r"""A name with its bytes that are no UTF-8 as ``\xff``, so that names stay different."""
    return _NO_TEXT.sub(_written, name)


def _written(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code - 0xDC00:02x}" if 0xDC80 <= code <= 0xDCFF else f"\\u{code:04x}"
