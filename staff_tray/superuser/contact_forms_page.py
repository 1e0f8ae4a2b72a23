"""The page Contact forms: what citizens can write to a service about, and who reads it when. Pure."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication

from shared.protocol.forms import MOST_FIELDS, MOST_LETTERS, ContactForm, FieldInput, FormField, ReplyBy
from shared.protocol.tree import Tree, at
from staff_tray.superuser import making
from staff_tray.superuser.form import (
    Number,
    Option,
    Pick,
    Rows,
    Section,
    Setting,
    Things,
    Tick,
    Week,
    Words,
)
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place, new_key, put, thing, things

translate = QCoreApplication.translate

_WRITTEN = (FieldInput.TEXT.value, FieldInput.LONG.value)


def contact_forms_page() -> Page:
    """What citizens can write, service by service."""
    return Page(
        key="contact-forms",
        title=translate("Settings", "Contact forms"),
        sentence=translate(
            "Settings", "What citizens can write to you from home. It comes to those who do the service."
        ),
        words=translate("Settings", "contact form write message question mail enquiry field answer"),
        icon="send",
        content=Things(
            name="service-form",
            steps=("services",),
            title=translate("Settings", "Services"),
            add="",
            empty=translate("Settings", "There are no services yet. Make one on the page Services first."),
            make=lambda tree, place: making.service(tree, place, translate("Settings", "New service")),
            sections=_sections,
            below=_below,
            fixed=True,
        ),
    )  # fmt: skip


def _below(tree: Tree, place: Place, _language: str) -> str:
    form = thing(tree, place).get("contact_form")
    if not form:
        return translate("Settings", "no form")
    fields = len(form.get("fields", ()))
    asked = (
        translate("Settings", "one question")
        if fields == 1
        else translate("Settings", "{count} questions").format(count=fields)
    )
    return f"{asked} · {_promise(form)}"


def _promise(form: Tree) -> str:
    days = form.get("answer_days", 0)
    if days == 0:
        return translate("Settings", "answered the same day")
    if days == 1:
        return translate("Settings", "answered the day after")
    return translate("Settings", "answered within {days} days").format(days=days)


def _sections(tree: Tree, place: Place) -> tuple[Section, ...]:
    """A service's own; only the tick while it has none."""
    first = Setting(
        ("contact_form",),
        translate("Settings", "Citizens can write to this service"),
        Tick(),
        translate("Settings", "They find it on your page and where they book. Files cannot be sent."),
        read=lambda whole, where: thing(whole, where).get("contact_form") is not None,
        write=_switched,
    )
    if thing(tree, place).get("contact_form") is None:
        return (Section("", (first,)),)
    asked = Section(
        translate("Settings", "What you ask"),
        (
            Setting(("contact_form", "intro"), translate("Settings", "Above the questions"),
                    Words(long=True, needed=False),
                    translate("Settings", "The page itself says that no CPR number is to be written.")),
            _fields(),
        ),
    )  # fmt: skip
    answered = Section(
        translate("Settings", "How you answer"),
        (
            Setting(("contact_form", "reply"), translate("Settings", "Citizens give"), Pick(_ways)),
            Setting(("contact_form", "answer_days"), translate("Settings", "You answer within"),
                    Number(0, 30, translate("Settings", "days that you read on")),
                    translate("Settings", "Citizens are told the day. 0 is the same day.")),
            Setting(("written_opening",), translate("Settings", "You read what they write"),
                    Week(translate("Settings", "Whenever the centre is open"), _centre_week),
                    translate("Settings", "They can write at any time. Out of hours the page says when it is read.")),
        ),
    )  # fmt: skip
    return (Section("", (first,)), asked, answered)


def _fields() -> Things:
    return Things(
        name="form-field",
        steps=("contact_form", "fields"),
        title=translate("Settings", "Questions"),
        add=translate("Settings", "Add a question"),
        empty=translate("Settings", "Ask at least one thing."),
        make=lambda tree, place: field(tree, place, translate("Settings", "New question?")),
        sections=_one_field,
        below=_field_below,
        most=MOST_FIELDS,
    )


def _field_below(tree: Tree, place: Place, language: str) -> str:
    said = thing(tree, place)
    kind = next((each.words for each in _inputs(tree, language) if each.value == said.get("input")), "")
    return " · ".join(filter(None, (kind, "" if said.get("needed") else translate("Settings", "not required"))))


def _one_field(tree: Tree, place: Place) -> tuple[Section, ...]:
    kind = thing(tree, place).get("input")
    more: tuple[Setting, ...] = ()
    if kind in _WRITTEN:
        more = (
            Setting(("most_letters",), translate("Settings", "At most"),
                    Number(1, MOST_LETTERS, translate("Settings", "characters"))),
        )  # fmt: skip
    elif kind == FieldInput.CHOICE.value:
        row = Setting(("name",), translate("Settings", "Answer"), Words())
        more = (
            Setting(("options",), translate("Settings", "Answers to choose from"),
                    Rows((row,), lambda: {"name": {}}, translate("Settings", "Add an answer"))),
        )  # fmt: skip
    return (
        Section(
            "",
            (
                Setting(("name",), translate("Settings", "Question"), Words()),
                Setting(("input",), translate("Settings", "Answered by"), Pick(_inputs)),
                *more,
                Setting(("needed",), translate("Settings", "Has to be answered"), Tick()),
                Setting(("help",), translate("Settings", "Help"), Words(long=True, needed=False)),
            ),
        ),
    )


def field(tree: Tree, place: Place, name: str) -> Tree:
    """A question to be answered in some lines."""
    key = new_key(name, [str(each.get("id")) for each in things(tree, place)], "question")
    return msgspec.json.decode(msgspec.json.encode(FormField(id=key, name=making.texts(tree, name))))


def _switched(tree: Tree, place: Place, value: object) -> Tree:
    """A new form asks one thing, so that it can be published as it is."""
    if not value:
        return put(tree, (*place, "contact_form"), None)
    name = translate("Settings", "What would you like to ask?")
    form = ContactForm(fields=(FormField(id="question", name=making.texts(tree, name)),))
    return put(tree, (*place, "contact_form"), msgspec.json.decode(msgspec.json.encode(form)))


def _centre_week(tree: Tree, _place: Place) -> Tree:
    return at(tree, ("hours", "opening"))


def _inputs(_tree: Tree, _language: str) -> tuple[Option, ...]:
    return (
        Option(FieldInput.LONG.value, translate("Settings", "Some lines of text")),
        Option(FieldInput.TEXT.value, translate("Settings", "One line of text")),
        Option(FieldInput.CHOICE.value, translate("Settings", "One of several answers")),
        Option(FieldInput.YES_NO.value, translate("Settings", "Yes or no")),
        Option(FieldInput.DATE.value, translate("Settings", "A date")),
    )


def _ways(_tree: Tree, _language: str) -> tuple[Option, ...]:
    return (
        Option(ReplyBy.EITHER.value, translate("Settings", "A telephone number or a mail address")),
        Option(ReplyBy.PHONE.value, translate("Settings", "A telephone number: you ring")),
        Option(ReplyBy.MAIL.value, translate("Settings", "A mail address: you write back")),
    )
