"""What is wrong with the draft, as rows to look at: many missing texts are one row, which opens. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from shared.protocol.drafts import Check, CheckKind, CheckLevel
from shared.protocol.tree import Tree, at
from staff_tray.superuser.draft_words import check_words, language_name, translate
from staff_tray.superuser.form import Section, Setting, name_of
from staff_tray.superuser.pages import Content, Page
from staff_tray.superuser.places import Place
from staff_tray.superuser.trail import leads_to, trail_to

FEW = 2
"""So many alike are shown one by one."""

_WHOLE: dict[Place, str] = {
    ("menu",): "menu",
    ("stands",): "menu",
    ("hours",): "hours",
    ("site", "booking"): "booking-rules",
}
"""The page of what is no setting of its own."""


@dataclass(frozen=True)
class CheckRow:
    """One row: `check` is None for one that stands for several, whose `key` opens and closes it; `inside` is in one."""

    key: str
    title: str
    below: str
    stops: bool
    check: Check | None = None
    inside: bool = False


def check_rows(
    found: Sequence[Check], pages: Sequence[Page], tree: Tree, language: str, opened: Collection[str] = ()
) -> tuple[CheckRow, ...]:
    """The rows, in the order of the checks; of the groups only those in `opened` show what is in them."""
    alike: dict[str, list[tuple[int, Check]]] = defaultdict(list)
    for number, check in enumerate(found):
        alike[_group(check) or str(number)].append((number, check))
    rows: list[CheckRow] = []
    for key, members in alike.items():
        head = members[0][1]
        if len(members) <= FEW:
            rows += (_row(number, check, pages, tree, language) for number, check in members)
            continue
        shown = key in opened
        title = translate("Publish", "{count} texts are missing in {language}").format(
            count=QLocale().toString(len(members)), language=language_name(head.name)
        )
        below = translate("Publish", "Hide them") if shown else translate("Publish", "Show them")
        rows.append(CheckRow(key, title, below, head.level is CheckLevel.STOPS))
        if shown:
            rows += (_inside(number, check, pages, tree, language) for number, check in members)
    return tuple(rows)


def page_of(check: Check, pages: Sequence[Page], tree: Tree) -> str:
    """The key of the page on which it can be mended."""
    place = tuple(check.path)
    page = leads_to(_contents(pages), tree, place)
    return page or _WHOLE.get(place[:2]) or _WHOLE.get(place[:1], "services")


def _group(check: Check) -> str:
    return f"{check.level.value}-{check.name}" if check.kind is CheckKind.MISSING_TEXT else ""


def _row(number: int, check: Check, pages: Sequence[Page], tree: Tree, language: str) -> CheckRow:
    title, names, label = _where(check, pages, tree, language)
    below = " · ".join(filter(None, (title, *names, label)))
    return CheckRow(str(number), check_words(check), below, check.level is CheckLevel.STOPS, check)


def _inside(number: int, check: Check, pages: Sequence[Page], tree: Tree, language: str) -> CheckRow:
    """What all of them say stands above: here is which thing, and which of its texts."""
    title, names, label = _where(check, pages, tree, language)
    name = " · ".join(names) or title
    below = " · ".join(filter(None, (title if names else "", label)))
    return CheckRow(str(number), name, below, check.level is CheckLevel.STOPS, check, inside=True)


def _where(check: Check, pages: Sequence[Page], tree: Tree, language: str) -> tuple[str, tuple[str, ...], str]:
    """The page's title, the names of the things one opens there, and the label of the setting."""
    place, key = tuple(check.path), page_of(check, pages, tree)
    page = next((each for each in pages if each.key == key), None)
    if page is None or page.content is None:
        name = name_of(at(tree, place[:2]), language) if len(place) > 1 else ""
        return ("" if page is None else page.title), ((name,) if name else ()), ""
    trail = trail_to(page.content, tree, place)
    names = tuple(name_of(at(tree, frame.place), language) for frame in trail.frames)
    if trail.frames:
        sections = trail.frames[-1].things.sections(tree, trail.thing)
    else:
        sections = page.content(tree) if callable(page.content) else ()
    return page.title, names, _label(sections, place[len(trail.thing) :])


def _label(sections: Sequence[Section], rest: Place) -> str:
    settings = [part for section in sections for part in section.parts if isinstance(part, Setting)]
    fitting = [part for part in settings if part.steps and rest[: len(part.steps)] == part.steps]
    return max(fitting, key=lambda part: len(part.steps)).label if fitting else ""


def _contents(pages: Sequence[Page]) -> dict[str, Content]:
    return {page.key: page.content for page in pages if page.content is not None}
