"""Which pages there are, in the order they are shown; a page more is a line more here."""

from __future__ import annotations

from collections.abc import Callable

from staff_tray.superuser.call_order_page import call_order_page
from staff_tray.superuser.centre_pages import brand_page, desks_page, notices_page
from staff_tray.superuser.devices_entry import devices_page
from staff_tray.superuser.hours_page import hours_page
from staff_tray.superuser.menu_entry import menu_page
from staff_tray.superuser.messages_page import messages_page
from staff_tray.superuser.pages import Page
from staff_tray.superuser.people_entry import people_page
from staff_tray.superuser.publish_pages import history_page, publish_page
from staff_tray.superuser.referrals_page import referrals_page
from staff_tray.superuser.retention_page import retention_page
from staff_tray.superuser.services_page import documents_page, services_page

PAGES: tuple[Callable[[], Page], ...] = (
    menu_page, services_page, documents_page, referrals_page, hours_page, desks_page, people_page, notices_page,
    call_order_page, messages_page, brand_page, devices_page, retention_page, publish_page, history_page,
)  # fmt: skip
"""Made when the dialog opens, so that their words are in its language."""


def all_pages() -> tuple[Page, ...]:
    """Every page, in the order it is shown, in the words of the desktop's language."""
    return tuple(make() for make in PAGES)
