"""The page SMS to citizens: what an SMS says, and how many it becomes. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import msgspec
from msgspec import structs
from PySide6.QtCore import QCoreApplication, QLocale

from shared.protocol.content import Configuration
from shared.protocol.messages.bookings import BookingFacts, booking_text, code_text, earlier_text
from shared.protocol.messages.compose import documents_text, our_words, referral_text, ticket_text
from shared.protocol.messages.segments import characters, is_basic, segments
from shared.protocol.messages.words import FILLS
from shared.protocol.outbox import MessageKind
from shared.protocol.tree import Tree, configuration_of
from staff_tray.superuser.draft_words import language_name
from staff_tray.superuser.form import Option, Pick, Picks, Says, Section, Setting, Tick, Words
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place

translate = QCoreApplication.translate

RULE: Place = ("site", "messages")
_WEB = "https://koe.kommune.example/t/0199f3a2-7c1e-7b5e-9c1d-3f6a8a1f2b3c"
"""As long as the page of a ticket is."""

_OWN = "https://koe.kommune.example/b/Zm9yZ2V0LW1lLW5vdC1mb3JnZXQtbWUtbm90"
"""As long as the page of a booking is."""
_OFFER = _OWN.replace("/b/", "/e/")
_TIME = datetime(2026, 11, 23, 12, tzinfo=UTC)

Compose = Callable[[Configuration, str], str]


def messages_page() -> Page:
    """What is sent to telephones."""
    return Page(
        key="messages",
        title=translate("Settings", "SMS to citizens"),
        sentence=translate("Settings", "What stands in the SMS that citizens have sent to their telephone."),
        words=translate("Settings", "messages SMS text message telephone mobile send characters"),
        icon="message-circle",
        content=_sections,
    )


def _sections(tree: Tree) -> tuple[Section, ...]:
    offered = Section(
        "",
        (
            Setting(("site", "sms"), translate("Settings", "Citizens can have lists and numbers sent by SMS"), Tick(),
                    translate("Settings", "The stand asks for the number, and it is forgotten once the SMS is sent.")),
        ),
    )  # fmt: skip
    to_bring = Section(
        translate("Settings", "What to bring"),
        (
            _sentence(tree, "bring", translate("Settings", "Above the list")),
            _sentence(tree, "book", translate("Settings", "Where to book")),
            _sentence(tree, "welcome", translate("Settings", "Above the address")),
            _sample("message-list", _list),
        ),
        translate("Settings", "Leave a line empty, and ours holds, which stands there in grey."),
    )
    number = Section(
        translate("Settings", "The number"),
        (
            _sentence(tree, "number", translate("Settings", "Which number")),
            _sentence(tree, "waits", translate("Settings", "Where to wait")),
            _sentence(tree, "follow", translate("Settings", "The page of the number")),
            _sentence(tree, "soon", translate("Settings", "It is soon your turn")),
            _sample("message-number", _number),
        ),
    )
    elsewhere = Section(
        translate("Settings", "Another place"),
        (
            _sentence(tree, "go_there", translate("Settings", "Above the name of the place")),
            _sentence(tree, "phone", translate("Settings", "Telephone")),
            _sample("message-place", _place),
        ),
    )
    return (offered, _when(), _bookings(tree), _earlier_times(tree), to_bring, number, elsewhere)


def _when() -> Section:
    return Section(
        translate("Settings", "When they are sent"),
        (
            Setting((*RULE, "reminders_hours"), translate("Settings", "Citizens are reminded of a booking"),
                    Picks(_reminders, empty=translate("Settings", "Nobody is reminded."))),
            Setting((*RULE, "quiet_from"), translate("Settings", "Quiet from"), Pick(_hours)),
            Setting((*RULE, "quiet_until"), translate("Settings", "Quiet until"), Pick(_hours),
                    translate("Settings", "An SMS that can wait waits so long. Codes are sent at once.")),
        ),
    )  # fmt: skip


def _reminders(_tree: Tree, _language: str) -> tuple[Option, ...]:
    return (
        Option(168, translate("Settings", "A week before")),
        Option(72, translate("Settings", "Three days before")),
        Option(48, translate("Settings", "Two days before")),
        Option(24, translate("Settings", "A day before")),
        Option(6, translate("Settings", "Six hours before")),
        Option(3, translate("Settings", "Three hours before")),
        Option(1, translate("Settings", "An hour before")),
    )


def _hours(_tree: Tree, _language: str) -> tuple[Option, ...]:
    return tuple(Option(hour, f"{hour:02}:00") for hour in range(24))


def _bookings(tree: Tree) -> Section:
    return Section(
        translate("Settings", "Bookings"),
        (
            _sentence(tree, "code", translate("Settings", "The code that confirms a booking")),
            _sentence(tree, "booked", translate("Settings", "It is booked")),
            _sentence(tree, "reminder", translate("Settings", "Reminder")),
            _sentence(tree, "moved", translate("Settings", "It was moved")),
            _sentence(tree, "cancelled", translate("Settings", "It was cancelled")),
            _sentence(tree, "reference", translate("Settings", "What to type on the stand")),
            _sentence(tree, "we_ring", translate("Settings", "For meetings by telephone")),
            _sentence(tree, "own_link", translate("Settings", "The booking’s own page")),
            _sentence(tree, "not_cancelled", translate("Settings", "When a reply cancels nothing")),
            _sample("message-booking", _reminder),
            _sample("message-code", _code),
        ),
    )


def _earlier_times(tree: Tree) -> Section:
    return Section(
        translate("Settings", "An earlier time"),
        (
            _sentence(tree, "earlier", translate("Settings", "A time is free")),
            _sentence(tree, "answer_by", translate("Settings", "Where to answer")),
            _sample("message-earlier", _earlier),
        ),
    )


def _sentence(tree: Tree, name: str, label: str) -> Setting:
    fills = FILLS[name]
    hint = {
        "label": translate("Settings", "{label} becomes the number, {service} the service."),
        "service": translate("Settings", "{service} becomes the name of the service."),
        "web": translate("Settings", "{web} becomes the page on the web."),
        "phone": translate("Settings", "{phone} becomes the telephone number."),
        "area": translate("Settings", "{area} becomes the waiting area."),
        "time": translate("Settings", "{time} becomes day and time, {service} the service."),
        "code": translate("Settings", "{code} becomes the code."),
        "until": translate("Settings", "{until} becomes by when to answer, {web} the page where one does."),
    }
    if name == "soon":
        hint["label"] = translate("Settings", "{label} becomes the number, {area} the centre.")
    return Setting(
        (*RULE, name), label, Words(needed=False, otherwise=lambda language: _ours(tree, name, language)),
        hint[fills[0]] if fills else "",
    )  # fmt: skip


def _ours(tree: Tree, name: str, language: str) -> str:
    configuration = _configuration(tree)
    return "" if configuration is None else str(getattr(our_words(configuration, language), name))


def _sample(name: str, compose: Compose) -> Setting:
    return Setting(
        (name,), translate("Settings", "How it looks"), Says(), read=lambda tree, _: sample(tree, compose)
    )  # fmt: skip


def sample(tree: Tree, compose: Compose) -> str:
    """The message in the centre's first language, and in each language how much it is; "" when there is none."""
    configuration = _configuration(tree)
    if configuration is None or not configuration.site.languages:
        return ""
    texts = {language: compose(configuration, language) for language in configuration.site.languages}
    if not all(texts.values()):
        return translate("Settings", "There is nothing yet that could be sent.")
    return "\n".join((next(iter(texts.values())), "", *(counted(language, text) for language, text in texts.items())))


