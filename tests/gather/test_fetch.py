"""Pages come from the web as they are, with the way they came; what fails says so."""

from __future__ import annotations

import gzip
import threading
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from urllib3 import PoolManager

from salname.errors import BadAddress, NotText, PageRefused, TooLarge, UnreachableAddress
from salname.gather.fetch import fetch

TODAY = date(2025, 3, 27)
PAGE = "<html><body><p>Суд продлил арест на четыре месяца.</p></body></html>"


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        getattr(self, "show_" + self.path.strip("/"))()

    def show_page(self):
        self.answer(200, PAGE.encode("cp1251"), "text/html; charset=windows-1251")

    def show_old(self):
        self.send_response(302)
        self.send_header("Location", "/packed")
        self.end_headers()

    def show_packed(self):
        self.answer(200, gzip.compress(PAGE.encode()), "text/html", ("Content-Encoding", "gzip"))

    def show_circle(self):
        self.send_response(301)
        self.send_header("Location", "/circle")
        self.end_headers()

    def show_elsewhere(self):
        self.send_response(302)
        self.send_header("Location", "file:///etc/passwd")
        self.end_headers()

    def show_gone(self):
        self.answer(404, b"nothing here", "text/plain")

    def show_bomb(self):
        data = gzip.compress(b"a" * 30_000_000)
        self.answer(200, data, "text/plain", ("Content-Encoding", "gzip"))

    def show_cut(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"<html>")

    def show_picture(self):
        self.answer(200, b"\x89PNG\r\n\x1a\n", "image/png")

    def answer(self, status, data, media_type, *headers):
        self.send_response(status)
        for name, value in [("Content-Type", media_type), *headers]:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_words):
        pass


@pytest.fixture(scope="module")
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def opener():
    with PoolManager() as pool:
        yield pool


def test_the_servers_charset_is_believed(site, opener):
    gathered = fetch(f"{site}/page", opener, today=TODAY)

    assert "Суд продлил арест на четыре месяца." == gathered.text
    assert PAGE.encode("cp1251") == gathered.data
    assert ("cp1251", f"{site}/page") == (gathered.encoding, gathered.address)


def test_redirects_are_recorded_and_bytes_unpacked(site, opener):
    gathered = fetch(f"{site}/old", opener, today=TODAY)

    assert (f"{site}/packed",) == gathered.redirects
    assert f"{site}/old" == gathered.address
    assert PAGE.encode() == gathered.data


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("gone", PageRefused),
        ("circle", PageRefused),
        ("elsewhere", BadAddress),
        ("bomb", TooLarge),
        ("cut", UnreachableAddress),
        ("picture", NotText),
    ],
)
def test_what_fails_says_so(site, opener, path, error):
    with pytest.raises(error) as caught:
        fetch(f"{site}/{path}", opener, today=TODAY)

    assert "{" not in str(caught.value)


def test_a_server_that_is_not_there_is_told(opener):
    with pytest.raises(UnreachableAddress, match=r"http://127\.0\.0\.1:9/ does not answer"):
        fetch("http://127.0.0.1:9/", opener, today=TODAY)


@pytest.mark.parametrize("address", ["", "körpü", "ftp://a.example", "http://", "http://[::1"])
def test_what_is_no_address_is_told(opener, address):
    with pytest.raises(BadAddress):
        fetch(address, opener, today=TODAY)
