"""Addresses: fetched within limits, never from this network unasked, and kept for later."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from explorer.documents import Options, gather, read
from explorer.documents.web import addresses, fetching

WORDS = "The main bridge of Zürich was closed on Tuesday after heavy rain, said the mayor of it. "
PAGE = f"<!doctype html><html><title>Head</title><body><h1>Head</h1><p>{WORDS}<p>{WORDS}</body>"


class Handler(BaseHTTPRequestHandler):
    """Answers by the path that is asked for."""

    asked: ClassVar[list[dict[str, str]]] = []

    def log_message(self, *_words):
        """Nothing."""

    def do_GET(self):
        self.asked.append(dict(self.headers))
        getattr(self, "_" + self.path.strip("/").partition("/")[0])()

    def _send(self, data, kind="text/html", length=None, status=200, **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data) if length is None else length))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def _page(self):
        self._send(PAGE.encode())

    def _latin(self):
        self._send(PAGE.encode("latin-1"), "text/html; charset=iso-8859-1")

    def _lies(self):
        self._send(PAGE.encode(), "text/html; charset=iso-8859-1")

    def _gone(self):
        self._send(b"", status=404)

    def _loop(self):
        self._send(b"", status=302, Location=f"/loop/{len(self.asked)}")

    def _moved(self):
        self._send(b"", status=301, Location="/page")

    def _file(self):
        self._send(b"", status=302, Location="file:///etc/passwd")

    def _inside(self):
        self._send(b"", status=302, Location=f"http://127.0.0.1:{self.server.server_port}/page")

    def _cut(self):
        self._send(PAGE.encode()[:50], length=5000)

    def _slow(self):
        self.send_response(200)
        self.end_headers()
        self._trickle(b"<p>")

    def _slowhead(self):
        self._trickle(b"HTTP/1.0 200 OK\r\nX: ")

    def _trickle(self, first):
        try:
            self.wfile.write(first)
            for _ in range(100):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass

    def _endless(self):
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(1000):
                self.wfile.write(b"<p>word</p>" * 10_000)
        except OSError:
            pass

    def _bomb(self):
        import gzip

        self._send(gzip.compress(b"a" * 60_000_000), **{"Content-Encoding": "gzip"})

    def _feed(self):
        self._send(FEED.encode(), "application/rss+xml")


FEED = """<?xml version="1.0"?><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Paper</title><item><title>One &amp;amp; only</title><link>http://x.example/1</link>
<pubDate>Tue, 12 Mar 2024 10:00:00 GMT</pubDate><author>Ada</author><description>Short.</description>
<c:encoded><![CDATA[<p>The first <b>text</b>.</p><p>It ends.</p>]]></c:encoded></item>
<item><title>Two</title><description>The second text, which is short.</description></item></channel></rss>"""


@pytest.fixture(scope="module")
def server():
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()


def opened(url, said=None, **options):
    options = {"allow_local": True, **options}
    notice = said.append if said is not None else None
    sources, errors = gather([url], Options(**options), notice=notice)
    return sources, [str(error).removeprefix(f"{url}: ") for error in errors]


@pytest.mark.parametrize("path", ["page", "latin", "lies", "moved"])
def test_a_page_is_its_article(server, path):
    (source,), errors = opened(f"{server}/{path}")
    article = read(source)
    assert not errors and article.source == f"{server}/{path}"
    assert article.text == f"Head\n\n{WORDS.strip()}\n\n{WORDS.strip()}\n"
    assert article.site == "127.0.0.1"


def test_a_request_says_no_more_than_it_must(server):
    opened(f"{server}/page")
    headers = Handler.asked[-1]
    assert headers["User-Agent"] == "article-explorer"
    assert headers["Host"] == server.removeprefix("http://")
    assert not set(headers) & {"Cookie", "Authorization", "Referer"}


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("gone", "there is no such page (404)"),
        ("loop", "leads on more than 5 times"),
        ("file", "only http and https are opened, not file"),
        ("cut", "breaks off before its end"),
        ("endless", "is larger than 20 MB"),
        ("bomb", "is larger than 20 MB"),
        ("slow", "takes too long"),
        ("slowhead", "takes too long"),
    ],
)
def test_what_does_not_come_is_one_clear_line(server, path, reason, monkeypatch):
    if "slow" in path:
        monkeypatch.setattr(fetching, "PATIENCE", 1.0)
    begun = time.monotonic()
    sources, errors = opened(f"{server}/{path}")
    assert (sources, errors) == ([], [reason])
    assert time.monotonic() - begun < 10


def test_this_network_is_not_asked_unless_that_is_allowed(server):
    assert opened(f"{server}/page", allow_local=False) == (
        [],
        ["leads into this network: open it with --allow-local"],
    )


def test_each_redirect_is_checked_after_its_name_is_resolved(server, monkeypatch):
    checked = []

    def public_once(ip):
        checked.append(ip)
        return len(checked) == 1

    monkeypatch.setattr(addresses, "_is_public", public_once)
    assert opened(f"{server}/inside", allow_local=False) == (
        [],
        ["leads into this network: open it with --allow-local"],
    )
    assert checked == ["127.0.0.1", "127.0.0.1"]


@pytest.mark.parametrize(
    "ip",
    "127.0.0.1 10.1.2.3 192.168.0.1 172.16.0.9 169.254.169.254 0.0.0.0 100.64.0.1 224.0.0.1 ::1 "
    "fe80::1%eth0 fc00::1 ::ffff:127.0.0.1 64:ff9b::7f00:1 2002:7f00:1::".split(),
)
def test_addresses_of_a_network_are_known(ip):
    assert not addresses._is_public(ip)
    assert addresses._is_public("93.184.215.14") and addresses._is_public("2606:4700::1111")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://x.example/a", "only http and https are opened, not ftp"),
        ("file:///etc/passwd", "only http and https are opened, not file"),
        ("http://[::1", "is no address that can be read"),
        ("http://:80/", "names no machine"),
        ("http://no-such-machine.invalid/", "there is no such machine, or no network"),
    ],
)
def test_what_is_no_address_is_one_clear_line(url, reason):
    assert opened(url) == ([], [reason])


def test_a_page_opens_from_its_copy_without_the_network(server, tmp_path, monkeypatch):
    url = f"{server}/latin"
    (source,), _ = opened(url, cache=tmp_path / "pages")
    text = read(source).text

    def fail(*_words):
        raise fetching.NetworkError("can't be reached")

    monkeypatch.setattr(fetching, "_fetched", fail)
    said = []
    (source,), errors = opened(url, said, cache=tmp_path / "pages")
    assert read(source).text == text and not errors
    day = time.strftime("%Y-%m-%d")
    assert said == [f"{url}: can't be reached; this is the copy of {day}"]
    assert opened(url, cache=tmp_path / "others") == ([], ["can't be reached"])


def test_a_feed_is_the_articles_in_it(server):
    sources, errors = opened(f"{server}/feed")
    assert not errors and [one.name for one in sources] == [f"{server}/feed#1", f"{server}/feed#2"]
    one, two = map(read, sources)
    assert one.text == "One & only\n\nThe first text.\n\nIt ends."
    assert (one.date.isoformat(), one.author, one.site) == ("2024-03-12", "Ada", "The Paper")
    assert two.text == "Two\n\nThe second text, which is short."


@pytest.mark.parametrize(
    "doctype", ['<!DOCTYPE r [<!ENTITY a "b">]>', '<!DOCTYPE r [\n<!ENTITY % a "b">]>']
)
def test_a_feed_with_entities_is_refused(tmp_path, doctype):
    path = tmp_path / "a.xml"
    path.write_text(FEED.replace("<rss", f"{doctype}<rss"))
    assert opened(str(path))[1] == ["defines entities, which no feed does: it is not opened"]
