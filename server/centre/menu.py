"""What is wrong with a configuration, in sentences for whoever writes files and reads logs. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from shared.protocol.checks import checks, lacking
from shared.protocol.content import Configuration
from shared.protocol.drafts import Check, CheckKind, CheckLevel
from shared.protocol.model import MOST_QUESTIONS

_THINGS = {
    "services": "service", "desks": "desk", "information": "information", "referrals": "referral", "stands": "stand",
    "documents": "document", "questions": "question", "special_days": "special day", "kept": "holiday",
}  # fmt: skip

_SENTENCES = {
    CheckKind.TAKEN: "{place} has an id that another centre uses",
    CheckKind.EMPTY_GROUP: "{place} is empty",
    CheckKind.EMPTY_MENU: "{place} is empty; without one it shows the site's",
    CheckKind.NO_LANGUAGE: "{site} names no language",
    CheckKind.TOO_MANY_QUESTIONS: f"{{place}} asks {{name}} questions; {MOST_QUESTIONS} are the most",
    CheckKind.LEADS_HERE: "{place} leads to {name}, which is this centre",
    CheckKind.NOBODY_SERVES: "{place} has no desk",
    CheckKind.HOURS: "{place} is open {name}, which ends before it begins or overlaps",
    CheckKind.DAY_OVER: "{place} is over since {name}",
    CheckKind.TIME_ZONE: "{site} is in the time zone {name}, which there is not",
    CheckKind.NEVER_OPEN: "{place} never opens",
    CheckKind.NOT_IN_A_MENU: "{place} is in no menu",
    CheckKind.CROWDED: "{place} has {name} tiles, more than fit on a page",
    CheckKind.CONTRAST: "{place} is too pale to be read (contrast {name})",
    CheckKind.LOGO: "{place} is no SVG",
    CheckKind.BRACES: "{place} has {{{name}}}, for which nothing is put in",
    CheckKind.SOURCE_GONE: "{place} follows {name}, which no longer has it",
    CheckKind.BOOKING_CLOSED: "{place} can be booked, but is never open for it",
    CheckKind.BOOKING_NOBODY: "{place} can be booked, but has no desk",
    CheckKind.BOOKING_LEAD: "{place} is longer than the {name} days that can be booked ahead",
    CheckKind.BOOKING_KIND: "{place} names {name}, which cannot be booked",
    CheckKind.FORM_EMPTY: "{place} is empty; a contact form asks something",
    CheckKind.FORM_NO_OPTIONS: "{place} is empty, but one of them is to be chosen",
    CheckKind.FORM_NEVER_READ: "{place} is empty; what citizens write is never read",
    CheckKind.BOOKING_LINK: "{place} is empty; a video meeting needs a link",
    CheckKind.BOOKING_CUT_OFF: "{site} lets {name} services be booked from home, but nothing can be sent to citizens",
    CheckKind.BOOKING_ONLY_MAIL: "{place} is a telephone number, but only mail can be sent",
    CheckKind.BOOKING_ONLY_SMS: "{place} is a mail address, but only SMS can be sent",
    CheckKind.BOOKINGS_OUTSIDE: "{name} bookings to come would be outside the hours of {place}",
    CheckKind.NEEDS_BRACES: "{place} lacks {{{name}}}",
}


def faults(
    configuration: Configuration, sites: Collection[str] | None = None, taken: Collection[str] = ()
) -> list[str]:
    """One sentence for each thing that cannot work; empty when all is well. Parameters as of `checks`."""
    found = checks(configuration, sites=sites, taken=taken)
    return [sentence(check, configuration.site.id) for check in found if check.level is CheckLevel.STOPS]


def sentence(check: Check, site_id: str) -> str:
    """What the check says, without a full stop."""
    place, path = where(check.path, site_id), check.path
    match check.kind:
        case CheckKind.REPEATED:
            return f"{_repeated(check, site_id)} stands there more than once"
        case CheckKind.LEADS_NOWHERE:
            return f"{_named_in(path, check.name, site_id)}, which {_not_there(path)}"
        case CheckKind.MISSING_TEXT:
            return f"{where(path[:-1], site_id)} has no text in {path[-1]}"
    return _SENTENCES[check.kind].format(place=place, name=check.name, site=f"site {site_id}")


def where(path: Sequence[str], site_id: str) -> str:
    """The place of that path in words, as `service a.b, document photo`."""
    steps = list(path)
    if steps[0] == "menu" or steps[2:3] == ["menu"]:
        return _menu(steps)
    if steps[0] == "site":
        return ", ".join([f"site {site_id}", *(step.replace("_", " ") for step in steps[1:])])
    if steps[0] == "brand":
        return f"the brand's {steps[-1]}"
    if steps[0] == "hours":
        inside = [step for step in steps[1:] if step != "holidays"]
        first = f"{_THINGS[inside[0]]} {inside[1]}" if inside and inside[0] in _THINGS else ""
        fields = inside[2:] if first else inside
        return ", ".join([first or "the centre", *(step.replace("_", " ") for step in fields if step != "opening")])
    said = [f"{_THINGS.get(steps[0], steps[0])} {steps[1]}"] if len(steps) > 1 else [steps[0]]
    rest = steps[2:]
    while rest:
        step = rest.pop(0)
        if step in _THINGS and rest:
            said.append(f"{_THINGS[step]} {rest.pop(0)}")
        elif step == "way" and rest:
            said.append(f"step {rest.pop(0)} of the way")
        elif step not in ("opening", "site_id", *_THINGS):
            said.append(step.replace("_", " "))
    # A question's name is its text.
    return ", ".join(said[:-1] if said[-1] == "text" and "question" in said[-2] else said)


def unwritten(configuration: Configuration, languages: Iterable[str]) -> Iterator[str]:
    """A sentence for each text that is not there in one of the languages."""
    for path, language in lacking(configuration, languages):
        yield f"{where(path, configuration.site.id)} has no text in {language}"


def _menu(steps: list[str]) -> str:
    own = steps[0] == "stands"
    menu = f"the menu of {steps[1]}" if own else "the menu"
    last = [step for step in steps if step.startswith("group:")]
    group = f", group {last[-1].partition(':')[2]}" if last else ""
    field = ", description" if steps[-1] == "description" else ""
    return f"{menu}{group}{field}"


def _repeated(check: Check, site_id: str) -> str:
    path = check.path
    if path[-1] == "letter":
        return f"letter {check.name}"
    if path[-1] == "languages":
        return f"language {check.name}"
    if path[-1] == "services":
        return f"{where(path[:-1], site_id)}: service {check.name}"
    if ":" in path[-1]:
        return f"{where(path[:-1], site_id)}: {path[-1].replace(':', ' ', 1)}"
    thing = f"{_THINGS[path[-2]]} {path[-1]}"
    return thing if len(path) == 2 else f"{where(path[:-2], site_id)}: {thing}"  # noqa: PLR2004 - a list and an id


def _named_in(path: Sequence[str], name: str, site_id: str) -> str:
    if path[0] == "desks":
        return f"{where(path[:2], site_id)} serves {name}"
    if path[0] == "hours":
        return f"{where(path[:3], site_id)} is for {name}"
    if path[0] == "referrals":
        return f"{where(path[:2], site_id)} leads to centre {name}"
    if path[-1] == "when":
        return f"{where(path[:2], site_id)}: document {path[3]} depends on question {name}"
    if path[-1].endswith("_refers"):
        return f"{where(path[:2], site_id)}: question {path[3]} leads to referral {name}"
    return f"{where(path[:-1], site_id)} names {path[-1].replace(':', ' ', 1)}"


def _not_there(path: Sequence[str]) -> str:
    return "is not asked there" if path[-1] == "when" else "there is not"
