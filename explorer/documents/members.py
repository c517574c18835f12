"""Names of files in archives."""

import re

from explorer.documents.folders import HIDDEN

UNSAFE = "with a name that leads out of it"

_ABSOLUTE = re.compile(r"[/\\]|[A-Za-z]:")


def why_left_out(name: str) -> str | None:
    """Why a file of this name in an archive is not opened; None if it may be."""
    steps = re.split(r"[/\\]", name)
    if ".." in steps or _ABSOLUTE.match(name):
        return UNSAFE
    if any(step.startswith(".") or step == "__MACOSX" for step in steps):
        return HIDDEN
    return None
