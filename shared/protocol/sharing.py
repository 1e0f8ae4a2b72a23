"""Shared definitions: what of a thing belongs to the centre that it follows, and what stays its own. Pure.

A thing with a link follows the thing of the same kind that it names. The fields named here are the other centre's, in
the languages that it speaks; documents and questions of a shared service have links of their own. All else is local.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from shared.protocol.content import Configuration
from shared.protocol.model import Document, Service

FIELDS: Mapping[str, tuple[str, ...]] = {
    "services": ("name", "icon", "colour", "keywords", "questions"),
    "documents": ("name", "help", "picture", "when"),
    "questions": ("text", "help", "yes_refers", "no_refers"),
    "information": ("name", "icon", "colour", "text", "web", "phone", "keywords"),
    "referrals": (
        "name", "icon", "colour", "description", "address", "phone", "web", "opening", "map", "site_id", "keywords",
    ),
}  # fmt: skip
"""By the list that things stand in. A document that is shared by itself has its `when` from nobody."""


class Source(Struct, frozen=True):
    """A link that has been read: of which centre, which thing, and for a document or question of which service."""

    site_id: str
    id: str
    service_id: str = ""


class Shared(Struct, frozen=True):
    """A thing that follows another: its place in the configuration, and whom it follows."""

    path: tuple[str, ...]
    source: Source


def link_to(site_id: str, *steps: str) -> str:
    """The link to a thing there: its id, or the ids of a service and of what stands in it."""
    return "/".join((site_id, *steps))


def source_of(link: str) -> Source | None:
    """What a link names; None for none."""
    match link.split("/"):
        case [site_id, thing]:
            return Source(site_id, thing)
        case [site_id, service_id, thing]:
            return Source(site_id, thing, service_id)
    return None


def shared_in(configuration: Configuration) -> Iterator[Shared]:
    """All that follows something, outermost first: what comes with a shared service is told with the service."""
    for kind in ("information", "referrals"):
        for thing in getattr(configuration, kind):
            if source := source_of(thing.shared):
                yield Shared((kind, thing.id), source)
    for service in configuration.services:
        path = ("services", service.id)
        if source := source_of(service.shared):
            yield Shared(path, source)
        for document in service.documents:
            if not comes_with(service, document.shared) and (source := source_of(document.shared)):
                yield Shared((*path, "documents", document.id), source)


def comes_with(service: Service, link: str) -> bool:
    """Whether that link of a document or question is part of what the service follows."""
    return bool(service.shared) and link.startswith(f"{service.shared}/")


def followed_sites(configuration: Configuration) -> frozenset[str]:
    """The centres whose definitions it follows."""
    return frozenset(each.source.site_id for each in shared_in(configuration))


def is_there(source: Source, path: tuple[str, ...], configuration: Configuration) -> bool:
    """Whether the centre still has what is followed at that place."""
    match path[0]:
        case "information":
            return configuration.information_page(source.id) is not None
        case "referrals":
            return configuration.referral(source.id) is not None
    if source.service_id:
        return document_of(configuration, source) is not None
    return configuration.service(source.id) is not None


def document_of(configuration: Configuration, source: Source) -> Document | None:
    """The document that is followed by itself, or None."""
    service = configuration.service(source.service_id)
    return None if service is None else next((each for each in service.documents if each.id == source.id), None)
