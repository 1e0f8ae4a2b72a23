"""The errand in hand: its question, what to bring, what is missing, and what can be done about it."""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import quote

from msgspec import Struct
from msgspec.structs import replace

from kiosk_app.visit import words
from kiosk_app.visit.journey import Errand, State, documents_needed, may_take_ticket
from kiosk_app.visit.menu import UNKNOWN, local_time, own_language
from kiosk_app.visit.openings import tickets_opening
from kiosk_app.visit.ringing import NOBODY, RingProps, ring_of
from shared.protocol.content import Configuration
from shared.protocol.model import Texts
from shared.protocol.state import SiteState
from shared.protocol.wait import Wait, Waits


class DocumentProps(Struct, frozen=True):
    """One thing to bring."""

    id: str
    name: str
    help: str
    picture: str
    missing: bool


class ServiceInputs(Struct, frozen=True):
    """All that the errand depends on; `live` is whether `site` is the present state, `now` is aware."""

    visit: State
    site: SiteState | None
    live: bool
    can_print: bool
    now: datetime


class ServiceProps(Struct, frozen=True):
    """The errand; texts in the citizen's language but where `content_language` names another; -1 is unknown.

    `ring` is only told while it is closed.
    """

    id: str = ""
    name: str = ""
    description: str = ""
    icon: str = ""
    colour: str = ""
    content_language: str = ""
    is_open: bool = True
    opens_on: str = ""
    weekday: str = ""
    time: str = ""
    why: str = ""
    reason: str = ""
    ring: RingProps = NOBODY
    wait_low: int = UNKNOWN
    wait_high: int = UNKNOWN
    waiting: int = UNKNOWN
    questions_total: int = 0
    question_number: int = 0
    question_text: str = ""
    question_help: str = ""
    documents: tuple[DocumentProps, ...] = ()
    can_take_ticket: bool = False
    walk_in: bool = True
    has_missing: bool = False
    missing_names: tuple[str, ...] = ()
    slot_time: str = ""
    slot_shorter: bool = False
    booking_url: str = ""
    qr: str = ""
    sms: bool = False
    call_back: bool = False
    can_print: bool = False
    sent_by: str = ""
    booked_time: str = ""
    booked_code: str = ""
    busy: bool = False


def derive_service(inputs: ServiceInputs) -> ServiceProps:
    """The props of the errand in hand; without one only how a sending goes."""
    visit, site = inputs.visit, inputs.site
    sending = ServiceProps(busy=visit.busy, sent_by=visit.sent_by.value, can_print=inputs.can_print)
    errand = visit.errand
    if errand is None or site is None:
        return sending
    service, configuration = errand.service, site.configuration
    reader = _Reader(visit.language, own_language(configuration))
    local = local_time(configuration, inputs.now)
    waits = Waits(site) if inputs.live and service.walk_in else None
    minutes = waits.minutes(service.id) if waits else None
    opening = tickets_opening(configuration, service.id, local, visit.language, minutes)
    wait = waits.of(service.id) if waits and opening.is_open else None
    asked = min(len(errand.answers), len(service.questions) - 1)
    question = service.questions[asked] if service.questions else None
    question_text = reader.read(question.text) if question else ""
    question_help = reader.read(question.help) if question else ""
    documents = _documents(errand, reader)
    name, description = reader.read(service.name), reader.read(service.description)
    return replace(
        sending,
        id=service.id,
        name=name,
        description=description,
        icon=service.icon,
        colour=service.colour,
        content_language=reader.foreign,
        is_open=opening.is_open,
        opens_on="" if opening.is_open else opening.opens_on.value,
        weekday=opening.weekday,
        time=opening.time,
        why=opening.why,
        reason=opening.reason,
        ring=NOBODY if opening.is_open else ring_of(configuration, local, visit.language, service.id),
        wait_low=wait.low_minutes if wait else UNKNOWN,
        wait_high=wait.high_minutes if wait else UNKNOWN,
        waiting=len(site.waiting([service.id])) if inputs.live else UNKNOWN,
        questions_total=len(service.questions),
        question_number=asked + 1,
        question_text=question_text,
        question_help=question_help,
        documents=documents,
        can_take_ticket=opening.is_open and may_take_ticket(errand),
        walk_in=service.walk_in,
        has_missing=bool(errand.missing),
        missing_names=tuple(document.name for document in documents if document.missing),
        slot_time=_time(errand.slot, configuration, visit.language),
        slot_shorter=_is_shorter(errand.slot, wait, inputs.now),
        booking_url=service.booking_url,
        qr=qr_address(service.booking_url),
        sms=configuration.site.sms,
        call_back=inputs.live and service.call_back,
        booked_time=_time(errand.booked.starts_at if errand.booked else None, configuration, visit.language),
        booked_code=words.spelled(errand.booked.code) if errand.booked else "",
    )


def qr_address(text: str) -> str:
    """The picture of a QR code for QML, or "" for nothing."""
    return f"image://qr/{quote(text, safe='')}" if text else ""


class _Reader:
    """Reads texts in a language and remembers whether one of them came in another."""

    def __init__(self, language: str, own: str) -> None:
        self._language = language
        self._own = own
        self.foreign = ""

    def read(self, texts: Texts) -> str:
        """The text in the language, else in the site's own."""
        text, foreign = words.content(texts, self._language, self._own)
        self.foreign = self.foreign or foreign
        return text


def _documents(errand: Errand, reader: _Reader) -> tuple[DocumentProps, ...]:
    return tuple(
        DocumentProps(
            id=document.id,
            name=reader.read(document.name),
            help=reader.read(document.help),
            picture=document.picture,
            missing=document.id in errand.missing,
        )
        for document in documents_needed(errand)
    )


def _time(moment: datetime | None, configuration: Configuration, language: str) -> str:
    return "" if moment is None else words.clock_time(local_time(configuration, moment).time(), language)


def _is_shorter(slot: datetime | None, wait: Wait | None, now: datetime) -> bool:
    """Whether who books is met before who waits may be."""
    return slot is not None and wait is not None and slot < now + timedelta(minutes=wait.high_minutes)
