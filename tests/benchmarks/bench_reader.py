"""Measure the reader under a pseudo-terminal, against a bare Textual app in the same run.

    python tests/benchmarks/bench_reader.py [start] [length] [busy]

Prints: from start to the first frame with text; what each key costs in an article of 1,000 words and
in one of 500,000; a key's time to its frame while three megabytes are recognised and when all is
done; peak memory of the reader and of recognition. All of it, or what is named. Times are in
milliseconds and only the ratios mean anything from one machine to another.
"""

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

TOP = Path(__file__).parents[2]
SEEDS = sorted((TOP / "seeds").glob("*.txt"))
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static(open({path!r}, encoding="utf-8").read(), markup=False)
Bare().run()
"""


class Terminal:
    """A program under a pseudo-terminal of 120 by 36 cells."""

    def __init__(self, *words: str) -> None:
        self.began = time.perf_counter()
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
        data = tempfile.mkdtemp()
        environment = {**os.environ, "TERM": "xterm-256color", "EXPLORER_DATA": data}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self.process = subprocess.Popen(
            [sys.executable, *words], stdin=slave, stdout=slave, stderr=slave, env=environment
        )
        os.close(slave)
        self.master = master
        self.seen = b""

    def read(self, wait: float) -> bytes:
        """Give what is written within ``wait`` seconds, empty if nothing is."""
        ready, _, _ = select.select([self.master], [], [], wait)
        if not ready:
            return b""
        try:
            data = os.read(self.master, 1 << 16)
        except OSError:
            return b""
        self.seen += data
        return data

    def until(self, text: bytes, wait: float = 60) -> float:
        """Give the milliseconds from the start until a text is on the screen."""
        while text not in self.seen:
            if time.perf_counter() - self.began > wait:
                raise TimeoutError(text.decode())
            self.read(0.05)
        return (time.perf_counter() - self.began) * 1000

    def quiet(self, wait: float = 0.15) -> None:
        """Wait until nothing is written any more."""
        while self.read(wait):
            pass

    def key(self, key: bytes) -> float:
        """Give the milliseconds from a key to the first of what it changes on the screen."""
        while self.read(0.005):
            pass
        began = time.perf_counter()
        os.write(self.master, key)
        if not self.read(2):
            return 2000.0
        return (time.perf_counter() - began) * 1000

    def burst(self, keys: bytes) -> float:
        """Give the milliseconds from a key to the last of what it changes on the screen."""
        self.quiet(0.08)
        began = last = time.perf_counter()
        os.write(self.master, keys)
        while self.read(2.0 if last == began else 0.08):
            last = time.perf_counter()
        return (last - began) * 1000

    def peak(self) -> dict[str, float]:
        """Give the peak memory, in megabytes, of the program and of its worker."""
        found = {"reader": _peak(self.process.pid)}
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        for child in children.read_text().split():
            found["recognition"] = _peak(int(child))
        return found

    def close(self) -> None:
        """End the program."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        os.close(self.master)


def _peak(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0.0


def first_frames(article: Path, rounds: int = 7) -> tuple[float, float]:
    """Give the median milliseconds to the first text of the reader and of a bare app."""
    text = article.read_text(encoding="utf-8").split("\n")[0][:20].encode()
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for n, words in enumerate(
            (("-m", "explorer", str(article)), ("-c", BARE.format(path=str(article))))
        ):
            terminal = Terminal(*words)
            times[n].append(terminal.until(text))
            terminal.close()
    return statistics.median(times[0]), statistics.median(times[1])


def keys(terminal: Terminal, count: int) -> tuple[float, float]:
    """Give the median and the 95th percentile of a key's milliseconds."""
    taken = []
    for n in range(count):
        taken.append(terminal.key((b"\x1b[6~", b"j", b"\x1b[5~", b"k")[n % 4]))
        time.sleep(0.03)
    taken.sort()
    return statistics.median(taken), taken[int(len(taken) * 0.95)]


KEYS = {
    "down in the list": (b"j", b"k"),
    "choose in the list": (b"\r",),
    "next mention": (b"n",),
    "tab to the article": (b"\t",),
    "row down": (b"j", b"k"),
    "page down": (b"\x1b[6~", b"\x1b[5~"),
    "the end, the beginning": (b"G", b"g"),
    "back": (b"\x0f", b"\x0e"),
    "only its paragraphs": (b"t", b"t"),
    "details": (b"d", b"d"),
    "select words": (b"\x1b[1;2C",),
    "no selection": (b"\x1b",),
    "letters": (b"f", b"\x1b"),
    "copy": (b"y",),
    "a kind hidden": (b"4", b"4"),
    "no more selected": (b"\x1b",),
    "next of anything": (b"n",),
    "filter, a letter": (b"/", b"b", b"a", b"d", b"\x1b"),
    "sort": (b"s", b"s", b"s"),
    "find, a letter": (b"\x06", b"s", b"a", b"\r", b"\x1b"),
}
"""What is pressed, one after the other; the median of what each group costs is told."""


def lengths(rounds: int = 3) -> None:
    """Print what keys cost in a short article and in a long one."""
    taken: dict[str, list[float]] = {name: [] for name in KEYS}
    for words in (1_000, 500_000):
        terminal = Terminal(str(Path(__file__).with_name("made_article.py")), str(words))
        terminal.until(b"percent", 120)
        terminal.quiet(2.0)
        for name, keys_ in KEYS.items():
            times = [terminal.burst(key) for _ in range(rounds) for key in keys_]
            taken[name].append(statistics.median(times))
        terminal.close()
    print("a key, ms, at       1,000 words   500,000 words")
    for name, (short, long) in taken.items():
        print(f"  {name:22} {short:8.1f} {long:15.1f}")


def main(what: set[str]) -> None:
    """Measure and print."""
    if not what or "start" in what:
        ours, bare = first_frames(SEEDS[-1])
        ratio = f"a bare Textual app {bare:.0f} ms: {ours / bare:.2f}"
        print(f"start to first text: {ours:.0f} ms, {ratio}")
    if not what or "length" in what:
        lengths()
    if not what or "busy" in what:
        busy_keys()


def busy_keys() -> None:
    """Print a key's time while three megabytes are recognised and after, and peak memory."""
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in SEEDS)
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "book.txt"
        book.write_text((text + "\n\n") * (3_000_000 // len(text)), encoding="utf-8")
        terminal = Terminal("-m", "explorer", str(book))
        first = terminal.until(b"Ukrain")
        os.write(terminal.master, b"\t")
        terminal.quiet()
        busy = keys(terminal, 120)
        deadline = time.monotonic() + 900
        while time.monotonic() < deadline:
            terminal.seen = b""
            os.write(terminal.master, b"j")
            terminal.quiet(1.0)
            if b"reading names" not in terminal.seen and b"%" in terminal.seen:
                break
        idle = keys(terminal, 120)
        peak = terminal.peak()
        terminal.close()
    print(f"3 MB: first text after {first:.0f} ms")
    print(
        f"a key while it is recognised: median {busy[0]:.1f} ms, 95th percentile {busy[1]:.1f} ms"
    )
    print(
        f"a key when all is done:       median {idle[0]:.1f} ms, 95th percentile {idle[1]:.1f} ms"
    )
    print(
        "peak memory: " + ", ".join(f"{who} {megabytes:.0f} MB" for who, megabytes in peak.items())
    )


if __name__ == "__main__":
    main(set(sys.argv[1:]))
