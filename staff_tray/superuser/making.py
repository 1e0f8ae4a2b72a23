"""New things, as they begin: each is a whole one at once, so that the draft can always be read. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_uppercase
from typing import Any

from shared.protocol.tree import Tree, at, identity
from staff_tray.superuser.menu_places import has_menu, listed, unlisted
from staff_tray.superuser.places import Place, new_key, put, things, with_removed

TEAL = "teal"
_WEEK = range(5)


def first_language(tree: Tree) -> str:
    """The language that every text is written in."""
    languages: Any = at(tree, ("site", "languages"))
    return str(languages[0]) if isinstance(languages, list) and languages else "da"


def keys_in(tree: Tree, place: Place) -> list[str]:
    """The keys that are taken in the list there."""
    return [name for name in map(identity, things(tree, place)) if name is not None]


def texts(tree: Tree, words: str) -> dict[str, str]:
    """A text in the first language."""
    return {first_language(tree): words}


def free_letter(tree: Tree) -> str:
    """A letter that no service has, or two."""
    taken = {str(service.get("letter")) for service in things(tree, ("services",))}
    doubles = (f"{one}{other}" for one in ascii_uppercase for other in ascii_uppercase)
    free: str = next(letter for letter in (*ascii_uppercase, *doubles) if letter not in taken)
    return free


def prefix(tree: Tree) -> str:
    """How the keys of services begin here: the site's own, where the others do so too."""
    site = at(tree, ("site", "id"))
    keys = keys_in(tree, ("services",))
    return f"{site}." if isinstance(site, str) and keys and all(key.startswith(f"{site}.") for key in keys) else ""


def service(tree: Tree, place: Place, name: str) -> dict[str, Any]:
    """A service, open whenever the centre is; where that has no hours, on working days from ten to three like most."""
    return {
        "id": new_key(name, keys_in(tree, place), f"{prefix(tree)}service"),
        "letter": free_letter(tree),
        "name": texts(tree, name),
        "description": {},
        "icon": "file-text",
        "colour": TEAL,
        "documents": [],
        "mean_service_seconds": 600,
        "opening": None
        if at(tree, ("hours", "opening"))
        else [{"weekday": day, "opens": "10:00:00", "closes": "15:00:00"} for day in _WEEK],
    }


def document(tree: Tree, place: Place, name: str) -> dict[str, Any]:
    """A document that is always needed."""
    return {"id": new_key(name, keys_in(tree, place), "document"), "name": texts(tree, name)}


def question(tree: Tree, place: Place, name: str) -> dict[str, Any]:
    """A question that leads nowhere yet."""
    return {"id": new_key(name, keys_in(tree, place), "question"), "text": texts(tree, name)}


def information(tree: Tree, place: Place, name: str) -> dict[str, Any]:
    """A page to read."""
    return {
        "id": new_key(name, keys_in(tree, place), "page"),
        "name": texts(tree, name),
        "icon": "book-user",
        "colour": TEAL,
        "text": texts(tree, name),
    }


def referral(tree: Tree, place: Place, name: str) -> dict[str, Any]:
    """Another authority, of which nothing is known yet."""
    key = new_key(name, keys_in(tree, place), "referral")
    return {"id": key, "name": texts(tree, name), "icon": "building-2", "colour": TEAL}


def desk(tree: Tree, place: Place, name: str) -> dict[str, Any]:
    """A desk where the centre's own waiting area is."""
    area = at(tree, ("site", "waiting_area"))
    return {
        "id": new_key(name, keys_in(tree, place), "desk"),
        "name": texts(tree, name),
        "floor": at(tree, ("site", "floor")) or 0,
        "waiting_area": area if isinstance(area, dict) else {},
        "services": [],
    }


def with_listed_service(tree: Tree, key: str) -> Tree:
    """A new service has its tile at once, where the menu is made by hand."""
    return listed(tree, "service", key) if has_menu(tree) else tree


def without_service(tree: Tree, place: Place) -> Tree:
    """Without the service, its tiles and its place at the desks."""
    key = place[-1]
    tree = unlisted(with_removed(tree, place), "service", key)
    for each in things(tree, ("desks",)):
        kept = [name for name in each["services"] if name != key]
        tree = put(tree, ("desks", each["id"], "services"), kept)
    return tree


def without_information(tree: Tree, place: Place) -> Tree:
    """Without the page and its tiles."""
    return unlisted(with_removed(tree, place), "information", place[-1])


def without_referral(tree: Tree, place: Place) -> Tree:
    """Without the referral, its tiles, and the answers that lead there."""
    key = place[-1]
    tree = unlisted(with_removed(tree, place), "referral", key)
    for each in things(tree, ("services",)):
        for asked in each.get("questions", ()):
            for answer in ("yes_refers", "no_refers"):
                if asked.get(answer) == key:
                    tree = put(tree, ("services", each["id"], "questions", asked["id"], answer), None)
    return tree


def without_question(tree: Tree, place: Place) -> Tree:
    """Without the question, and without what documents made of its answers."""
    whose, key = place[:2], place[-1]
    tree = with_removed(tree, place)
    for each in things(tree, (*whose, "documents")):
        when = {name: answer for name, answer in each.get("when", {}).items() if name != key}
        tree = put(tree, (*whose, "documents", each["id"], "when"), when)
    return tree


def desks_of(tree: Tree, key: str) -> list[str]:
    """The desks that do a service."""
    return [each["id"] for each in things(tree, ("desks",)) if key in each["services"]]


def with_desks(tree: Tree, key: str, desks: Iterable[str]) -> Tree:
    """The service is done at these desks, and at no other."""
    wanted = frozenset(desks)
    for each in things(tree, ("desks",)):
        has = key in each["services"]
        if has != (each["id"] in wanted):
            kept = [name for name in each["services"] if name != key]
            tree = put(tree, ("desks", each["id"], "services"), kept if has else [*kept, key])
    return tree
