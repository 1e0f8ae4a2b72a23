"""The contact form of a service, as superusers set it: what is asked, how it is answered, and within what time."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from shared.protocol.rules import Sentences

MOST_FIELDS = 10
MOST_OPTIONS = 12
MOST_LETTERS = 4000
"""So much can be written in one field."""

FieldKey = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}$")]
"""A readable identity of a field in its form."""


class FieldInput(StrEnum):
    """How a field is filled in. Nothing can be uploaded, so that nothing can be brought in."""

    TEXT = "text"
    LONG = "long"
    """Some lines."""
    CHOICE = "choice"
    YES_NO = "yes-no"
    DATE = "date"


class ReplyBy(StrEnum):
    """How the citizen is answered, and so what they have to give."""

    EITHER = "either"
    PHONE = "phone"
    MAIL = "mail"


class FormOption(Struct, frozen=True, kw_only=True):
    """One of several to choose from."""

    name: Sentences


class FormField(Struct, frozen=True, kw_only=True):
    """Something that is asked. `most_letters` is for what is written, `options` for what is chosen."""

    id: FieldKey
    name: Sentences
    input: FieldInput = FieldInput.LONG
    help: Sentences = {}
    needed: bool = True
    most_letters: Annotated[int, Meta(ge=1, le=MOST_LETTERS)] = 1000
    options: Annotated[tuple[FormOption, ...], Meta(max_length=MOST_OPTIONS)] = ()


class ContactForm(Struct, frozen=True, kw_only=True):
    """What citizens can write to the service about.

    They are told to expect an answer within `answer_days` days that it is read on, counted after the day it is read
    first; 0 is the same day.
    """

    fields: Annotated[tuple[FormField, ...], Meta(max_length=MOST_FIELDS)] = ()
    intro: Sentences = {}
    reply: ReplyBy = ReplyBy.EITHER
    answer_days: Annotated[int, Meta(ge=0, le=30)] = 2
