"""Names of files as text that can be written anywhere."""

import re

_NO_TEXT = re.compile("[\ud800-\udfff]")

_ESCAPED = 0xDC00
"""What Python's ``surrogateescape`` adds to a byte that is no text (PEP 383)."""

_HIGH_BYTES = range(0x80, 0x100)
"""The bytes that it does so with."""


def escaped(name: str) -> str:
    r"""A name with its bytes that are no UTF-8 as ``\xff``, so that names stay different."""
    return _NO_TEXT.sub(_written, name)


def _written(match: re.Match[str]) -> str:
    code = ord(match[0])
    byte = code - _ESCAPED
    return f"\\x{byte:02x}" if byte in _HIGH_BYTES else f"\\u{code:04x}"
