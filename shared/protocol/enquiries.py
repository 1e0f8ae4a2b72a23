"""What a citizen writes to a service by its contact form, on the wire."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.booking import BookingPhone, Mail
from shared.protocol.forms import MOST_FIELDS, MOST_LETTERS, FieldInput, FieldKey
from shared.protocol.model import Language, Texts


class EnquiryAnswer(Struct, frozen=True, kw_only=True):
    """What was answered to one field, with the field's words as they were then.

    `text` is as it was written: plain text, never markup. A date is `2026-11-24`, a yes `yes` and a no `no`; of a
    choice `option` has the words in all languages.
    """

    name: Texts
    input: FieldInput
    text: str
    option: Texts = {}


class Enquiry(Struct, frozen=True, kw_only=True):
    """What a citizen has written; `mail` and `answers` are for who answers, else empty."""

    reference: str
    sent_at: datetime
    mail: str = ""
    answers: tuple[EnquiryAnswer, ...] = ()


class WriteEnquiry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Write to a service: `POST /api/v1/public/sites/{site}/services/{service}/enquiries`.

    `answers` are by the id of the form's field. A date is `2026-11-24`, a yes `yes`, a no `no`; a choice is the
    option's name in the centre's first language. Which of `phone` and `mail` is needed is said by the form.
    """

    id: UUID
    language: Language
    answers: Annotated[
        dict[FieldKey, Annotated[str, Meta(max_length=2 * MOST_LETTERS)]], Meta(max_length=2 * MOST_FIELDS)
    ]
    phone: BookingPhone = ""
    mail: Mail = ""


class EnquiryReply(Struct, frozen=True, kw_only=True):
    """The enquiry has arrived. It is answered by `answer_by`; `reference` is what to call it."""

    reference: str
    answer_by: datetime
