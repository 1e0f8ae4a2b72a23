"""Which pages there are, in the order they are shown; a page more is a line more here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from staff_tray.superuser.audit_entry import audit_page
from staff_tray.superuser.booking_rules_page import booking_rules_page
from staff_tray.superuser.call_order_page import call_order_page
from staff_tray.superuser.centre_pages import brand_page, desks_page, notices_page
from staff_tray.superuser.contact_forms_page import contact_forms_page
from staff_tray.superuser.devices_entry import devices_page
from staff_tray.superuser.display_page import display_page
from staff_tray.superuser.hours_page import hours_page
from staff_tray.superuser.menu_entry import menu_page
from staff_tray.superuser.messages_page import messages_page
from staff_tray.superuser.pages import Page
from staff_tray.superuser.people_entry import people_page
from staff_tray.superuser.publish_pages import history_page, publish_page
from staff_tray.superuser.referrals_page import referrals_page
from staff_tray.superuser.retention_page import retention_page
from staff_tray.superuser.services_page import documents_page, services_page
from staff_tray.superuser.systems_entry import systems_page
from staff_tray.superuser.take_entry import take_page
from staff_tray.superuser.ticket_page import ticket_page
from staff_tray.superuser.unsent_entry import unsent_page

translate = QCoreApplication.translate

_STAND: tuple[Callable[[], Page], ...] = (
    menu_page, services_page, documents_page, referrals_page, hours_page, brand_page, take_page,
)  # fmt: skip
_CENTRE: tuple[Callable[[], Page], ...] = (
    desks_page, people_page, devices_page, systems_page, notices_page, call_order_page, booking_rules_page,
    contact_forms_page,
    retention_page,
)  # fmt: skip
_AROUND: tuple[Callable[[], Page], ...] = (ticket_page, display_page, messages_page, unsent_page)
_DONE: tuple[Callable[[], Page], ...] = (publish_page, history_page, audit_page)


def all_pages() -> tuple[Page, ...]:
    """Every page under its heading, in the order it is shown, in the words of the desktop's language.

    They are made when the dialog opens, so that their words are in its language.
    """
    groups = (
        (translate("Settings", "On the stand"), _STAND),
        (translate("Settings", "In the centre"), _CENTRE),
        (translate("Settings", "Paper, screen and SMS"), _AROUND),
        (translate("Settings", "When you are done"), _DONE),
    )
    return tuple(replace(make(), group=group) for group, makers in groups for make in makers)
