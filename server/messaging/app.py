"""Puts messages together."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.config import ServerSettings
from server.messaging.by_apprise import ByApprise, known_address
from server.messaging.commands import MessageCommands
from server.messaging.gatewayapi import GatewayApi
from server.messaging.holding import Holding
from server.messaging.mail import Mail, MailServer
from server.messaging.opt_out.store import OptOutStore
from server.messaging.outbox import Outbox
from server.messaging.sink import Sink
from server.messaging.sinks import ConsoleSink, FileSink
from server.messaging.store import MessageStore
from server.messaging.told import BookingTold
from server.messaging.unsent import Tidings, UnsentCommands
from shared.protocol.outbox import Channel
from shared.typed_settings import SettingsError

RECEIPTS = "/api/v1/message-receipts/gatewayapi"


@dataclass(frozen=True)
class MessagingParts:
    """What the server needs of messages; `told` is booking's port. `outbox` is None when this server sends none."""

    commands: MessageCommands
    unsent: UnsentCommands
    tidings: Tidings
    told: BookingTold
    outbox: Outbox | None


def build_messaging(
    store: MessageStore,
    opt_out: OptOutStore,
    catalogue: Catalogue,
    settings: ServerSettings,
    *,
    sink: Sink | None,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    committed: Callable[[str], None],
) -> MessagingParts:
    """Messages on those stores. `sink` sends SMS instead of the one that the settings name.

    Raises `SettingsError` when what the settings name cannot send.
    """
    sinks: dict[Channel, Sink] = {}
    by_sms = sink or sms_sink(settings)
    if by_sms is not None:
        sinks[Channel.SMS] = by_sms
    by_mail = mail_sink(settings, stop_links(settings.public_url, opt_out.token))
    if by_mail is not None:
        sinks[Channel.MAIL] = by_mail
    holding = Holding(catalogue, opt_out)
    outbox = Outbox(store, sinks, clock=clock, new_id=new_id, hold=holding.hold, unsent=committed) if sinks else None

    def wake() -> None:
        if outbox is not None:
            outbox.wake()

    return MessagingParts(
        MessageCommands(
            store, catalogue, country=settings.message_country, public_url=settings.public_url, clock=clock,
            new_id=new_id, wake=wake if Channel.SMS in sinks else None,
        ),
        UnsentCommands(store, catalogue, clock=clock, wake=wake, committed=committed),
        Tidings(
            store, opt_out, secret=settings.gatewayapi_secret, clock=clock, new_id=new_id, committed=committed,
            catalogue=catalogue, wake=wake,
        ),
        BookingTold(
            catalogue, frozenset(sinks), country=settings.message_country, public_url=settings.public_url, clock=clock,
            new_id=new_id, wake=wake, unwanted=opt_out.wants_none,
        ),
        outbox,
    )  # fmt: skip


def sms_sink(settings: ServerSettings) -> Sink | None:
    """Who sends SMS; None when they are not offered. Raises `SettingsError` when something is missing."""
    match settings.message_sink:
        case "console":
            return ConsoleSink()
        case "file":
            return FileSink(Path(settings.message_file or Path(settings.data_dir) / "messages.jsonl"))
        case "gatewayapi":
            if not settings.gatewayapi_token:
                raise SettingsError(["gatewayapi_token is missing: message_sink gatewayapi needs it"])
            callback = f"{settings.public_url.rstrip('/')}{RECEIPTS}" if settings.public_url else ""
            return GatewayApi(
                settings.gatewayapi_url, settings.gatewayapi_token, settings.gatewayapi_sender,
                callback=callback if settings.gatewayapi_secret else "",
                drops_doubles=settings.gatewayapi_drops_doubles,
            )  # fmt: skip
        case "apprise":
            return _by_apprise(settings.apprise_url)
        case _:
            return None


def _by_apprise(url: str) -> Sink:
    if "{phone}" not in url:
        raise SettingsError(["apprise_url has to say where the number goes: write {phone} there"])
    try:
        known = known_address(url)
    except ImportError as error:
        raise SettingsError(["message_sink apprise needs the library apprise: install it beside the server"]) from error
    if not known:
        raise SettingsError(["apprise_url is no address that Apprise knows"])
    return ByApprise(url)


def mail_sink(settings: ServerSettings, stop_link: Callable[[str], Awaitable[str]]) -> Sink | None:
    """Who sends mail; None when nobody does. Raises `SettingsError` when something is missing."""
    if not settings.mail_host:
        return None
    if not settings.mail_sender:
        raise SettingsError(["mail_sender is missing: mail_host needs it"])
    server = MailServer(
        host=settings.mail_host, port=settings.mail_port, security=settings.mail_security,
        sender=settings.mail_sender, user=settings.mail_user, password=settings.mail_password,
    )  # fmt: skip
    return Mail(server, stop_link)


def stop_links(public_url: str, token: Callable[[str], Awaitable[str]]) -> Callable[[str], Awaitable[str]]:
    """Makes the link of a mail by which its reader gets no more of them; "" where citizens do not reach this server."""

    async def link(address: str) -> str:
        return f"{public_url.rstrip('/')}/stop-mail/{await token(address)}" if public_url else ""

    return link
