"""The way from a page's list into a thing, and into the things in it, by a place in the tree. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from msgspec import UNSET

from shared.protocol.tree import ORDER, Tree, at
from staff_tray.superuser.form import Section, Setting, Things
from staff_tray.superuser.pages import Content
from staff_tray.superuser.places import Place


@dataclass(frozen=True)
class Frame:
    """One step of the way: the thing at the place, out of a list of such things."""

    things: Things
    place: Place


@dataclass(frozen=True)
class Trail:
    """The things one is in, from the outermost; `focus` is the setting or list that was meant, `()` for none."""

    frames: tuple[Frame, ...] = ()
    focus: Place = ()

    @property
    def thing(self) -> Place:
        """The thing one is in, `()` for the site itself."""
        return self.frames[-1].place if self.frames else ()


def trail_to(content: Content, tree: Tree, place: Place) -> Trail:
    """The way to a place, as far as there is one."""
    frames: list[Frame] = []
    parts: tuple[Things, ...] = (content,) if isinstance(content, Things) else lists_in(content(tree))
    within: Place = ()
    while True:
        found = next((each for each in parts if place[: len(within) + len(each.steps)] == (*within, *each.steps)), None)
        listed = (*within, *found.steps) if found is not None else within
        if found is None or len(place) <= len(listed):
            break
        thing = place[: len(listed) + 1]
        if thing[-1] == ORDER or at(tree, thing) is UNSET:
            break
        frames.append(Frame(found, thing))
        parts, within = lists_in(found.sections(tree, thing)), thing
    return Trail(tuple(frames), place if len(place) > len(within) else ())


def lists_in(sections: tuple[Section, ...]) -> tuple[Things, ...]:
    """The lists of things in some sections."""
    return tuple(part for section in sections for part in section.parts if isinstance(part, Things))


def leads_to(contents: dict[str, Content], tree: Tree, place: Place) -> str | None:
    """The page on which the place can be changed: the first that leads deepest; None when none does."""
    best: tuple[int, str] | None = None
    for key, content in contents.items():
        depth = _depth(content, tree, place)
        if depth and (best is None or depth > best[0]):
            best = (depth, key)
    return best[1] if best is not None else None


def _depth(content: Content, tree: Tree, place: Place) -> int:
    """How much of the place the page knows: every thing on the way, the setting itself, or a list it can change."""
    known = trail_to(content, tree, place)
    rest = place[len(known.thing) :]
    if known.frames:
        parts = _parts(known.frames[-1].things.sections(tree, known.thing))
    else:
        parts = (content,) if isinstance(content, Things) else _parts(content(tree))
    named = [part for part in parts if part.steps and rest[: len(part.steps)] == part.steps]
    setting = any(not isinstance(part, Things) for part in named)
    listed = any(isinstance(part, Things) and not part.fixed for part in named)
    return 4 * len(known.frames) + (2 if setting else 0) + (1 if listed else 0)


def _parts(sections: tuple[Section, ...]) -> tuple[Setting | Things, ...]:
    return tuple(part for section in sections for part in section.parts)
