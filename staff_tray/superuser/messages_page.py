"""The page Messages: what an SMS says, and how many it becomes. Pure."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale

from shared.protocol.content import Configuration
from shared.protocol.messages.compose import documents_text, our_words, referral_text, ticket_text
from shared.protocol.messages.segments import characters, is_basic, segments
from shared.protocol.messages.words import FILLS
from shared.protocol.tree import Tree, configuration_of
from staff_tray.superuser.draft_words import language_name
from staff_tray.superuser.form import Says, Section, Setting, Tick, Words
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place

translate = QCoreApplication.translate

RULE: Place = ("site", "messages")
_WEB = "https://koe.kommune.example/t/0199f3a2-7c1e-7b5e-9c1d-3f6a8a1f2b3c"
"""As long as the page of a ticket is."""

Compose = Callable[[Configuration, str], str]


def messages_page() -> Page:
    """What is sent to telephones."""
    return Page(
        key="messages",
        title=translate("Settings", "Messages"),
        sentence=translate("Settings", "What stands in the SMS that citizens have sent to their telephone."),
        words=translate("Settings", "SMS text message telephone mobile send characters"),
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
    return (offered, to_bring, number, elsewhere)


def _sentence(tree: Tree, name: str, label: str) -> Setting:
    fills = FILLS[name]
    hint = {
        "label": translate("Settings", "{label} becomes the number, {service} the service."),
        "service": translate("Settings", "{service} becomes the name of the service."),
        "web": translate("Settings", "{web} becomes the page on the web."),
        "phone": translate("Settings", "{phone} becomes the telephone number."),
        "area": translate("Settings", "{area} becomes the waiting area."),
    }
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
    try:
        return configuration_of(tree)
    except msgspec.ValidationError:
        return None


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
