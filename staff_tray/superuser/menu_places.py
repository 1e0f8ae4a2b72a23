"""Which things stand on the stands' menus, and the menus without one of them. Pure."""

from __future__ import annotations

from typing import Any

from shared.protocol.tree import Tree, at
from staff_tray.superuser.places import Place, put, things

MENU: Place = ("menu",)


def is_listed(tree: Tree, kind: str, key: str) -> bool:
    """Whether the site's menu has a tile for it, on whatever level; without a menu every service has one."""
    items = things(tree, MENU)
    return _has(items, kind, key) if items else kind == "service"


def has_menu(tree: Tree) -> bool:
    """Whether the site has a menu of its own making."""
    return bool(things(tree, MENU))


def listed(tree: Tree, kind: str, key: str) -> Tree:
    """The site's menu with a tile for it, the last one."""
    return tree if is_listed(tree, kind, key) else put(tree, MENU, [*things(tree, MENU), tile(kind, key)])


def unlisted(tree: Tree, kind: str, key: str) -> Tree:
    """All menus without it, the stands' own too."""
    tree = put(tree, MENU, _without(things(tree, MENU), kind, key))
    for stand in things(tree, ("stands",)):
        own = at(stand, ("menu",))
        if isinstance(own, list):
            tree = put(tree, ("stands", stand["id"], "menu"), _without(own, kind, key))
    return tree


def tile(kind: str, key: str) -> dict[str, Any]:
    """A tile for a service, an information page or a referral."""
    return {"kind": kind, f"{kind}_id": key}


def _has(items: list[Any], kind: str, key: str) -> bool:
    return any(each == tile(kind, key) or _has(each.get("items", []), kind, key) for each in items)


def _without(items: list[Any], kind: str, key: str) -> list[Any]:
    rest = [each for each in items if each != tile(kind, key)]
    return [
        {**each, "items": _without(each["items"], kind, key)} if each.get("kind") == "group" else each for each in rest
    ]