def counted(language: str, text: str) -> str:
    """How many characters and SMS a text is, as "Dansk: 143 characters, 1 SMS"."""
    said = translate("Settings", "{language}: {characters} characters, {count} SMS")
    if not is_basic(text):
        said = translate("Settings", "{language}: {characters} characters, {count} SMS. In this writing one holds 70.")
    number = QLocale().toString
    return said.format(
        language=language_name(language), characters=number(characters(text)), count=number(segments(text))
    )  # fmt: skip


def _configuration(tree: Tree) -> Configuration | None:
    """What the tree makes, None where it makes nothing; every sentence in every language asks for that of one tree."""
    if not (_latest and _latest[0][0] is tree):
        try:
            made: Configuration | None = configuration_of(tree)
        except msgspec.ValidationError:
            made = None
        _latest[:] = [(tree, made)]
    return _latest[0][1]


_latest: list[tuple[Tree, Configuration | None]] = []


def _list(configuration: Configuration, language: str) -> str:
    service = next((each for each in configuration.services if each.documents), None)
    return "" if service is None else documents_text(configuration, service, (), language)


def _number(configuration: Configuration, language: str) -> str:
    service = next(iter(configuration.services), None)
    if service is None:
        return ""
    return ticket_text(configuration, service.id, f"{service.letter}042", language, _WEB)


def _place(configuration: Configuration, language: str) -> str:
    referral = next(iter(configuration.referrals), None)
    return "" if referral is None else referral_text(configuration, referral, language)


def _reminder(configuration: Configuration, language: str) -> str:
    facts = _facts(configuration)
    return "" if facts is None else booking_text(configuration, MessageKind.REMINDER, facts, language)


def _code(configuration: Configuration, language: str) -> str:
    facts = _facts(configuration)
    return "" if facts is None else code_text(configuration, facts, "482913", language)


def _earlier(configuration: Configuration, language: str) -> str:
    facts = _facts(configuration)
    if facts is None:
        return ""
    held = structs.replace(facts, web=_OFFER)
    return earlier_text(configuration, held, _TIME - timedelta(days=1, minutes=30), language)


def _facts(configuration: Configuration) -> BookingFacts | None:
    service = next(iter(configuration.services), None)
    if service is None:
        return None
    return BookingFacts(service_ids=(service.id,), starts_at=_TIME, code="K7M2P4Q9", web=_OWN)
