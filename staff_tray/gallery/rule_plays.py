"""The settings of a whole centre on the gallery's stage: the pages of its rules, and what is hard in each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from shared.protocol.tree import Tree
from staff_tray.gallery.full_centre import full_tree
from staff_tray.gallery.settings_plays import PlayedDrafts, settings_window
from staff_tray.gallery.stage import Stage, settle
from staff_tray.superuser.places import Place, put
from staff_tray.superuser.views.window import SettingsWindow

_SMALL = QSize(680, 330)
_HEADER: Place = ("site", "ticket", "header", "da")
_NUMBER: Place = ("site", "messages", "number", "da")


def _shown(stage: Stage, page: str, place: Place, down: int, tree: Tree | None = None) -> SettingsWindow:
    window = settings_window(stage, PlayedDrafts(full_tree() if tree is None else tree))
    window.show_page(page, place)
    settle()
    if down:
        found: Any = window.page_widget(page)
        found.scroll_down(down)
    return window


def _page(stage: Stage, *, page: str, place: Place = (), down: int = 0) -> Sequence[QWidget]:
    return [_shown(stage, page, place, down)]


def _ticket(stage: Stage) -> Sequence[QWidget]:
    tree = put(full_tree(), ("site", "ticket", "header"), {"da": "Torsdag har vi åbent til kl. 18"})
    return [_shown(stage, "ticket", (), 0, tree)]


def _braces(stage: Stage) -> Sequence[QWidget]:
    """Something in braces that nothing is put in for."""
    tree = put(full_tree(), ("site", "messages", "number"), {"da": "Du har nummer {nummer} hos {site}."})
    return [_shown(stage, "messages", ("site", "messages", "number"), 0, tree)]


def _checks(stage: Stage, *, opened: bool) -> Sequence[QWidget]:
    window = settings_window(stage, PlayedDrafts(full_tree()))
    session = window.dialog.session
    session.set(("services", "hitte", "name", "da"), "Hittegods og glemte sager")
    session.set(_HEADER, "Torsdag har vi åbent til kl. 18")
    session.set(("services", "mitid", "letter"), "P")
    session.flush()
    window.show_page("publish")
    settle()
    page: Any = window.page_widget("publish")
    if opened:
        page.checks.pick_row(page.checks.things.rows[-1].key)
    settle()
    return [window]


def _brand_pale(stage: Stage) -> Sequence[QWidget]:
    tree = put(full_tree(), ("brand", "accent"), "#F2C14E")
    return [_shown(stage, "brand", ("brand", "accent"), 0, tree)]


def _offline(stage: Stage) -> Sequence[QWidget]:
    drafts = PlayedDrafts(full_tree())
    window = settings_window(stage, drafts)
    drafts.silent = True
    window.dialog.session.set(("services", "pas", "mean_service_seconds"), 720)
    window.dialog.session.flush()
    window.show_page("publish")
    settle()
    return [window]


def _small(stage: Stage, *, page: str, place: Place = ()) -> Sequence[QWidget]:
    """On a screen of 1366 × 768 pixels at 200 percent: what the desktop's bar and the frame leave of it."""
    window = _shown(stage, page, place, 0)
    window.setMinimumSize(1, 1)
    window.resize(_SMALL)
    settle()
    return [window]


RULES: dict[str, Callable[[Stage], Sequence[QWidget]]] = {
    "settings-full-menu": partial(_page, page="menu", place=("menu", "group:money")),
    "settings-full-services": partial(_page, page="services"),
    "settings-full-service": partial(_page, page="services", place=("services", "flyt")),
    "settings-full-documents": partial(_page, page="documents"),
    "settings-full-referral": partial(_page, page="referrals", place=("referrals", "skat")),
    "settings-full-desks": partial(_page, page="desks"),
    "settings-full-desk": partial(_page, page="desks", place=("desks", "desk-5")),
    "settings-ticket": _ticket,
    "settings-display": partial(_page, page="display"),
    "settings-messages": partial(_page, page="messages"),
    "settings-messages-below": partial(_page, page="messages", down=1),
    "settings-messages-braces": _braces,
    "settings-booking-rules": partial(_page, page="booking-rules"),
    "settings-booking-rules-service": partial(_page, page="booking-rules", place=("services", "pas")),
    "settings-contact-forms": partial(_page, page="contact-forms"),
    "settings-contact-forms-service": partial(_page, page="contact-forms", place=("services", "flyt")),
    "settings-contact-forms-below": partial(_page, page="contact-forms", place=("services", "flyt"), down=1),
    "settings-contact-forms-field": partial(
        _page, page="contact-forms", place=("services", "flyt", "contact_form", "fields", "what")
    ),
    "settings-call-order": partial(_page, page="call-order"),
    "settings-retention": partial(_page, page="retention"),
    "settings-brand-pale": _brand_pale,
    "settings-checks": partial(_checks, opened=False),
    "settings-checks-opened": partial(_checks, opened=True),
    "settings-publish-offline": _offline,
    "settings-small": partial(_small, page="services", place=("services", "pas")),
    "settings-small-menu": partial(_small, page="menu"),
    "settings-small-publish": partial(_small, page="publish"),
}
"""The scenes by their names."""
