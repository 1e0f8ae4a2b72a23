"""The words on booking pages, in the languages a stand speaks: one file for each under `spoken`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from server.web.words import FALLBACK

RIGHT_TO_LEFT = frozenset({"ar"})


class BookWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the pages say. What stands in braces is put in; `name` is the language's own name."""

    name: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    day: str
    short_day: str
    clock: str
    moment: str
    week: str
    skip: str
    back: str
    go_on: str
    languages: str
    trouble: str
    book: str
    book_lead: str
    centres: str
    find_label: str
    find_hint: str
    find: str
    find_needed: str
    found: str
    found_none: str
    found_none_help: str
    menu: str
    without_time: str
    phone: str
    web: str
    bring: str
    bring_nothing: str
    if_yes: str
    if_no: str
    refers_yes: str
    refers_no: str
    before: str
    by_yourself: str
    by_yourself_go: str
    or_book: str
    see_times: str
    minutes: str
    not_from_home: str
    call_us: str
    walk_in: str
    other_page: str
    write: str
    write_title: str
    write_help: str
    more: str
    kind: str
    visit: str
    visit_help: str
    visit_short: str
    telephone: str
    telephone_help: str
    telephone_short: str
    video: str
    video_help: str
    video_short: str
    centre: str
    centre_lead: str
    first_free: str
    no_free: str
    more_title: str
    more_lead: str
    more_many: str
    time: str
    earliest: str
    week_before: str
    week_after: str
    weeks: str
    free: str
    week_empty: str
    week_empty_go: str
    none_free: str
    none_free_help: str
    whom: str
    anyone: str
    show_times: str
    contact: str
    contact_lead: str
    contact_none: str
    your_time: str
    name_label: str
    optional: str
    name_hint: str
    phone_label: str
    phone_hint: str
    mail_label: str
    either_hint: str
    privacy: str
    hold: str
    hold_none: str
    phone_needed: str
    phone_wrong: str
    mail_needed: str
    mail_wrong: str
    either_needed: str
    name_wrong: str
    taken: str
    taken_lead: str
    see_all: str
    code: str
    code_lead: str
    held_until: str
    code_label: str
    confirm: str
    code_wrong: str
    code_needed: str
    no_code: str
    no_code_help: str
    other_contact: str
    give_back: str
    check: str
    hold_over: str
    hold_over_help: str
    booked: str
    moved: str
    cancelled: str
    own: str
    arrived: str
    over: str
    when: str
    where: str
    what: str
    how: str
    with_whom: str
    reference: str
    keep: str
    calendar: str
    move: str
    cancel: str
    change_until: str
    no_change: str
    open_video: str
    book_again: str
    your_data: str
    forget: str
    move_now: str
    move_ask: str
    move_do: str
    keep_time: str
    cancel_ask: str
    cancel_help: str
    forget_ask: str
    forget_help: str
    forgotten: str
    forgotten_help: str
    given_back: str
    given_back_help: str
    earlier: str
    earlier_lead: str
    earlier_days: str
    earlier_days_needed: str
    earlier_notice: str
    earlier_hours_2: str
    earlier_hours_24: str
    earlier_hours_72: str
    earlier_after: str
    earlier_ask: str
    earlier_save: str
    earlier_rule: str
    earlier_on: str
    earlier_edit: str
    earlier_stop: str
    earlier_stopped: str
    earlier_now: str
    earlier_now_go: str
    earlier_offer: str
    earlier_new: str
    earlier_had: str
    earlier_held: str
    earlier_yes: str
    earlier_no: str
    earlier_kept: str
    earlier_kept_help: str
    earlier_over: str
    earlier_over_help: str
    earlier_see: str
    qr_alt: str
    qr_help: str
    stop_ask: str
    stop_help: str
    stop_do: str
    stop_done: str
    unknown: str
    unknown_help: str
    unknown_booking: str
    unknown_booking_help: str
    too_many: str
    too_many_help: str
    changed: str
    changed_help: str
    not_offered: str
    not_offered_help: str
    away: str
    away_help: str
    start_again: str


_FILES = sorted((Path(__file__).parent / "spoken").glob("*.toml"))
_WORDS = {path.stem: msgspec.toml.decode(path.read_bytes(), type=BookWords) for path in _FILES}


def book_words(language: str) -> BookWords:
    """The words in `language`, else in Danish."""
    return _WORDS.get(language, _WORDS[FALLBACK])


def spoken(languages: Sequence[str]) -> tuple[str, ...]:
    """Those of a site's languages that the pages speak, in the site's order; Danish when there is none."""
    return tuple(each for each in languages if each in _WORDS) or (FALLBACK,)


def direction(language: str) -> str:
    """Which way it is written: `ltr` or `rtl`."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"
