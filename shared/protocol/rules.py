"""The rules of a site that superusers set: who is called first, what is kept, and what papers and screens say."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

Sentence = Annotated[str, Meta(max_length=300)]
"""A sentence or two of the superusers' own; "" for none."""

Sentences = dict[str, Sentence]
"""The same in several languages, by language code."""


class CallOrder(Struct, frozen=True, kw_only=True):
    """When somebody is due to be called, in minutes; who is due first is called first.

    A citizen without a booking is due `walk_in_minutes` after they came, one with a booking `booked_minutes` before
    the booked time. So nobody is overtaken by a booking for later than the sum of both after they came.
    """

    walk_in_minutes: Annotated[int, Meta(ge=0, le=240)] = 10
    booked_minutes: Annotated[int, Meta(ge=0, le=60)] = 5

    @property
    def promise_minutes(self) -> int:
        """A booking for so long after a citizen came, or later, never goes before them."""
        return self.walk_in_minutes + self.booked_minutes


class Retention(Struct, frozen=True, kw_only=True):
    """How long something is kept; what is older is erased for good.

    `visitor_hours` after a visit goes what tells who came: name, birthday, telephone number, and the mark of a health
    card. `words_days` is how long what citizens and staff wrote of the place is kept, `statistics_months` what
    happened, without names, and `revision_months` what the settings were; the ones that hold are always kept.
    """

    visitor_hours: Annotated[int, Meta(ge=1, le=24)] = 24
    words_days: Annotated[int, Meta(ge=1, le=396)] = 90
    statistics_months: Annotated[int, Meta(ge=1, le=13)] = 13
    revision_months: Annotated[int, Meta(ge=1, le=60)] = 12


class MessageRule(Struct, frozen=True, kw_only=True):
    """The sentences of SMS by language, where they are not ours; what they hold in braces is filled in.

    Which sentences there are, and what can stand in braces, is in `shared.protocol.messages.words`.
    """

    bring: Sentences = {}
    book: Sentences = {}
    welcome: Sentences = {}
    go_there: Sentences = {}
    phone: Sentences = {}
    number: Sentences = {}
    waits: Sentences = {}
    follow: Sentences = {}
