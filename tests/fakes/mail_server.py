"""An SMTP server on a local port that behaves as the test says."""

from __future__ import annotations

import socketserver
import threading


class MailDrop:
    """Takes mail; `says` is the answer to a command, by its first word, instead of the usual; "" hangs up.

    `mails` are what came, whole, as bytes.
    """

    def __init__(self) -> None:
        self.mails: list[bytes] = []
        self.says: dict[str, str] = {}
        self._changed = threading.Condition()
        drop = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                self.wfile.write(b"220 here\r\n")
                while line := self.rfile.readline():
                    word = line.decode().split()[0].rstrip(":").upper()
                    if word == "DATA":
                        self.wfile.write(b"354 go on\r\n")
                        mail = self._mail()
                        with drop._changed:
                            drop.mails.append(mail)
                            drop._changed.notify_all()
                        word = "."
                    usual = {"QUIT": "221 bye", "EHLO": "250 here"}.get(word, "250 yes")
                    answer = drop.says.get(word, usual)
                    if not answer:
                        return
                    self.wfile.write(f"{answer}\r\n".encode())
                    if word == "QUIT":
                        return

            def _mail(self) -> bytes:
                lines = []
                while (line := self.rfile.readline()) != b".\r\n":
                    lines.append(line)
                return b"".join(lines)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def until(self, count: int, *, seconds: float = 15.0) -> bool:
        """Wait, in a thread, until so many mails have come; False when they have not."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self.mails) >= count, seconds)

    def stop(self) -> None:
        """Be gone."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
