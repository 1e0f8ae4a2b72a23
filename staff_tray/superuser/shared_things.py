"""What of the draft belongs to another centre: which settings and things, and how they become one's own. Pure."""

from __future__ import annotations

from dataclasses import replace

from msgspec import UNSET

from shared.protocol.sharing import FIELDS, Source, source_of
from shared.protocol.tree import Tree
from staff_tray.superuser.form import Section, Setting, Things
from staff_tray.superuser.places import Place, put, thing, things

_INSIDE = ("documents", "questions")
_WITHIN = 4
"""So many steps lead to a document or a question."""


def source_at(tree: Tree, place: Place) -> Source | None:
    """What the thing at the place follows; None for what is this centre's own."""
    link = thing(tree, place).get("shared") if place else None
    return source_of(link) if isinstance(link, str) else None


def owner_at(tree: Tree, place: Place) -> str:
    """The centre whose definition the thing at the place follows, "" for none."""
    source = source_at(tree, place)
    return source.site_id if source is not None else ""


def comes_with_service(tree: Tree, place: Place) -> bool:
    """Whether it is a document or question that the service around it has brought."""
    if len(place) != _WITHIN or place[2] not in _INSIDE:
        return False
    service, inside = thing(tree, place[:2]), thing(tree, place)
    link = service.get("shared")
    return bool(link) and str(inside.get("shared", "")).startswith(f"{link}/")


def fixed_owner(tree: Tree, place: Place) -> str:
    """The centre without which the thing at the place cannot be taken away: it has come with a shared service."""
    return owner_at(tree, place) if comes_with_service(tree, place) else ""


def with_owners(sections: tuple[Section, ...], tree: Tree, place: Place) -> tuple[Section, ...]:
    """The sections of the thing at the place, where each setting says who decides about it."""
    owner = owner_at(tree, place)
    if not owner:
        return sections
    fields = FIELDS.get(place[-2], ())
    if place[-2] == "documents" and not comes_with_service(tree, place):
        fields = tuple(each for each in fields if each != "when")
    return tuple(
        replace(section, parts=tuple(_owned(part, fields, owner) for part in section.parts)) for section in sections
    )


def ours(tree: Tree, place: Place) -> Tree:
    """The tree in which the thing at the place follows nobody; what came with it stays, and is this centre's own."""
    link = thing(tree, place).get("shared")
    if not link:
        return tree
    for kind in _INSIDE if place[0] == "services" else ():
        for each in things(tree, (*place, kind)):
            if str(each.get("shared", "")).startswith(f"{link}/"):
                tree = put(tree, (*place, kind, each["id"], "shared"), UNSET)
    return put(tree, (*place, "shared"), UNSET if len(place) == _WITHIN else "")


def links_in(tree: Tree) -> frozenset[str]:
    """Everything that services, pages and places of the draft follow."""
    kinds = ("services", "information", "referrals")
    found = {str(each.get("shared", "")) for kind in kinds for each in things(tree, (kind,))}
    return frozenset(found - {""})


def _owned(part: Setting | Things, fields: tuple[str, ...], owner: str) -> Setting | Things:
    if part.steps[:1] and part.steps[0] in fields:
        return replace(part, owner=owner) if isinstance(part, Setting) else replace(part, fixed=True, add="")
    return part
