"""The pages where a citizen asks to be rung."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from server.public.call_backs import Asked, Offer
from server.web.centre import apart, date_words, head
from server.web.centre_words import centre_words
from server.web.contact_words import ContactWords, contact_words
from server.web.display import templates
from shared.protocol.model import pick_text
from shared.protocol.public import PublicSite


def render_call_back(
    site: PublicSite,
    offer: Offer | None,
    language: str,
    *,
    now: datetime,
    form_id: UUID,
    fault: Asked | None = None,
    phone: str = "",
) -> str:
    """The page that asks for a number; without an `offer` it says that there is none.

    `phone` is what was typed, to be sent again.
    """
    said = contact_words(language)
    return templates.get_template("call-back.html").render(
        **head(site, language),
        own=said,
        offer=offer,
        service=pick_text(offer.service.name, language, site.languages[0]) if offer else "",
        when=_when(offer, site, language, said) if offer else "",
        form_id=form_id,
        shown=int(now.timestamp()),
        fault=fault.value if fault else "",
        said={Asked.AGAIN: said.again, Asked.TOO_MANY: said.too_many}.get(fault, said.phone_wrong) if fault else "",
        phone=phone,
    )


def render_asked(site: PublicSite, offer: Offer | None, language: str) -> str:
    """The page that says that somebody will ring."""
    said = contact_words(language)
    when = _when(offer, site, language, said) if offer else ""
    return templates.get_template("call-back-done.html").render(**head(site, language), own=said, when=when)


def _when(offer: Offer, site: PublicSite, language: str, said: ContactWords) -> str:
    zone, telephone = ZoneInfo(site.time_zone), offer.telephone
    if telephone.is_open:
        until = telephone.until.astimezone(zone) if telephone.until else None
        return said.when_now.format(time=apart(f"{until:%H:%M}")) if until else ""
    if telephone.opens is None:
        return ""
    opens = telephone.opens.astimezone(zone)
    day = date_words(opens.date(), centre_words(language))
    return said.when_later.format(day=day, time=apart(f"{opens:%H:%M}"))
