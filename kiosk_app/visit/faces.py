"""What stands on the papers of a visit, read from the site in the citizen's language."""

from __future__ import annotations

from datetime import datetime

from kiosk_app.ticket.face import TicketFace, ticket_link
from kiosk_app.ticket.slip import BookingSlip, ListLine, ListSlip, ReferralSlip, Slip, SlipHead
from kiosk_app.visit import words
from kiosk_app.visit.journey import Errand, documents_needed
from kiosk_app.visit.menu import local_time, text_of
from kiosk_app.visit.openings import hours_of
from kiosk_app.visit.whereabouts import whereabouts
from shared.protocol.commands import IssueReply
from shared.protocol.content import Configuration
from shared.protocol.model import OpeningPeriod
from shared.protocol.state import SiteState
from shared.protocol.wait import wait_of


def ticket_face(
    reply: IssueReply,
    site: SiteState,
    language: str,
    errand: Errand | None = None,
    *,
    copy: bool = False,
    server_url: str = "",
    logo: str = "",
) -> TicketFace:
    """What stands on the ticket of `reply`, taken for `errand`.

    The QR code holds the ticket's page on that server, or without one the ticket's id.
    """
    configuration = site.configuration
    ticket = reply.ticket
    service = configuration.service(ticket.service_id)
    wait = wait_of(site, ticket) if ticket.booked_for is None else None
    if errand is None and service is not None:
        errand = Errand(service=service)
    documents = documents_needed(errand) if errand else ()
    return TicketFace(
        municipality=configuration.site.municipality,
        site_name=text_of(configuration.site.name, configuration, language),
        label=ticket.label,
        service_name=text_of(service.name, configuration, language) if service else "",
        issued_at=local_time(configuration, ticket.arrived_at),
        ahead=reply.ahead,
        wait=(wait.low_minutes, wait.high_minutes) if wait else None,
        booked_for=local_time(configuration, ticket.booked_for) if ticket.booked_for else None,
        waiting_area=whereabouts(configuration, ticket.service_id, language).area,
        documents=tuple(text_of(each.name, configuration, language) for each in documents),
        qr_text=ticket_link(server_url, ticket.id) if server_url else str(ticket.id),
        language=language,
        copy=copy,
        logo=logo,
        header=text_of(configuration.site.ticket.header, configuration, language),
        footer=text_of(configuration.site.ticket.footer, configuration, language),
    )


def slip_of(what: Errand | str, site: SiteState, language: str, now: datetime) -> Slip | None:
    """The slip of an errand, booked or not, or of the referral of that id; None for one that is not known."""
    configuration = site.configuration
    head = SlipHead(
        municipality=configuration.site.municipality,
        site_name=text_of(configuration.site.name, configuration, language),
        printed_at=local_time(configuration, now),
        language=language,
    )
    if isinstance(what, str):
        return _referral(what, head, configuration)
    name = text_of(what.service.name, configuration, language)
    documents = _lines(what, configuration, language)
    if what.booked is None:
        return ListSlip(head=head, service_name=name, documents=documents, web=what.service.booking_url)
    return BookingSlip(
        head=head,
        service_name=name,
        starts_at=local_time(configuration, what.booked.starts_at),
        code=words.spelled(what.booked.code),
        address=configuration.site.address,
        documents=documents,
    )


def _referral(referral_id: str, head: SlipHead, configuration: Configuration) -> ReferralSlip | None:
    referral = configuration.referral(referral_id)
    if referral is None:
        return None
    return ReferralSlip(
        head=head,
        name=text_of(referral.name, configuration, head.language),
        description=text_of(referral.description, configuration, head.language),
        address=referral.address,
        phone=referral.phone,
        web=referral.web,
        hours=_week(referral.opening, head.language),
        ring=_week(referral.telephone_opening or (), head.language),
        way=text_of(referral.way, configuration, head.language),
    )


def _week(periods: tuple[OpeningPeriod, ...], language: str) -> tuple[tuple[str, str], ...]:
    return tuple((row.days, row.times) for row in hours_of(periods, language))


def _lines(errand: Errand, configuration: Configuration, language: str) -> tuple[ListLine, ...]:
    return tuple(
        ListLine(
            name=text_of(document.name, configuration, language),
            help=text_of(document.help, configuration, language),
            missing=document.id in errand.missing,
        )
        for document in documents_needed(errand)
    )
