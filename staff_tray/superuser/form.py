"""What a page of the dialog is made of, as data: settings, sections of them, and lists of things. Pure.

A page that is described so is shown, searched and checked without any code of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from shared.protocol.hours import Holiday
from shared.protocol.model import pick_text
from shared.protocol.tree import Tree, at, identity
from staff_tray.superuser.places import Place, things, with_removed


@dataclass(frozen=True)
class Option:
    """One of several to choose from; `value` is what the configuration says for it."""

    value: str | bool | int | None
    words: str


Options = Callable[[Tree, str], tuple[Option, ...]]
"""What can be chosen in this tree, in the words of this language."""


@dataclass(frozen=True)
class Line:
    """One text that is the same in all languages, or with `long` some lines of it."""

    long: bool = False
    example: str = ""
    most: int = 200


@dataclass(frozen=True)
class Words:
    """A text in each of the centre's languages, or with `long` some lines; without `needed` it may be left out.

    `otherwise` is what holds in a language when nothing is written.
    """

    long: bool = False
    needed: bool = True
    otherwise: Callable[[str], str] | None = None


@dataclass(frozen=True)
class Number:
    """A number from `least` to `most` as it is shown, with its unit; `per` makes the configuration's of it.

    With `none` it may be nothing at all, which these words say.
    """

    least: int
    most: int
    unit: str
    per: int = 1
    none: str = ""


@dataclass(frozen=True)
class Pick:
    """One of some."""

    options: Options


@dataclass(frozen=True)
class Picks:
    """Any of some; kept in the order in which they are offered, or with `ordered` in the order they were chosen."""

    options: Options
    ordered: bool = False
    empty: str = ""


@dataclass(frozen=True)
class Tick:
    """Yes or no; the label is what yes means."""


@dataclass(frozen=True)
class Colour:
    """A colour, whose contrast to white and to the stand's canvas is told; `none` says what holds without one.

    One of a tile may have one of the names that the stand's theme knows.
    """

    none: str = ""
    of_tile: bool = False


@dataclass(frozen=True)
class Icon:
    """One of the stand's drawings."""


@dataclass(frozen=True)
class Picture:
    """An SVG file, which is taken up whole."""


@dataclass(frozen=True)
class Keywords:
    """Words in each language that find something, with commas between."""


@dataclass(frozen=True)
class Rows:
    """A list without identities, changed as a whole: each row has these settings, and a new one begins as `make` says.

    `add` is what the button for a new one says.
    """

    settings: tuple[Setting, ...]
    make: Callable[[], Tree]
    add: str


@dataclass(frozen=True)
class Day:
    """A date."""


@dataclass(frozen=True)
class Spans:
    """The opening hours of one day, typed as "9-12, 13-15"; `empty` says what holds without any."""

    empty: str


@dataclass(frozen=True)
class Week:
    """A week's opening hours, a line a day. With `follows` it need not be: then that week holds, which `none` says."""

    none: str = ""
    follows: Callable[[Tree, Place], Tree] | None = None


@dataclass(frozen=True)
class Map:
    """A small map, drawn with a few lines; there need not be one."""


@dataclass(frozen=True)
class Kept:
    """The holidays of the centre's country, each with a tick and hours of its own; `holidays` are those to come."""

    holidays: Callable[[Tree], tuple[Holiday, ...]]


@dataclass(frozen=True)
class Says:
    """Nothing to be set: what it reads is told in words, and follows the other settings as they change."""


Kind = (
    Line
    | Words
    | Number
    | Pick
    | Picks
    | Tick
    | Colour
    | Icon
    | Picture
    | Keywords
    | Rows
    | Day
    | Spans
    | Week
    | Map
    | Kept
    | Says
)


@dataclass(frozen=True)
class Setting:
    """One setting: where it stands below its thing, what it is called, one line of help, and how it is shown.

    What is told in several places at once has a way of its own to `read` it there, and to `write` it. `owner` is the
    centre that decides about it, where that is another one.
    """

    steps: Place
    label: str
    kind: Kind
    hint: str = ""
    read: Callable[[Tree, Place], object] | None = None
    write: Callable[[Tree, Place, object], Tree] | None = None
    owner: str = ""

    def value(self, tree: Tree, place: Place) -> object:
        """What it says for the thing at the place; `UNSET` for nothing."""
        return self.read(tree, place) if self.read is not None else at(tree, (*place, *self.steps))


