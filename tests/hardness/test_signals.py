"""A signal ends the program as its own key would: the terminal whole, the place kept, the status right."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time

import pytest

LONG = "".join(f"Paragraph {n}: Anna Kovacs spoke to reporters in Tallinn.\n\n" for n in range(400))
PATIENCE = 120
PROGRAM = (sys.executable, "-P", "-m", "explorer")
RESTORED = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?2004l")
"""The terminal's own screen, its cursor, no mouse, no bracketed paste."""


class Terminal:
    """The reader on a pseudo-terminal."""

    def __init__(self, path, data):
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        self.process = subprocess.Popen(
            [*PROGRAM, str(path)],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**os.environ, "EXPLORER_DATA": str(data), "TERM": "xterm-256color"},
            start_new_session=True,
        )
        os.close(slave)
        self.seen = b""

    def wait_for(self, wanted):
        """Read until something is on the terminal, or the program ends."""
        end = time.monotonic() + PATIENCE
        while wanted not in self.seen and time.monotonic() < end:
            if not self._read():
                break
        assert wanted in self.seen

    def press(self, key, wanted):
        """Press a key in the article, again and again until something is on the terminal."""
        os.write(self.master, b"\t")
        end = time.monotonic() + PATIENCE
        while wanted not in self.seen and time.monotonic() < end:
            os.write(self.master, key)
            self._read()
        assert wanted in self.seen

    def _read(self):
        if not select.select([self.master], [], [], 0.2)[0]:
            return self.process.poll() is None
        try:
            piece = os.read(self.master, 1 << 16)
        except OSError:
            return False
        self.seen += piece
        return bool(piece)

    def ended(self):
        """Read what is left; returns the exit status."""
        end = time.monotonic() + PATIENCE
        while self._read() and time.monotonic() < end:
            pass
        return self.process.wait(PATIENCE)


@pytest.fixture
def open_terminal():
    """Open the reader on a pseudo-terminal of its own; it is ended with the test."""
    opened = []

    def open_one(path, data):
        opened.append(Terminal(path, data))
        return opened[-1]

    yield open_one
    for terminal in opened:
        terminal.process.kill()
        terminal.process.wait()
        os.close(terminal.master)


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "long.txt"
    path.write_text(LONG, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_the_reader_leaves_the_terminal_whole_and_remembers(
    article, tmp_path, open_terminal, number, status
):
    terminal = open_terminal(article, tmp_path / "data")
    terminal.wait_for(b"Paragraph 0")
    terminal.wait_for(b"keys")
    terminal.press(b"G", b"Paragraph 399")
    terminal.process.send_signal(number)
    assert terminal.ended() == status
    for sequence in RESTORED:
        assert sequence in terminal.seen
    again = open_terminal(article, tmp_path / "data")
    again.wait_for(b"Paragraph 399")
    again.process.send_signal(signal.SIGTERM)
    again.ended()


def test_an_export_that_is_ended_leaves_no_half_file(tmp_path):
    big = tmp_path / "big.txt"
    big.write_text(LONG * 20, encoding="utf-8")
    out = tmp_path / "out.jsonl"
    out.write_text("before\n", encoding="utf-8")
    process = subprocess.Popen(
        [*PROGRAM, "export", str(big), "--output", str(out)],
        stderr=subprocess.PIPE,
    )
    end = time.monotonic() + PATIENCE
    while not list(tmp_path.glob(".explorer-*")) and time.monotonic() < end:
        time.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 143
    assert b"Traceback" not in said
    assert out.read_text(encoding="utf-8") == "before\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["big.txt", "out.jsonl"]


def test_what_was_ignored_stays_ignored(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text(LONG, encoding="utf-8")
    process = subprocess.Popen(
        ["sh", "-c", 'trap "" HUP; exec "$@"', "sh", *PROGRAM, "export", str(article)],
        stdout=subprocess.PIPE,
    )
    time.sleep(1)
    process.send_signal(signal.SIGHUP)
    out, _ = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out[:12]) == (0, b'{"schema": 1')
