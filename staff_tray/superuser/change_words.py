"""What will change, in plain words: one sentence a change, under the thing it is about. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from msgspec import UNSET, UnsetType

from shared.protocol.tree import ORDER, Edit, Tree, at
from staff_tray.superuser.draft_words import language_name, translate, value_words
from staff_tray.superuser.form import (
    Colour,
    Icon,
    Keywords,
    Kind,
    Line,
    Number,
    Pick,
    Picks,
    Section,
    Setting,
    Things,
    Tick,
    Words,
    name_of,
)
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place
from staff_tray.superuser.trail import Trail, leads_to, trail_to

_SHORT = 60
_TOLD_WHOLE = (Line, Words, Keywords, Number, Pick, Picks, Tick, Colour, Icon)
"""What can be said before and after in a few words."""


@dataclass(frozen=True)
class Told:
    """One change in words: what it is about, the sentence, and the page and place where it can be looked at."""

    about: str
    sentence: str
    page: str
    place: Place
    edit: Edit


def told_changes(
    edits: Sequence[Edit], pages: Sequence[Page], before: Tree, after: Tree, language: str
) -> tuple[Told, ...]:
    """Each edit in words, those about the same thing beside one another, in the order of the pages."""
    contents = {page.key: page.content for page in pages if page.content is not None}
    titles = {page.key: page.title for page in pages}
    order = {page.key: number for number, page in enumerate(pages)}
    told = [_told(edit, contents, titles, before, after, language) for edit in edits]
    abouts: dict[tuple[int, str], int] = {}
    for number, each in enumerate(told):
        abouts.setdefault((order.get(each.page, len(order)), each.about), number)
    return tuple(sorted(told, key=lambda each: (order.get(each.page, len(order)), abouts[_key(each, order)])))


def _key(told: Told, order: Mapping[str, int]) -> tuple[int, str]:
    return (order.get(told.page, len(order)), told.about)


def _told(
    edit: Edit, contents: Mapping[str, object], titles: Mapping[str, str], before: Tree, after: Tree, language: str
) -> Told:
    place = tuple(edit.path)
    tree = after if at(after, _thing_steps(place)) is not UNSET else before
    page = leads_to(dict(contents), tree, place)  # type: ignore[arg-type]
    content = contents.get(page) if page is not None else None
    if page is None or content is None:
        return Told(_elsewhere(place), _plain(edit, place, tree, language), _page_of(place), (), edit)
    trail = trail_to(content, tree, place)  # type: ignore[arg-type]
    names = [name_of(at(tree, frame.place), language) for frame in trail.frames]
    of_page = titles[page]
    if trail.thing == place:
        about = " · ".join((of_page, *names[:-1]))
        return Told(about, _whole(edit, names[-1], trail), page, place, edit)
    about = " · ".join((of_page, *names)) if names else of_page
    sections = trail.frames[-1].things.sections(tree, trail.thing) if trail.frames else _sections(content, tree)
    return Told(about, _sentence(edit, trail, sections, content, tree, language), page, place, edit)


def _sections(content: object, tree: Tree) -> tuple[Section, ...]:
    return content(tree) if callable(content) else ()


def _whole(edit: Edit, name: str, trail: Trail) -> str:
    del trail
    if edit.before is UNSET:
        return translate("Changes", "“{name}” is new").format(name=name)
    if edit.after is UNSET:
        return translate("Changes", "“{name}” is taken away").format(name=name)
    return translate("Changes", "“{name}” is another one").format(name=name)


def _sentence(
    edit: Edit, trail: Trail, sections: tuple[Section, ...], content: object, tree: Tree, language: str
) -> str:
    place = tuple(edit.path)
    rest = place[len(trail.thing) :]
    gone = _list_of(rest[:-1], sections, content) if rest[-1:] != (ORDER,) else None
    if gone is not None:
        value = edit.before if edit.after is UNSET else edit.after
        return _whole(edit, name_of(value, language), trail)
    if rest[-1:] == (ORDER,):
        listed = _list_of(rest[:-1], sections, content)
        what = listed.title if listed is not None else _elsewhere(place)
        return translate("Changes", "The order is changed: {what}").format(what=what)
    setting = next((part for part in _settings(sections) if rest[: len(part.steps)] == part.steps), None)
    if setting is None:
        return _plain(edit, place, tree, language)
    spoken = rest[len(setting.steps) :]
    label = setting.label
    if spoken and isinstance(setting.kind, Words | Keywords):
        label = translate("Changes", "{label} in {language}").format(label=label, language=language_name(spoken[0]))
    shows_another = setting.read is not None and not isinstance(setting.kind, Tick)
    if shows_another or not isinstance(setting.kind, _TOLD_WHOLE):
        return translate("Changes", "{label}: changed").format(label=label)
    return _becomes(label, edit, setting.kind, tree, language)


def _becomes(label: str, edit: Edit, kind: Kind, tree: Tree, language: str) -> str:
    if isinstance(kind, Tick):
        there = edit.after is True or isinstance(edit.after, dict)
        now = translate("Changes", "{label}: yes") if there else translate("Changes", "{label}: no")
        return now.format(label=label)
    was, becomes = (_value(value, kind, tree, language) for value in (edit.before, edit.after))
    if not becomes:
        return translate("Changes", "{label}: “{before}” is taken away").format(label=label, before=was)
    if not was:
        return translate("Changes", "{label} becomes “{after}”").format(label=label, after=becomes)
    return translate("Changes", "{label} becomes “{after}” (was “{before}”)").format(
        label=label, after=becomes, before=was
    )  # fmt: skip


def _value(value: Tree | UnsetType, kind: Kind, tree: Tree, language: str) -> str:
    if value is UNSET:
        return ""
    if isinstance(kind, Pick | Picks):
        chosen = value if isinstance(value, list) else [value]
        return ", ".join(option.words for option in kind.options(tree, language) if option.value in chosen)
    if isinstance(kind, Number) and isinstance(value, int):
        return f"{round(value / kind.per)} {kind.unit}".strip()
    words = value_words(value, language)
    return words if len(words) <= _SHORT else f"{words[: _SHORT - 1]}…"


def _settings(sections: tuple[Section, ...]) -> list[Setting]:
    found = [part for section in sections for part in section.parts if isinstance(part, Setting)]
    return sorted(found, key=lambda part: -len(part.steps))


def _list_of(rest: Place, sections: tuple[Section, ...], content: object) -> Things | None:
    if isinstance(content, Things) and content.steps == rest:
        return content
    lists = (part for section in sections for part in section.parts if isinstance(part, Things))
    return next((part for part in lists if part.steps == rest), None)


def _thing_steps(place: Place) -> Place:
    return place[:2] if place[0] in ("services", "desks", "information", "referrals", "stands") else place[:1]


def _elsewhere(place: Place) -> str:
    """What a change is about that no page describes by data."""
    return {
        "menu": translate("Changes", "Stand menu"),
        "stands": translate("Changes", "Stands"),
        "services": translate("Changes", "Services"),
        "desks": translate("Changes", "Desks and floors"),
        "information": translate("Changes", "Information pages"),
        "referrals": translate("Changes", "Referrals"),
        "brand": translate("Changes", "Brand"),
        "site": translate("Changes", "The centre"),
    }.get(place[0], translate("Changes", "Other settings"))


def _page_of(place: Place) -> str:
    return {"menu": "menu", "stands": "menu"}.get(place[0], "hours" if "opening" in place else "")


def _plain(edit: Edit, place: Place, tree: Tree, language: str) -> str:
    if "opening" in place:
        return translate("Changes", "The opening hours are changed")
    if place[-1] == ORDER:
        return translate("Changes", "The order of the tiles is changed")
    name = _tile_name(place, edit, tree, language)
    if edit.before is UNSET:
        return translate("Changes", "“{name}” is new").format(name=name)
    if edit.after is UNSET:
        return translate("Changes", "“{name}” is taken away").format(name=name)
    was, becomes = value_words(edit.before, language), value_words(edit.after, language)
    if was and becomes and max(len(was), len(becomes)) <= _SHORT:
        return translate("Changes", "“{before}” becomes “{after}”").format(before=was, after=becomes)
    return translate("Changes", "Changed: {name}").format(name=name)


def _tile_name(place: Place, edit: Edit, tree: Tree, language: str) -> str:
    """What a tile is called: by what it opens, or a group by its own name."""
    kind, _, key = place[-1].partition(":")
    opened = {"service": "services", "information": "information", "referral": "referrals"}.get(kind)
    if opened is not None and key:
        return name_of(at(tree, (opened, key)), language) or key
    value = edit.after if edit.after is not UNSET else edit.before
    words = value_words(value, language) if isinstance(value, str | dict) else ""
    return words or key or place[-1]
