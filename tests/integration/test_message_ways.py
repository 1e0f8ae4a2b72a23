"""Mail against an SMTP server, SMS by Apprise against a gateway, and settings that cannot send."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest

from server.config import ServerSettings
from server.ids import new_id
from server.messaging.app import mail_sink, sms_sink
from server.messaging.by_apprise import ByApprise
from server.messaging.mail import Mail, MailServer
from server.messaging.sink import Never, Outgoing, Sent, TryAgain, Unclear
from shared.protocol.outbox import MessageKind
from shared.typed_settings import SettingsError
from tests.fakes.mail_server import MailDrop

OLD_MODULES = pytest.mark.filterwarnings("ignore:.imghdr. is deprecated:DeprecationWarning")
"""What Apprise asks for where it is there; it does without from Python 3.13 on."""


@pytest.fixture
def drop() -> Iterator[MailDrop]:
    """An SMTP server."""
    started = MailDrop()
    yield started
    started.stop()


async def no_link(_address: str) -> str:
    return ""


def mail(drop: MailDrop) -> Mail:
    """Mail that goes there."""
    server = MailServer(host="127.0.0.1", port=drop.port, security="none", sender="skranke@fjordby.example")
    return Mail(server, no_link)


LETTER = Outgoing(
    new_id(), MessageKind.CONFIRMATION, "", "Din tid: fre. 27.11. 10:00, Pas\nØsterbro", mail="ida@fjordby.example",
    subject="Din tid: fre. 27.11. 10:00, Pas", calendar="BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n",
)  # fmt: skip


async def test_a_mail(drop: MailDrop) -> None:
    """It comes whole: from, to, subject, letters of ours, and the time for the calendar."""
    assert isinstance(await mail(drop).send(LETTER), Sent)
    (came,) = drop.mails
    got = message_from_bytes(came, policy=policy.default)
    assert (got["from"], got["to"], got["subject"]) == ("skranke@fjordby.example", LETTER.mail, LETTER.subject)
    text, calendar = got.iter_parts()
    assert "Østerbro" in text.get_content()
    assert calendar.get_param("method") == "PUBLISH"
    assert "list-unsubscribe" not in got


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        ({"RCPT": "550 no such user"}, Never),
        ({"RCPT": "451 later"}, TryAgain),
        ({"MAIL": "451 later"}, TryAgain),
        ({".": "452 full"}, TryAgain),
        ({".": "554 spam"}, Never),
        ({".": ""}, Unclear),
        ({"RCPT": ""}, TryAgain),
    ],
)
async def test_what_a_mail_server_says(drop: MailDrop, says: dict[str, str], expected: type[Any]) -> None:
    """Only when all of it was handed over and no answer came is it unclear."""
    drop.says = says
    assert isinstance(await mail(drop).send(LETTER), expected)


async def test_no_mail_server() -> None:
    """Nothing listens there: later."""
    gone = MailDrop()
    gone.stop()
    assert isinstance(await mail(gone).send(LETTER), TryAgain)


class Posted(BaseHTTPRequestHandler):
    """Keeps what was posted."""

    bodies: list[bytes]
    status: int

    def do_POST(self) -> None:
        self.bodies.append(self.rfile.read(int(self.headers["content-length"])))
        self.send_response(self.status)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        """Says nothing."""


@OLD_MODULES
@pytest.mark.parametrize(("status", "expected"), [(200, Sent), (500, Unclear)])
async def test_by_apprise(status: int, expected: type[Any]) -> None:
    """The text arrives at the address with the number in it; a no is unclear, since Apprise does not say why."""
    handler: Any = type("Handler", (Posted,), {"bodies": [], "status": status})
    server = HTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    sink = ByApprise(f"json://127.0.0.1:{server.server_address[1]}/sms/{{phone}}")
    answer = await sink.send(Outgoing(new_id(), MessageKind.CODE, "+4500000017", "482913 er din kode"))
    server.shutdown()
    server.server_close()
    thread.join()
    assert isinstance(answer, expected)
    assert b"482913 er din kode" in handler.bodies[0]


@OLD_MODULES
@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"message_sink": "gatewayapi"}, "gatewayapi_token"),
        ({"message_sink": "apprise"}, "{phone}"),
        ({"message_sink": "apprise", "apprise_url": "nothing://x/{phone}"}, "Apprise knows"),
    ],
)
def test_settings_that_cannot_send(settings: dict[str, Any], named: str) -> None:
    """Said at the start, by name, and never with a secret."""
    with pytest.raises(SettingsError, match=named):
        sms_sink(ServerSettings(**settings))


def test_mail_from_nobody() -> None:
    """Mail needs a sender, and shows no password."""
    with pytest.raises(SettingsError, match="mail_sender"):
        mail_sink(ServerSettings(mail_host="mail.example"), no_link)
    assert "hush" not in repr(MailServer(host="x", port=25, security="none", sender="x@x", password="hush"))