@dataclass(frozen=True)
class Things:
    """A list of things with identities below a thing (or the site), and what each of them is made of.

    `name` is for object names. `title` and `below` say what a row shows of a thing, `make` begins a new one for the
    list at a place, `sections` says what the thing at a place is made of, `removed` takes it out with all that names
    it, and `added` does what else belongs to a new one. A `fixed` list can only be looked at; its things can be opened.
    `owner` names the centre that decides about the thing at a place, "" for this one. `takes` is what of
    another centre's can be taken from here, as its list is called; "" for nothing.
    """

    name: str
    steps: Place
    title: str
    add: str
    empty: str
    make: Callable[[Tree, Place], Tree]
    sections: Callable[[Tree, Place], tuple[Section, ...]]
    below: Callable[[Tree, Place, str], str] = lambda _tree, _place, _language: ""
    removed: Callable[[Tree, Place], Tree] = with_removed
    added: Callable[[Tree, Place], Tree] = lambda tree, _place: tree
    most: int = 500
    fixed: bool = False
    hint: str = ""
    owner: Callable[[Tree, Place], str] = lambda _tree, _place: ""
    takes: str = ""


@dataclass(frozen=True)
class Section:
    """Settings that belong together, with a heading ("" for none)."""

    title: str
    parts: tuple[Setting | Things, ...] = field(default=())
    hint: str = ""


@dataclass(frozen=True)
class Found:
    """One setting or thing of a page as the search sees it: where it is, what it is called, and what is said of it.

    `words` is what stands there itself, `about` what helps with it, which many share.
    """

    place: Place
    label: str
    inside: str
    words: str
    about: str = ""


def name_of(thing: Tree, language: str) -> str:
    """What a thing is called in that language, else in any; else its key."""
    if not isinstance(thing, dict):
        return ""
    for key in ("name", "text"):
        texts = thing.get(key)
        if isinstance(texts, dict) and any(texts.values()):
            return pick_text({each: words for each, words in texts.items() if words}, language)
    return identity(thing) or ""


def found_in(sections: tuple[Section, ...], tree: Tree, place: Place, language: str, inside: str) -> Iterator[Found]:
    """All that can be searched for in a thing at the place, and in the things below it."""
    whole = at(tree, place)
    for section in sections:
        for part in section.parts:
            if isinstance(part, Things):
                yield from found_among(part, tree, place, language, inside)
            else:
                value = part.read(tree, place) if part.read is not None else at(whole, part.steps)
                words = " ".join(_said(value, part.kind, tree, language))
                about = f"{section.title} {part.label} {part.hint}"
                yield Found((*place, *part.steps), part.label, inside, words, about)


def found_among(part: Things, tree: Tree, place: Place, language: str, inside: str = "") -> Iterator[Found]:
    """The things of a list, and all that is in each."""
    listed = (*place, *part.steps)
    yield Found(listed, part.title, inside, part.title, f"{part.hint} {part.add}")
    for thing in things(tree, listed):
        where = (*listed, identity(thing) or "")
        name = name_of(thing, language)
        yield Found(where, name, part.title, " ".join((name, *_said(thing.get("name"), Words(), tree, language))))
        yield from found_in(part.sections(tree, where), tree, where, language, name)


def _said(value: object, kind: Kind, tree: Tree, language: str) -> Iterator[str]:
    """The words of a value: in all languages, or those that a choice shows."""
    if isinstance(kind, Pick | Picks):
        chosen = value if isinstance(value, list) else [value]
        yield from (option.words for option in kind.options(tree, language) if option.value in chosen)
    elif isinstance(kind, Picture | Colour | Icon | Day | Spans | Week | Map | Kept | Says):
        return
    else:
        yield from _texts(value)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
