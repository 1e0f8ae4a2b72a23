"""The pages Services and Documents: what a service is made of. Pure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from shared.protocol.model import MOST_QUESTIONS, WhenClosed
from shared.protocol.tree import Tree, identity
from staff_tray.superuser import making
from staff_tray.superuser.form import (
    Colour,
    Icon,
    Keywords,
    Line,
    Number,
    Option,
    Pick,
    Picks,
    Section,
    Setting,
    Things,
    Tick,
    Words,
    name_of,
)
from staff_tray.superuser.menu_places import has_menu, is_listed, listed, unlisted
from staff_tray.superuser.option_words import desk_options, document_pictures, referral_options
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place, put, thing, things
from staff_tray.superuser.shared_things import fixed_owner, with_owners

translate = QCoreApplication.translate


def services_page() -> Page:
    """Everything a citizen can come for."""
    return Page(
        key="services",
        title=translate("Settings", "Services"),
        sentence=translate("Settings", "All that citizens can come for: what it is called, who does it and how."),
        words=translate("Settings", "errand queue letter number tile booking ticket"),
        icon="stamp",
        content=_services(),
        previews=True,
    )


def documents_page() -> Page:
    """What citizens have to bring."""
    return Page(
        key="documents",
        title=translate("Settings", "Documents"),
        sentence=translate("Settings", "What citizens have to bring, and what they are asked first. Choose a service."),
        words=translate("Settings", "papers bring passport photo question answer"),
        icon="file-pen",
        content=_services_by_documents(),
        previews=True,
    )


def _services() -> Things:
    return Things(
        name="service",
        steps=("services",),
        title=translate("Settings", "Services"),
        add=translate("Settings", "New service"),
        empty=translate("Settings", "There are no services yet. Begin with the one most people come for."),
        make=lambda tree, place: making.service(tree, place, translate("Settings", "New service")),
        sections=_service_sections,
        below=_service_below,
        removed=making.without_service,
        added=lambda tree, place: making.with_listed_service(tree, place[-1]),
        takes="services",
    )


def _services_by_documents() -> Things:
    return Things(
        name="service-documents",
        steps=("services",),
        title=translate("Settings", "Documents"),
        add="",
        empty=translate("Settings", "There are no services yet. Make one on the page Services first."),
        make=lambda tree, place: making.service(tree, place, translate("Settings", "New service")),
        sections=_document_sections,
        below=_documents_below,
        fixed=True,
        takes="documents",
    )


def _service_below(tree: Tree, place: Place, _language: str) -> str:
    service = thing(tree, place)
    minutes = round(service["mean_service_seconds"] / 60)
    parts = [
        service["letter"],
        translate("Settings", "about {minutes} min").format(minutes=minutes),
        translate("Settings", "by booking only") if not service["walk_in"] else "",
        translate("Settings", "not on the menu") if not is_listed(tree, "service", place[-1]) else "",
        "" if making.desks_of(tree, place[-1]) else translate("Settings", "no desk does it"),
    ]
    return " · ".join(filter(None, parts))


def _documents_below(tree: Tree, place: Place, language: str) -> str:
    names = [name_of(each, language) for each in things(tree, (*place, "documents"))]
    return ", ".join(names) or translate("Settings", "nothing to bring")


def _service_sections(tree: Tree, place: Place) -> tuple[Section, ...]:
    seen = Section(
        translate("Settings", "What citizens see"),
        (
            Setting(("name",), translate("Settings", "Name"), Words(),
                    translate("Settings", "As citizens say it: “Passport”, not “Issuance of travel documents”.")),
            Setting(("description",), translate("Settings", "Line below the name"), Words(needed=False),
                    translate("Settings", "Only if the name does not say enough.")),
            Setting(("icon",), translate("Settings", "Picture"), Icon(),
                    translate("Settings", "Stands on the tile beside the name.")),
            Setting(("colour",), translate("Settings", "Colour"), Colour(of_tile=True),
                    translate("Settings", "Of the picture on the tile.")),
            Setting(("keywords",), translate("Settings", "Other words for it"), Keywords(),
                    translate("Settings", "Citizens who search find the service by these. Put commas between.")),
            *((_on_the_menu(),) if has_menu(tree) else ()),
        ),
    )  # fmt: skip
    done = Section(
        translate("Settings", "Numbers and desks"),
        (
            Setting(("letter",), translate("Settings", "Letter"), Line(most=2),
                    translate("Settings", "One or two capital letters. They begin the numbers, as P in P042.")),
            Setting(("mean_service_seconds",), translate("Settings", "One visit takes about"),
                    Number(1, 240, translate("Settings", "minutes"), per=60),
                    translate("Settings", "The waiting time is reckoned from it until there is experience.")),
            Setting(("desks",), translate("Settings", "Desks that do it"), Picks(desk_options),
                    translate("Settings", "Numbers are called to these desks."),
                    read=lambda tree, where: making.desks_of(tree, where[-1]),
                    write=lambda tree, where, value: making.with_desks(tree, where[-1], _names(value))),
        ),
    )  # fmt: skip
    coming = Section(
        translate("Settings", "With or without a booking"),
        (
            Setting(("walk_in",), translate("Settings", "Citizens can take a number without a booking"), Tick()),
            Setting(("booking_url",), translate("Settings", "Page for booking a time"),
                    Line(example="https://", most=500),
                    translate("Settings", "The stand shows it as a code for the telephone.")),
            Setting(("slot_minutes",), translate("Settings", "Free times later today"),
                    Number(5, 240, translate("Settings", "minutes each"), none=translate("Settings", "Not offered")),
                    translate("Settings", "Offered at the stand when the wait is long.")),
            Setting(("card_check_in",), translate("Settings", "Bookings can be found by the health card"), Tick()),
            Setting(("call_back",), translate("Settings", "Citizens can ask to be rung instead of waiting"), Tick()),
            Setting(("when_closed",), translate("Settings", "Outside opening hours"), Pick(_when_closed)),
        ),
    )  # fmt: skip
    return with_owners((seen, done, *_document_sections(tree, place), coming), tree, place)


def _document_sections(tree: Tree, place: Place) -> tuple[Section, ...]:
    bring = Section(
        translate("Settings", "What to bring"),
        (
            _documents(),
            Setting(("ticket_when_missing",), translate("Settings", "Who lacks something gets a number all the same"),
                    Tick()),
        ),
    )  # fmt: skip
    ask = Section(
        translate("Settings", "Asked first"),
        (_questions(),),
        translate("Settings", "Answered by yes or no before the documents are shown. Three questions at most."),
    )
    return with_owners((bring, ask), tree, place)


def _documents() -> Things:
    return Things(
        name="document",
        steps=("documents",),
        title=translate("Settings", "Documents"),
        add=translate("Settings", "Add a document"),
        empty=translate("Settings", "Nothing has to be brought."),
        make=lambda tree, place: making.document(tree, place, translate("Settings", "New document")),
        sections=_one_document,
        below=_when_needed,
        owner=fixed_owner,
        takes="documents",
    )


def _one_document(tree: Tree, place: Place) -> tuple[Section, ...]:
    asked = [
        Setting(
            ("when", each["id"]),
            translate("Settings", "Needed if “{question}”").format(question=name_of(each, making.first_language(tree))),
            Pick(_answers),
            read=_reads_answer(each["id"]),
            write=_writes_answer(each["id"]),
        )
        for each in things(tree, (*place[:2], "questions"))
    ]
    sections = (
        Section(
            "",
            (
                Setting(("name",), translate("Settings", "Name"), Words()),
                Setting(("help",), translate("Settings", "Help"), Words(long=True, needed=False),
                        translate("Settings", "What it has to look like, or where to get it.")),
                Setting(("picture",), translate("Settings", "Picture"), Pick(document_pictures)),
                *asked,
            ),
        ),
    )  # fmt: skip
    return with_owners(sections, tree, place)


def _questions() -> Things:
    return Things(
        name="question",
        steps=("questions",),
        title=translate("Settings", "Questions"),
        add=translate("Settings", "Add a question"),
        empty=translate("Settings", "Nothing is asked."),
        make=lambda tree, place: making.question(tree, place, translate("Settings", "New question?")),
        sections=_one_question,
        removed=making.without_question,
        most=MOST_QUESTIONS,
        owner=fixed_owner,
    )


def _one_question(tree: Tree, place: Place) -> tuple[Section, ...]:
    sections = (
        Section(
            "",
            (
                Setting(("text",), translate("Settings", "Question"), Words(),
                        translate("Settings", "So that it can be answered by yes or no.")),
                Setting(("help",), translate("Settings", "Help"), Words(long=True, needed=False)),
                Setting(("yes_refers",), translate("Settings", "Who says yes"), Pick(referral_options)),
                Setting(("no_refers",), translate("Settings", "Who says no"), Pick(referral_options)),
            ),
        ),
    )  # fmt: skip
    return with_owners(sections, tree, place)


def _on_the_menu() -> Setting:
    return Setting(
        ("on-the-menu",),
        translate("Settings", "Shown on the stands' menu"),
        Tick(),
        translate("Settings", "Where it stands is decided on the page Stand menu."),
        read=lambda tree, place: is_listed(tree, "service", place[-1]),
        write=lambda tree, place, value: (listed if value else unlisted)(tree, "service", place[-1]),
    )


def _when_needed(tree: Tree, place: Place, language: str) -> str:
    document = thing(tree, place)
    questions = {identity(each): each for each in things(tree, (*place[:2], "questions"))}
    yes, no = translate("Settings", "if yes to “{question}”"), translate("Settings", "if no to “{question}”")
    return ", ".join(
        (yes if answer else no).format(question=name_of(questions[key], language))
        for key, answer in document.get("when", {}).items()
        if key in questions
    )


def _answers(_tree: Tree, _language: str) -> tuple[Option, ...]:
    return (
        Option(None, translate("Settings", "Needed whatever the answer")),
        Option(True, translate("Settings", "Only after yes")),
        Option(False, translate("Settings", "Only after no")),
    )


def _reads_answer(question: str) -> Callable[[Tree, Place], object]:
    return lambda tree, place: thing(tree, place).get("when", {}).get(question)


def _writes_answer(question: str) -> Callable[[Tree, Place, object], Tree]:
    def write(tree: Tree, place: Place, value: object) -> Tree:
        rest = {key: each for key, each in thing(tree, place).get("when", {}).items() if key != question}
        return put(tree, (*place, "when"), rest if value is None else {**rest, question: value})

    return write


def _when_closed(_tree: Tree, _language: str) -> tuple[Option, ...]:
    return (
        Option(WhenClosed.GREY.value, translate("Settings", "The tile is there in grey, and says when it opens")),
        Option(WhenClosed.HIDE.value, translate("Settings", "The tile is not there")),
    )


def _names(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
