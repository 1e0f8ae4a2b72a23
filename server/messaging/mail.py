"""Mail by SMTP: made and sent with the standard library, in a thread."""

from __future__ import annotations

import asyncio
import contextlib
import re
import smtplib
import ssl
from collections.abc import Awaitable, Callable
from email.message import EmailMessage
from email.utils import formatdate

from msgspec import Struct

from server.messaging.sink import Never, Outgoing, Sent, SinkAnswer, TryAgain, Unclear
from shared.protocol.outbox import MessageKind

_SECONDS = 3.0
"""For each answer of the server; a sending that is slower in all is given up by the worker."""

_METHOD = re.compile(r"^METHOD:([A-Z]+)", re.MULTILINE)
_TEMPORARY = 400
_PERMANENT = 500


class MailServer(Struct, frozen=True, kw_only=True):
    """Where mail goes out; `security` is "starttls", "tls" or "none"."""

    host: str
    port: int
    security: str
    sender: str
    user: str = ""
    password: str = ""

    def __repr__(self) -> str:
        """The password may not come into a log or a traceback."""
        return f"MailServer({self.host}:{self.port})"


class Mail:
    """Sends mail. `stop_link` gives the address where its reader can say that they want no more, "" for none.

    A server does not know our ids: what is unclear is not sent again.
    """

    drops_doubles = False

    def __init__(self, server: MailServer, stop_link: Callable[[str], Awaitable[str]]) -> None:
        self._server = server
        self._stop_link = stop_link

    async def send(self, message: Outgoing) -> SinkAnswer:
        """Send it."""
        ours = message.kind is MessageKind.MEETING
        made = mail_of(message, self._server.sender, "" if ours else await self._stop_link(message.mail))
        return await asyncio.to_thread(self._send, made)

    def _send(self, mail: EmailMessage) -> SinkAnswer:
        handed_over = False
        server = self._server
        try:
            with contextlib.ExitStack() as open_now:
                smtp = open_now.enter_context(self._connected())
                if server.security == "starttls":
                    smtp.starttls(context=ssl.create_default_context())
                if server.user:
                    smtp.login(server.user, server.password)
                smtp.ehlo_or_helo_if_needed()
                if not 200 <= smtp.mail(server.sender)[0] < 300:  # noqa: PLR2004 - SMTP's word for yes
                    return TryAgain("the mail server does not take mail from us")
                refused = _refusal(smtp.rcpt(mail["to"])[0])
                if refused is not None:
                    return refused
                handed_over = True
                refused = _refusal(smtp.data(mail.as_bytes())[0])
                return refused or Sent(str(mail["message-id"]))
        except smtplib.SMTPAuthenticationError:
            return TryAgain("the mail server does not know the user")
        except (OSError, smtplib.SMTPException) as error:
            reason = f"the mail server: {type(error).__name__}"
            return Unclear(reason) if handed_over else TryAgain(reason)

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        if server.security == "tls":
            return smtplib.SMTP_SSL(server.host, server.port, timeout=_SECONDS, context=ssl.create_default_context())
        return smtplib.SMTP(server.host, server.port, timeout=_SECONDS)


def mail_of(message: Outgoing, sender: str, stop_link: str) -> EmailMessage:
    """The mail, with the calendar's entry, and a link by which no more of them come.

    To a citizen the entry is attached as a file. To staff it is what the mail is, beside the same in words: by that and
    by the method in its type, mail programs know a meeting (RFC 6047, 2.4).
    """
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, message.mail, message.subject
    mail["Date"] = formatdate(usegmt=True)
    mail["Message-ID"] = f"<{message.id}@{sender.partition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"
    if stop_link:
        mail["List-Unsubscribe"] = f"<{stop_link}>"
        mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    mail.set_content(f"{message.body}\n" + (f"\n--\n{stop_link}\n" if stop_link else ""))
    if message.calendar:
        found = _METHOD.search(message.calendar)
        params = {"method": found[1] if found else "PUBLISH", "charset": "utf-8"}
        if message.kind is MessageKind.MEETING:
            mail.add_alternative(message.calendar.encode(), maintype="text", subtype="calendar", params=params)
        else:
            mail.add_attachment(
                message.calendar.encode(), maintype="text", subtype="calendar", filename="booking.ics", params=params
            )
    return mail


def _refusal(code: int) -> SinkAnswer | None:
    if code < _TEMPORARY:
        return None
    if code < _PERMANENT:
        return TryAgain(f"the mail server answered {code}")
    return Never(f"the mail server answered {code}")
