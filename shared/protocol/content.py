"""What a stand shows besides tickets: the menu, information, referrals, the stands themselves and the brand."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct, field

from shared.protocol.hours import CentreHours
from shared.protocol.model import Desk, Key, Link, OpeningPeriod, Service, Site, Texts
from shared.protocol.rules import WebAddress

Share = Annotated[float, Meta(ge=0, le=1)]
"""A place on a map sketch: 0 is left or top, 1 is right or bottom."""

Colour = Annotated[str, Meta(pattern=r"^#[0-9A-Fa-f]{6}$")]
"""As `#0B5351`."""


class MenuGroup(Struct, frozen=True, kw_only=True, tag_field="kind", tag="group"):
    """A tile that opens to further tiles."""

    id: Key
    name: Texts
    icon: str
    colour: str
    items: tuple[MenuItem, ...]
    description: Texts = {}


class MenuService(Struct, frozen=True, kw_only=True, tag_field="kind", tag="service"):
    """The tile of a service."""

    service_id: Key


class MenuInformation(Struct, frozen=True, kw_only=True, tag_field="kind", tag="information"):
    """The tile of a page to read."""

    information_id: Key


class MenuReferral(Struct, frozen=True, kw_only=True, tag_field="kind", tag="referral"):
    """The tile of an errand that belongs elsewhere."""

    referral_id: Key


MenuItem = MenuGroup | MenuService | MenuInformation | MenuReferral


class Information(Struct, frozen=True, kw_only=True):
    """A page to read; `text` has a paragraph a line. `keywords` are plain words that find it, by language."""

    id: Key
    name: Texts
    icon: str
    colour: str
    text: Texts
    web: WebAddress = ""
    phone: str = ""
    keywords: dict[str, tuple[str, ...]] = {}
    shared: Link = ""


class Street(Struct, frozen=True, kw_only=True):
    """A line on a map sketch, from point to point; `main` ones are drawn broad."""

    points: tuple[tuple[Share, Share], ...]
    name: str = ""
    main: bool = False


class MapSketch(Struct, frozen=True, kw_only=True):
    """A small map on a square: streets, water or parks as areas, the place to go to, and where the stand is."""

    streets: tuple[Street, ...]
    there: tuple[Share, Share]
    here: tuple[Share, Share] | None = None
    water: tuple[tuple[tuple[Share, Share], ...], ...] = ()


class Referral(Struct, frozen=True, kw_only=True):
    """Another centre or authority where an errand belongs.

    `site_id` is set when it is a centre of ours. `nearby` ones are shown on the closed page with their opening hours.
    `telephone_opening` is None where nothing is known of when it can be rung. `way` is the way there in words.
    """

    id: Key
    name: Texts
    icon: str
    colour: str
    description: Texts = {}
    address: str = ""
    phone: str = ""
    web: WebAddress = ""
    opening: tuple[OpeningPeriod, ...] = ()
    telephone_opening: tuple[OpeningPeriod, ...] | None = None
    way: Texts = {}
    map: MapSketch | None = None
    site_id: Key | None = None
    nearby: bool = False
    keywords: dict[str, tuple[str, ...]] = {}
    shared: Link = ""


class StandMode(StrEnum):
    """What a stand is for."""

    RECEPTION = "reception"
    BELL = "bell"
    """At a locked reception: one button that rings."""
    FEEDBACK = "feedback"
    """At the exit: how was it?"""


class Stand(Struct, frozen=True, kw_only=True):
    """One stand of the site; without a `menu` of its own it shows the site's."""

    id: Key
    name: Texts
    mode: StandMode = StandMode.RECEPTION
    menu: tuple[MenuItem, ...] | None = None
    check_in: bool = True


class Brand(Struct, frozen=True, kw_only=True):
    """What makes a stand the municipality's own: a logo as SVG text and two colours; None stands for ours."""

    logo: Annotated[str, Meta(max_length=40_000)] = ""
    primary: Colour | None = None
    accent: Colour | None = None


class Configuration(Struct, frozen=True, kw_only=True):
    """All that superusers decide about a site; services and desks in the order they are shown.

    Without a `menu` the services themselves are the tiles.
    """

    site: Site
    services: tuple[Service, ...]
    desks: tuple[Desk, ...]
    menu: tuple[MenuItem, ...] = ()
    information: tuple[Information, ...] = ()
    referrals: tuple[Referral, ...] = ()
    stands: tuple[Stand, ...] = ()
    brand: Brand = Brand()
    hours: CentreHours = field(default_factory=CentreHours)

    def service(self, service_id: str) -> Service | None:
        """The service of that id, or None."""
        return next((service for service in self.services if service.id == service_id), None)

    def desk(self, desk_id: str) -> Desk | None:
        """The desk of that id, or None."""
        return next((desk for desk in self.desks if desk.id == desk_id), None)

    def information_page(self, information_id: str) -> Information | None:
        """The information of that id, or None."""
        return next((page for page in self.information if page.id == information_id), None)

    def referral(self, referral_id: str) -> Referral | None:
        """The referral of that id, or None."""
        return next((referral for referral in self.referrals if referral.id == referral_id), None)

    def stand(self, stand_id: str) -> Stand | None:
        """The stand of that id, or None."""
        return next((stand for stand in self.stands if stand.id == stand_id), None)
