"""The scenes of the gallery: how each window is come to. A new window is one function and one line in `SCENES`."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from msgspec import structs
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.assistance import HelpKind
from shared.protocol.commands import CallReply
from shared.protocol.devices import PrinterCondition
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import Answer, AnswerKind, TicketState, Told, ToldLevel
from shared.protocol.team import Presence, Status
from shared.protocol.visitors import Need, Visitor
from staff_tray.colleagues.assistance_props import Stage as OwnStage
from staff_tray.desk.actions import DeskAction
from staff_tray.gallery import colleague_scenes, day_plays, menu_plays
from staff_tray.gallery.account_scenes import ACCOUNT
from staff_tray.gallery.around_scenes import AROUND
from staff_tray.gallery.audit_plays import AUDIT
from staff_tray.gallery.case_scenes import CASE_SCENES
from staff_tray.gallery.device_plays import DEVICES
from staff_tray.gallery.hours_plays import HOURS
from staff_tray.gallery.icon_sheet import IconSheet
from staff_tray.gallery.people_plays import PEOPLE
from staff_tray.gallery.rule_plays import RULES
from staff_tray.gallery.scene import Scene
from staff_tray.gallery.settings_plays import SETTINGS
from staff_tray.gallery.setup_plays import SETUP
from staff_tray.gallery.signin_scenes import SIGN_IN
from staff_tray.gallery.site import LICENCE, METTE, MOVE, NOW, PASS, PERSON, call, printer, ticket
from staff_tray.gallery.stage import Stage
from staff_tray.gallery.systems_plays import SYSTEMS
from staff_tray.gallery.take_plays import TAKING
from staff_tray.gallery.unsent_plays import UNSENT


def _problem(kind: ProblemType) -> Problem:
    return Problem(type=kind, title="Title", status=409, detail="Detail")


def _sign_in(stage: Stage) -> list[QWidget]:
    stage.signin_window.show()
    stage.signin_window.focus_first()
    return [stage.signin_window]


def _server_found(stage: Stage) -> list[QWidget]:
    stage.signin.suggest_server("http://192.0.2.20:8150")
    return _sign_in(stage)


def _sign_in_trouble(stage: Stage, outcome: Refused | Unreachable) -> list[QWidget]:
    stage.signin.fill(server_url="https://skranke.fjordby.example", username="bo", password="secret")  # noqa: S106 - opens nothing
    stage.signin.sign_in()
    stage.api.answer(outcome)
    return _sign_in(stage)


def _desk(stage: Stage) -> list[QWidget]:
    return [stage.session.window]


def _next_booked(stage: Stage) -> list[QWidget]:
    stage.put(
        ticket(3, MOVE, language="ar", due_at=NOW, booked_for=NOW + timedelta(minutes=5)), ticket(1), ticket(2, LICENCE)
    )
    return _desk(stage)


def _called(stage: Stage) -> list[QWidget]:
    stage.put(ticket(1, MOVE, TicketState.CALLED, calls=2), ticket(2), ticket(3))
    return _desk(stage)


def _serving(stage: Stage) -> list[QWidget]:
    case = ticket(2, PASS, TicketState.SERVING, language="uk", booked_for=NOW, missing=("photo", "old"))
    stage.put(case, ticket(4, MOVE), ticket(5))
    return _desk(stage)


def _lost(stage: Stage) -> list[QWidget]:
    stage.put(ticket(1), ticket(2))
    stage.mirror.become(Connection.LOST)
    return _desk(stage)


def _trouble(stage: Stage) -> list[QWidget]:
    stage.put(ticket(1), ticket(2))
    stage.session.desk.do(DeskAction.CALL_NEXT)
    stage.api.answer(Refused(_problem(ProblemType.UNKNOWN_DESK)))
    return _desk(stage)


def _notices(stage: Stage, count: int) -> list[QWidget]:
    services = (PASS, MOVE, LICENCE)
    stage.put(*(ticket(number, services[number % 3]) for number in range(1, count + 1)))
    return _frames(stage)


def _special(stage: Stage) -> list[QWidget]:
    stage.put(ticket(7, MOVE, language="ar", booked_for=NOW + timedelta(minutes=6)))
    return _frames(stage)


def _ten_special(stage: Stage) -> list[QWidget]:
    booked = NOW + timedelta(minutes=6)
    stage.put(*(ticket(n, MOVE if n % 2 else PASS, language="pl", booked_for=booked) for n in range(1, 11)))
    return _frames(stage)


def _for_me(stage: Stage) -> list[QWidget]:
    some = ticket(1, MOVE, language="ar", booked_for=NOW, for_staff_id=PERSON.id)
    note = "Talte med Mette i går. Hun sagde, at lejekontrakten kan komme senere."
    visitor = Visitor(name="Almaz", needs=(Need.INTERPRETER, Need.CHILD), note=note)
    stage.put(some, visitors={some.id: visitor})
    return _frames(stage)


def _for_another(stage: Stage, said: AnswerKind | None = None) -> list[QWidget]:
    stage.session.arrivals.know({METTE: "Mette Havmark Kristoffersen"})
    told = Told(level=ToldLevel.HOST, since=NOW - timedelta(minutes=7))
    some = ticket(2, PASS, for_staff_id=METTE, told=told)
    stage.put(some)
    if said is not None:
        answer = Answer(kind=said, staff_id=METTE, at=NOW, until=NOW + timedelta(minutes=5))
        stage.put(structs.replace(some, answer=answer))
    return _frames(stage)


def _many_and_mine(stage: Stage) -> list[QWidget]:
    services = (PASS, MOVE, LICENCE)
    mine = ticket(4, PASS, for_staff_id=PERSON.id)
    stage.put(mine, *(ticket(number, services[number % 3]) for number in (1, 2, 3, 5, 6)))
    return _frames(stage)


def _notice_menu(stage: Stage) -> list[QWidget]:
    here = Presence(staff_id=METTE, desk_id="desk-2", services=(), status=Status.OPEN, since=NOW)
    stage.put(ticket(1, PASS, for_staff_id=PERSON.id), team={METTE: here})
    frame = stage.session.column.frames[0]
    menu = frame.findChild(QMenu)
    assert menu is not None
    menu.popup(QPoint(40, 40))
    return [menu]


def _case_open(stage: Stage) -> list[QWidget]:
    stage.put(ticket(1, PASS, TicketState.SERVING), ticket(2, MOVE))
    return _frames(stage)


def _notice_trouble(stage: Stage) -> list[QWidget]:
    stage.put(ticket(1), ticket(2, MOVE))
    stage.session.desk.do(DeskAction.CALL_NEXT)
    stage.api.answer(Unreachable("no route"))
    return _frames(stage)


def _help(stage: Stage, kind: HelpKind) -> list[QWidget]:
    stage.put(calls=[call(kind=kind, language="uk")])
    return _frames(stage)


def _help_mine(stage: Stage) -> list[QWidget]:
    stage.put(calls=[call(staff_id=PERSON.id, answered_at=NOW)])
    return _frames(stage)


def _stand(stage: Stage, state: PrinterCondition, left: int | None = None) -> list[QWidget]:
    stage.put(printers=[printer(state, tickets_left=left)])
    return _frames(stage)


def _stand_mended(stage: Stage) -> list[QWidget]:
    stage.put(printers=[printer(PrinterCondition.OUT)])
    stage.put(printers=[printer(PrinterCondition.READY)])
    return _frames(stage)


def _frames(stage: Stage) -> list[QWidget]:
    return list(stage.session.column.frames)


def _menu(stage: Stage, *, case: bool) -> list[QWidget]:
    stage.put(*([ticket(1, PASS, TicketState.CALLED)] if case else [ticket(1), ticket(2)]))
    menu = stage.session.tray.menu
    menu.popup(QPoint(40, 40))
    menu.setActiveAction(next(action for action in menu.actions() if action.isEnabled()))
    return [menu]


def _icons(stage: Stage) -> list[QWidget]:
    sheet = IconSheet(stage.signin_window)
    sheet.setWindowFlag(sheet.windowFlags().Window)
    sheet.show()
    return [sheet]


def _answered_nobody(stage: Stage) -> list[QWidget]:
    stage.put(ticket(1))
    stage.session.desk.do(DeskAction.CALL_NEXT)
    stage.api.answer(Done(CallReply(ticket=None)))
    return _desk(stage)


SCENES: tuple[Scene, ...] = (
    Scene("signin", _sign_in),
    Scene("signin-found", _server_found),
    Scene("signin-wrong", partial(_sign_in_trouble, outcome=Refused(_problem(ProblemType.WRONG_PASSWORD)))),
    Scene("signin-unreachable", partial(_sign_in_trouble, outcome=Unreachable("no route"))),
    *SIGN_IN,
    *ACCOUNT,
    Scene("desk-nobody", _desk),
    Scene("desk-first-start", _desk, desk_id=None),
    Scene("desk-next", _next_booked),
    Scene("desk-called", _called),
    Scene("desk-serving", _serving),
    Scene("desk-lost", _lost),
    Scene("desk-trouble", _trouble),
    Scene("desk-taken-meanwhile", _answered_nobody),
    *CASE_SCENES,
    Scene("notice-one", partial(_notices, count=1)),
    Scene("notice-three", partial(_notices, count=3)),
    Scene("notice-ten", partial(_notices, count=10)),
    Scene("notice-ten-special", _ten_special),
    Scene("notice-special", _special),
    Scene("notice-for-me", _for_me),
    Scene("notice-for-another", _for_another),
    Scene("notice-coming", partial(_for_another, said=AnswerKind.COMING)),
    Scene("notice-later", partial(_for_another, said=AnswerKind.LATER)),
    Scene("notice-many-and-mine", _many_and_mine),
    Scene("notice-menu", _notice_menu),
    Scene("notice-case-open", _case_open),
    Scene("notice-trouble", _notice_trouble),
    Scene("notice-help", partial(_help, kind=HelpKind.HELP)),
    Scene("notice-bell", partial(_help, kind=HelpKind.BELL)),
    Scene("notice-help-mine", _help_mine),
    Scene("alarm", colleague_scenes.alarm),
    Scene("alarm-coming", partial(colleague_scenes.alarm, coming=(PERSON.id, colleague_scenes.GUARD))),
    Scene("alarm-practice", partial(colleague_scenes.alarm, practice=True)),
    Scene("own-call-coming", partial(colleague_scenes.own, how=OwnStage.TOLD, coming=2)),
    Scene("own-call-not-yet", partial(colleague_scenes.own, how=OwnStage.NOT_YET)),
    Scene("message", colleague_scenes.message),
    Scene("message-read", colleague_scenes.read),
    Scene("notice-stand-out", partial(_stand, state=PrinterCondition.OUT)),
    Scene("notice-stand-near-end", partial(_stand, state=PrinterCondition.NEAR_END, left=24)),
    Scene("notice-stand-silent", partial(_stand, state=PrinterCondition.SILENT)),
    Scene("notice-stand-mended", _stand_mended),
    Scene("day", day_plays.day),
    Scene("day-letters", day_plays.letters),
    Scene("day-letters-waiting", day_plays.letters_waiting),
    Scene("day-lost", day_plays.day_lost),
    Scene("day-agreeing", day_plays.agreeing),
    Scene("notice-ring-now", day_plays.ring_now),
    Scene("notice-try-again", day_plays.try_again),
    Scene("menu", partial(_menu, case=False)),
    Scene("menu-case", partial(_menu, case=True)),
    Scene("icon", _icons, words=False),
    Scene("settings-menu", menu_plays.menu),
    Scene("settings-menu-own", menu_plays.own_menu),
    Scene("settings-menu-no-stand", menu_plays.no_stand),
    Scene("settings-menu-no-stand-closed", menu_plays.no_stand_but_closed_ones),
    Scene("settings-menu-on-stand", menu_plays.on_a_stand),
    Scene("settings-menu-off-stand", menu_plays.gone_from_a_stand),
    *(Scene(name, play) for name, play in SETUP.items()),
    *(Scene(name, play) for name, play in AROUND.items()),
    *(Scene(name, play) for name, play in SETTINGS.items()),
    *(Scene(name, play) for name, play in AUDIT.items()),
    *(Scene(name, play) for name, play in UNSENT.items()),
    *(Scene(name, play) for name, play in DEVICES.items()),
    *(Scene(name, play) for name, play in PEOPLE.items()),
    *(Scene(name, play) for name, play in SYSTEMS.items()),
    *(Scene(name, play) for name, play in RULES.items()),
    *(Scene(name, play) for name, play in TAKING.items()),
    *(Scene(name, play) for name, play in HOURS.items()),
)
