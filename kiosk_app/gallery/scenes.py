"""The scenes of the gallery: how each page of the stand is come to, as a citizen comes to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import QCoreApplication

from kiosk_app.gallery import roll, upkeep
from kiosk_app.gallery.theatre import CLOSING, EVENING, HOLIDAY, MORNING, Play, Theatre
from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from kiosk_app.visit.journey import Paper
from kiosk_app.visit.journey.inputs import Idle, PaperReported
from shared.client.mirror import Connection
from shared.protocol.checkin import (
    AlreadyCheckedIn,
    Ask,
    AskMore,
    CheckedIn,
    CheckInReply,
    NoBooking,
    TooEarly,
    TooLate,
    WrongCentre,
    WrongDay,
)
from shared.protocol.content import MenuGroup
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import Service

_CLOSED = Problem(type=ProblemType.SERVICE_CLOSED, title="Closed", status=409, detail="It is closed.")
_BUSY = Problem(type=ProblemType.UNAVAILABLE, title="Busy", status=503, detail="Try again.")
_CODE = "K7NH4RWX"
_TICKET = UUID(int=0xA0)


@dataclass(frozen=True)
class Scene:
    """One picture: a name, what is done before it is taken, when it plays, and on which stand."""

    name: str
    play: Play
    now: datetime = MORNING
    settings: Mapping[str, object] = field(default_factory=dict)


def _service(stage: Theatre, *, asks: bool = False, walk_in: bool = True, most_documents: bool = False) -> Service:
    """The first service of that kind."""
    assert stage.mirror.state is not None
    fitting = [
        service
        for service in stage.mirror.state.configuration.services
        if bool(service.questions) is asks and service.walk_in is walk_in and (service.documents or asks)
    ]
    return max(fitting, key=lambda service: len(service.documents)) if most_documents else fitting[0]


def _open(stage: Theatre, *, asks: bool = False, walk_in: bool = True, most_documents: bool = False) -> Service:
    service = _service(stage, asks=asks, walk_in=walk_in, most_documents=most_documents)
    stage.stand.visit.open_item("service", service.id)
    return service


def _nothing(_stage: Theatre) -> None:
    pass


def _group(stage: Theatre) -> None:
    assert stage.mirror.state is not None
    group = next(item for item in stage.mirror.state.configuration.menu if isinstance(item, MenuGroup))
    stage.stand.visit.open_item("group", group.id)


def _search(stage: Theatre, words: str) -> None:
    stage.stand.visit.open_item("search", "")
    stage.stand.visit.set_entry(words)
    while words and not stage.stand.search.props.searched:
        QCoreApplication.processEvents()


def _question(stage: Theatre) -> None:
    _open(stage, asks=True)


def _documents(stage: Theatre) -> None:
    _open(stage)


def _documents_closed(stage: Theatre) -> None:
    stage.stand.visit.look_around()
    _open(stage)


def _many_documents(stage: Theatre) -> None:
    _open(stage, most_documents=True)


def _missing(stage: Theatre) -> None:
    service = _open(stage)
    stage.stand.visit.missing_something()
    stage.stand.visit.toggle_missing(service.documents[0].id)


def _advice(stage: Theatre) -> None:
    _missing(stage)
    stage.stand.visit.missing_done()


def _by_booking_only(stage: Theatre) -> None:
    service = _service(stage, walk_in=False, asks=False) if _has(stage) else _service(stage, walk_in=False, asks=True)
    stage.stand.visit.open_item("service", service.id)
    while stage.stand.visit.state.page == "question":
        stage.stand.visit.answer(False)


def _has(stage: Theatre) -> bool:
    assert stage.mirror.state is not None
    return any(not s.walk_in and not s.questions and s.documents for s in stage.mirror.state.configuration.services)


def _phone(stage: Theatre) -> None:
    _advice(stage)
    stage.stand.visit.show_phone_entry()
    stage.stand.visit.set_entry("00112233")


def _sent(stage: Theatre) -> None:
    _phone(stage)
    stage.stand.visit.send_sms()


def _call_back(stage: Theatre) -> None:
    """What to bring for the first service that offers it."""
    assert stage.mirror.state is not None
    services = stage.mirror.state.configuration.services
    offering = next(service for service in services if service.call_back)
    stage.stand.visit.look_around()
    stage.stand.visit.open_item("service", offering.id)
    while stage.stand.visit.state.page == "question":
        stage.stand.visit.answer(False)


def _call_back_phone(stage: Theatre) -> None:
    _call_back(stage)
    stage.stand.visit.show_call_back_entry()
    stage.stand.visit.set_entry("00112233")


def _call_back_asked(stage: Theatre) -> None:
    _call_back_phone(stage)
    stage.stand.visit.ask_call_back()


def _call_back_unasked(stage: Theatre) -> None:
    stage.api.refusal = _BUSY
    _call_back_asked(stage)


def _printed(stage: Theatre) -> None:
    _advice(stage)
    stage.stand.visit.print_list()


def _booked(stage: Theatre) -> None:
    _advice(stage)
    stage.stand.visit.book_slot()


def _number(stage: Theatre) -> None:
    _open(stage)
    stage.stand.visit.have_all()


def _number_without_paper(stage: Theatre) -> None:
    stage.printer.state = PrinterState.OUT
    stage.printer.state_changed.emit(PrinterState.OUT)
    _number(stage)


def _number_late(stage: Theatre) -> None:
    stage.printer.word = JobState.SENDING
    _number(stage)
    stage.stand.visit.send(PaperReported(stage.stand.visit.state.paper_id or _TICKET, Paper.LATE))


def _number_uncertain(stage: Theatre) -> None:
    stage.printer.word = JobState.UNCERTAIN
    _number(stage)


def _number_sent(stage: Theatre) -> None:
    _number_uncertain(stage)
    stage.stand.visit.show_phone_entry()
    stage.stand.visit.set_entry("00112233")
    stage.stand.visit.send_sms()


def _refused(stage: Theatre, problem: Problem) -> None:
    stage.api.refusal = problem
    _number(stage)


def _referral(stage: Theatre) -> None:
    assert stage.mirror.state is not None
    referral = next(each for each in stage.mirror.state.configuration.referrals if each.map is not None)
    stage.stand.visit.open_item("referral", referral.id)


def _information(stage: Theatre) -> None:
    assert stage.mirror.state is not None
    stage.stand.visit.open_item("information", stage.mirror.state.configuration.information[0].id)


def _check_in(stage: Theatre) -> None:
    stage.stand.visit.open_item("check-in", "")


def _entry(stage: Theatre, way: str, text: str) -> None:
    _check_in(stage)
    stage.stand.visit.choose_way(way)
    stage.stand.visit.set_entry(text)


def _arrival(stage: Theatre, reply: CheckInReply, text: str = _CODE) -> None:
    stage.api.arrival = reply
    _entry(stage, "code", text)
    stage.stand.visit.confirm_entry()


def _letter(stage: Theatre) -> None:
    stage.api.arrival = AskMore(ask=Ask.INITIAL)
    _entry(stage, "birth", "2402")
    stage.stand.visit.confirm_entry()


def _checked_in(stage: Theatre, *, late: bool = False, again: bool = False, errands: int = 1) -> None:
    service = _service(stage)
    assert stage.mirror.state is not None
    others = [each.id for each in stage.mirror.state.configuration.services if each.id != service.id]
    desk = next(desk for desk in stage.mirror.state.configuration.desks if service.id in desk.services)
    booked = stage.now + timedelta(minutes=-22 if late else 13)
    ticket = stage.api.ticket(_TICKET, service.id, stage.stand.visit.state.language, booked_for=booked)
    stage.api.put(ticket)
    if again:
        reply: CheckInReply = AlreadyCheckedIn(ticket=ticket, ahead=1, desk_id=desk.id)
    else:
        then = tuple(others[: errands - 1])
        reply = CheckedIn(ticket=ticket, ahead=1, desk_id=desk.id, late=late, then=then)
    _arrival(stage, reply)


def _another_time(stage: Theatre, kind: type[TooLate | WrongDay], away: timedelta) -> None:
    _arrival(stage, kind(service_id=_service(stage).id, booked_for=stage.now + away))


def _too_early(stage: Theatre) -> None:
    booked = stage.now + timedelta(hours=2)
    opens = booked - timedelta(minutes=30)
    _arrival(stage, TooEarly(service_id=_service(stage).id, booked_for=booked, opens_at=opens))


def _wrong_centre(stage: Theatre) -> None:
    reply = WrongCentre(
        site_id="jobcenter",
        site_name={"da": "Jobcentret", "nb": "Jobbsenteret", "en": "Job Centre", "ar": "مركز التوظيف"},
        address="Remisevej 12, 9990 Fjordby",
        booked_for=stage.now + timedelta(minutes=20),
    )
    _arrival(stage, reply)


def _help(stage: Theatre) -> None:
    stage.stand.visit.open_help()


def _help_told(stage: Theatre) -> None:
    stage.stand.visit.open_help()
    stage.stand.visit.fetch_help()


def _help_comes(stage: Theatre) -> None:
    _help_told(stage)
    _somebody_comes(stage)


def _somebody_comes(stage: Theatre) -> None:
    assert stage.mirror.state is not None
    for call in stage.mirror.state.help_calls.values():
        stage.api.show_help(structs.replace(call, answered_at=stage.now, staff_id=UUID(int=7)))


def _rung(stage: Theatre) -> None:
    stage.stand.visit.ring()


def _bell_answered(stage: Theatre) -> None:
    stage.stand.visit.ring()
    _somebody_comes(stage)


def _words(stage: Theatre) -> None:
    stage.stand.visit.rate(4)


def _thanks(stage: Theatre) -> None:
    stage.stand.visit.rate(5)
    stage.stand.visit.skip_words()


def _idle(stage: Theatre) -> None:
    _documents(stage)
    stage.stand.visit.send(Idle())


def _cut_off(stage: Theatre) -> None:
    stage.mirror.become(Connection.LOST)


def _empty(stage: Theatre) -> None:
    assert stage.mirror.state is not None
    bare = structs.replace(stage.mirror.state.configuration, services=(), menu=(), information=(), referrals=())
    stage.mirror.show(structs.replace(stage.mirror.state, configuration=bare))


_DOOR, _EXIT = {"stand_id": "stand-door"}, {"stand_id": "stand-exit"}

SCENES: tuple[Scene, ...] = (
    Scene("home", _nothing),
    Scene("home-cut-off", _cut_off),
    Scene("home-last-number", _nothing, now=CLOSING),
    Scene("home-empty", _empty),
    Scene("group", _group),
    Scene("search", partial(_search, words="")),
    Scene("search-found", partial(_search, words="mistet pung")),
    Scene("search-nothing", partial(_search, words="zzzz")),
    Scene("question", _question),
    Scene("documents", _documents),
    Scene("documents-many", _many_documents),
    Scene("documents-closed", _documents_closed, now=EVENING),
    Scene("documents-holiday", _documents, now=HOLIDAY),
    Scene("documents-last-number", _documents, now=CLOSING),
    Scene("missing", _missing),
    Scene("advice", _advice),
    Scene("advice-by-booking", _by_booking_only),
    Scene("phone", _phone),
    Scene("sent", _sent),
    Scene("printed", _printed),
    Scene("call-back", _call_back),
    Scene("call-back-closed", _call_back, now=EVENING),
    Scene("call-back-phone", _call_back_phone),
    Scene("call-back-asked", _call_back_asked),
    Scene("call-back-unasked", _call_back_unasked),
    Scene("booked", _booked),
    Scene("referral", _referral),
    Scene("information", _information),
    Scene("number", _number),
    Scene("number-without-paper", _number_without_paper),
    Scene("number-late", _number_late),
    Scene("number-uncertain", _number_uncertain),
    Scene("number-sent", _number_sent),
    Scene("trouble-closed", partial(_refused, problem=_CLOSED)),
    Scene("trouble-unreachable", partial(_refused, problem=_BUSY)),
    Scene("check-in", _check_in),
    Scene("entry-code", partial(_entry, way="code", text="K7NH")),
    Scene("entry-birth", partial(_entry, way="birth", text="240")),
    Scene("entry-phone", partial(_entry, way="phone", text="12")),
    Scene("letter", _letter),
    Scene("arrival", _checked_in),
    Scene("arrival-late", partial(_checked_in, late=True)),
    Scene("arrival-again", partial(_checked_in, again=True)),
    Scene("arrival-errands", partial(_checked_in, errands=3)),
    Scene("arrival-early", _too_early),
    Scene("arrival-too-late", partial(_another_time, kind=TooLate, away=timedelta(hours=-2))),
    Scene("arrival-wrong-day", partial(_another_time, kind=WrongDay, away=timedelta(days=2))),
    Scene("arrival-wrong-centre", _wrong_centre),
    Scene("arrival-no-booking", partial(_arrival, reply=NoBooking())),
    Scene("help", _help),
    Scene("help-told", _help_told),
    Scene("help-comes", _help_comes),
    Scene("idle", _idle),
    Scene("closed", _nothing, now=EVENING),
    Scene("closed-holiday", _nothing, now=HOLIDAY),
    Scene("bell", _nothing, settings=_DOOR),
    Scene("bell-rung", _rung, settings=_DOOR),
    Scene("bell-answered", _bell_answered, settings=_DOOR),
    Scene("feedback", _nothing, settings=_EXIT),
    Scene("feedback-words", _words, settings=_EXIT),
    Scene("thanks", _thanks, settings=_EXIT),
    *(Scene(name, play, settings=upkeep.SETTINGS) for name, play in upkeep.PLAYS.items()),
)

GUIDE: tuple[Scene, ...] = tuple(Scene(name, play) for name, play in roll.plays())
"""The roll change guide, which is no page of a visit: every step of every way in which a roll goes in."""
