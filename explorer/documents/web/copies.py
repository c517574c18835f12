"""Copies of pages that were opened, so that they open without the network too."""

import contextlib
import hashlib
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path

from explorer.documents.web.fetching import Fetched

MOST = 300
"""Copies that are kept, the latest."""


@dataclass(frozen=True, slots=True)
class Copies:
    """The folder of copies; with none, nothing is kept."""

    folder: Path | None

    def keep(self, url: str, page: Fetched) -> None:
        """Keep a copy of the page at an address; not being able to is no error."""
        if self.folder is None:
            return
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            head = json.dumps({"charset": page.charset, "address": page.address}).encode()
            path = self._path(url)
            beside = path.with_suffix(f".{os.getpid()}")
            beside.write_bytes(head + b"\n" + page.data)
            beside.replace(path)
            self._thin_out()

    def kept(self, url: str) -> tuple[Fetched, str] | None:
        """The copy of a page, and the day it was made; None if there is none."""
        if self.folder is None:
            return None
        path = self._path(url)
        try:
            head, _, data = path.read_bytes().partition(b"\n")
            said = json.loads(head)
            made = time.strftime("%Y-%m-%d", time.localtime(path.stat().st_mtime))
            return Fetched(data, said["charset"], said["address"]), made
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _path(self, url: str) -> Path:
        name = hashlib.sha256(url.encode("utf-8", "surrogateescape")).hexdigest()[:40]
        return (self.folder or Path()) / f"{name}.page"

    def _thin_out(self) -> None:
        found = sorted((self.folder or Path()).glob("*.page"), key=lambda one: one.stat().st_mtime)
        for path in found[:-MOST]:
            path.unlink(missing_ok=True)
