"""A server of data sets on this machine, whose files can be wrong, missing, cut short or late."""

from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event


class Mirror(ThreadingHTTPServer):
    """Serves `files` below its address.

    Those in `cut_short` end in the middle; those in `late` stop there until `released` is set.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.files: dict[str, bytes] = {}
        self.cut_short: set[str] = set()
        self.late: set[str] = set()
        self.released = Event()
        self.requested: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/mnist/"


class Handler(BaseHTTPRequestHandler):
    server: Mirror

    def do_GET(self):
        name = self.path.removeprefix("/mnist/")
        self.server.requested.append(name)
        content = self.server.files.get(name)
        if content is None:
            self.send_error(404)
            return
        with suppress(ConnectionError):  # whoever asked may have been killed
            self._answer(name, content)

    def _answer(self, name, content):
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        half = len(content) // 2
        self.wfile.write(content[:half])
        if name in self.server.late:
            self.server.released.wait(60)
        if name not in self.server.cut_short:
            self.wfile.write(content[half:])

    def log_message(self, format, *args):
        pass
