"""From a page that is asked for to the way there, and from a visit to where it stands. Pure but for the visit led."""

from __future__ import annotations

from msgspec import structs

from kiosk_app.visit.content import usable_service
from kiosk_app.visit.journey import Errand, Page, State, documents_needed, home, open_question
from kiosk_app.visit.visit import Visit
from shared.protocol.content import Configuration
from shared.protocol.model import Service
from shared.protocol.preview import Place, PlaceKind

_OF_AN_ERRAND = {
    Page.DOCUMENTS: PlaceKind.DOCUMENTS,
    Page.MISSING: PlaceKind.DOCUMENTS,
    Page.ADVICE: PlaceKind.DOCUMENTS,
    Page.PHONE: PlaceKind.DOCUMENTS,
    Page.CALL_BACK: PlaceKind.DOCUMENTS,
    Page.SENT: PlaceKind.DOCUMENTS,
    Page.BOOKED: PlaceKind.DOCUMENTS,
    Page.NUMBER: PlaceKind.NUMBER,
    Page.ISSUING: PlaceKind.NUMBER,
    Page.TROUBLE: PlaceKind.NUMBER,
}
_OF_A_CHECK_IN = frozenset({Page.CHECK_IN, Page.ENTRY, Page.LETTER, Page.ARRIVAL, Page.CHECKING})


def lead(visit: Visit, place: Place, configuration: Configuration) -> None:
    """Walk the visit to the place as a citizen would, as far as there is a way."""
    visit.start_over()
    if visit.state.busy:
        visit.stand_at(home(visit.state.home_language, visit.state.base))
    if place.kind is PlaceKind.CLOSED:
        return
    visit.look_around()
    for group in place.groups:
        visit.open_item("group", group)
    match place.kind:
        case PlaceKind.CHECK_IN:
            visit.open_item("check-in", "")
        case PlaceKind.INFORMATION | PlaceKind.REFERRAL:
            visit.open_item(place.kind.value, place.id)
        case PlaceKind.SERVICE | PlaceKind.QUESTION | PlaceKind.DOCUMENTS | PlaceKind.NUMBER:
            visit.open_item("service", place.id)
            service = configuration.service(place.id)
            if service is not None and place.kind is not PlaceKind.SERVICE:
                _answer(visit, service, place)


def place_of(state: State) -> Place:
    """Where the visit stands."""
    page, errand, groups = state.page, state.errand, state.path
    if page is Page.CLOSED:
        return Place(kind=PlaceKind.CLOSED)
    if page in _OF_A_CHECK_IN:
        return Place(kind=PlaceKind.CHECK_IN)
    if page is Page.REFERRAL and state.referral_id is not None:
        return Place(kind=PlaceKind.REFERRAL, id=state.referral_id, groups=groups)
    if page is Page.INFORMATION and state.information_id is not None:
        return Place(kind=PlaceKind.INFORMATION, id=state.information_id, groups=groups)
    if errand is not None and page is Page.QUESTION:
        question = open_question(errand)
        part = question.id if question is not None else ""
        return Place(kind=PlaceKind.QUESTION, id=errand.service.id, part=part, groups=groups)
    if errand is not None and page in _OF_AN_ERRAND:
        return Place(kind=_OF_AN_ERRAND[page], id=errand.service.id, groups=groups)
    return Place(kind=PlaceKind.GROUP, groups=groups) if groups else Place()


def kept(state: State, configuration: Configuration) -> State:
    """The visit as it goes on under another configuration: on the same page, where that is still there."""
    gone = (
        (state.referral_id is not None and configuration.referral(state.referral_id) is None)
        or (state.information_id is not None and configuration.information_page(state.information_id) is None)
        or (state.errand is not None and configuration.service(state.errand.service.id) is None)
    )
    if gone:
        base = home(state.home_language, state.base)
        return structs.replace(base, language=state.language, modes=state.modes, path=state.path, page=Page.HOME)
    if state.errand is None:
        return state
    service = usable_service(configuration, state.errand.service.id)
    return state if service is None or service == state.errand.service else _with_service(state, state.errand, service)


def _with_service(state: State, errand: Errand, service: Service) -> State:
    asked = service.questions
    answers = _still_said(errand, service)
    if state.page is not Page.QUESTION:
        answers = (*answers, *(_fitting(question.id, service) for question in asked[len(answers) :]))
    renewed = structs.replace(errand, service=service, answers=answers)
    needed = {document.id for document in documents_needed(renewed)}
    renewed = structs.replace(renewed, missing=tuple(each for each in errand.missing if each in needed))
    page = state.page
    if page is Page.QUESTION and open_question(renewed) is None:
        page = Page.DOCUMENTS
    if page in (Page.MISSING, Page.ADVICE) and not renewed.missing:
        page = Page.DOCUMENTS
    return structs.replace(state, errand=renewed, page=page)


def _still_said(errand: Errand, service: Service) -> tuple[bool, ...]:
    """The answers to the questions that are asked as before, up to the first other one."""
    same = [before.id == after.id for before, after in zip(errand.service.questions, service.questions, strict=False)]
    return errand.answers[: same.index(False) if False in same else len(same)]


def _answer(visit: Visit, service: Service, place: Place) -> None:
    while visit.state.page is Page.QUESTION and visit.state.errand is not None:
        question = open_question(visit.state.errand)
        if question is None or (place.kind is PlaceKind.QUESTION and question.id == place.part):
            return
        visit.answer(_fitting(question.id, service, place.part))
    if place.kind is PlaceKind.NUMBER:
        visit.have_all()


def _fitting(question_id: str, service: Service, document_id: str = "") -> bool:
    """The answer that leads on, to that document or else to the most documents."""
    question = next(each for each in service.questions if each.id == question_id)
    if (question.yes_refers is None) != (question.no_refers is None):
        return question.yes_refers is None
    wanted = [each.when[question_id] for each in service.documents if question_id in each.when]
    for document in service.documents:
        if document.id == document_id and question_id in document.when:
            return document.when[question_id]
    return 2 * sum(wanted) >= len(wanted)
