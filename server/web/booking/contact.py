"""What a citizen writes of where they can be reached, and what is wrong with it. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection
from uuid import UUID, uuid5

from msgspec import Struct

from server.booking.own.rules import Asked
from server.web.booking.choice import Choice, written
from server.web.booking.words import BookWords

_PHONE = re.compile(r"^\+?[0-9]{8,15}$")
_MAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
_BETWEEN = re.compile(r"[\s().\-\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LONGEST_NAME = 80
_LONGEST_MAIL = 254


class Contact(Struct, frozen=True, kw_only=True):
    """As it was typed, but for blanks at the ends."""

    given_name: str = ""
    phone: str = ""
    mail: str = ""

    @property
    def number(self) -> str:
        """The telephone number as it is sent on: no blanks and dashes, digits of any script as ours."""
        plain = _BETWEEN.sub("", self.phone)
        plain = "".join(str(int(char)) if char.isdecimal() else char for char in plain)
        return f"+{plain[2:]}" if plain.startswith("00") else plain


def contact_faults(contact: Contact, asked: Asked, words: BookWords) -> dict[str, str]:
    """What is wrong, by field, in the order of the page."""
    faults = {}
    if len(contact.given_name) > _LONGEST_NAME:
        faults["given_name"] = words.name_wrong
    if asked.either and not contact.phone and not contact.mail:
        faults["phone"] = words.either_needed
    elif asked.phone and not asked.either and not contact.phone:
        faults["phone"] = words.phone_needed
    elif contact.phone and not _PHONE.match(contact.number):
        faults["phone"] = words.phone_wrong
    if asked.mail and not asked.either and not contact.mail:
        faults["mail"] = words.mail_needed
    elif contact.mail and (len(contact.mail) > _LONGEST_MAIL or not _MAIL.match(contact.mail)):
        faults["mail"] = words.mail_wrong
    return faults


def told_faults(detail: str, asked: Asked, words: BookWords) -> dict[str, str]:
    """What the booking engine has found wrong, beside its field; empty when it is about something else."""
    if detail.startswith("phone:") and asked.phone:
        return {"phone": words.phone_wrong}
    if detail.startswith("mail:") and asked.mail:
        return {"mail": words.mail_wrong}
    return {}


def read_contact(form: dict[str, str]) -> Contact:
    """What was typed."""
    return Contact(
        given_name=form.get("given_name", "").strip(),
        phone=form.get("phone", "").strip(),
        mail=form.get("mail", "").strip(),
    )


def hold_id(form_id: UUID, choice: Choice, contact: Contact) -> UUID:
    """The id of the hold that a form asks for: pressed twice it is the same, changed in between it is another one."""
    said: Collection[str] = (
        choice.site_id, *choice.service_ids, str(choice.kind), str(choice.staff_id),
        written(choice.starts_at) if choice.starts_at else "", contact.given_name, contact.number, contact.mail,
    )  # fmt: skip
    return uuid5(form_id, "\n".join(said))
