"""Which pages there are, in the order they are shown; a page more is a line more here."""

from __future__ import annotations

from collections.abc import Callable

from staff_tray.superuser.booking_rules_page import booking_rules_page
from staff_tray.superuser.call_order_page import call_order_page
from staff_tray.superuser.display_page import display_page
from staff_tray.superuser.messages_page import messages_page
from staff_tray.superuser.pages import Page
from staff_tray.superuser.retention_page import retention_page
from staff_tray.superuser.services_page import documents_page, services_page
from staff_tray.superuser.ticket_page import ticket_page

PAGES: tuple[Callable[[], Page], ...] = (
    services_page,
    documents_page,
    ticket_page,
    display_page,
    messages_page,
    booking_rules_page,
    call_order_page,
    retention_page,
)
"""Made when the dialog opens, so that their words are in its language."""
