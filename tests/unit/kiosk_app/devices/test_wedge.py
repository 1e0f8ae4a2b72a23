from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from msgspec import Struct

from kiosk_app.devices.wedge import GAP_MS, LEAST, QUIET_MS, Kind, Stroke, Wedge
from kiosk_app.devices.wipe import LONGEST

ENTER = 900
SHIFT = 901


class Key(Struct, frozen=True):
    """One event of the play: when, what, and whose."""

    at: float
    stroke: Stroke
    human: bool


def down(text: str, **more: object) -> Stroke:
    return Stroke(key=ord(text), kind=Kind.TEXT, pressed=True, text=text, **more)  # type: ignore[arg-type]


def up(text: str) -> Stroke:
    return Stroke(key=ord(text), kind=Kind.TEXT, pressed=False, text=text)


def end(*, pressed: bool = True) -> Stroke:
    return Stroke(key=ENTER, kind=Kind.END, pressed=pressed, text="\r")


def shift(*, pressed: bool = True) -> Stroke:
    return Stroke(key=SHIFT, kind=Kind.SILENT, pressed=pressed)


def play(keys: list[Key]) -> tuple[list[Key], list[str]]:
    """What comes to the page, in order, and what is read; the timer runs as it would."""
    wedge: Wedge[Key] = Wedge()
    page: list[Key] = []
    reads: list[str] = []

    def note(verdict: object) -> None:
        page.extend(verdict.released)  # type: ignore[attr-defined]
        if verdict.read is not None:  # type: ignore[attr-defined]
            reads.append(verdict.read.decode())  # type: ignore[attr-defined]

    for key in keys:
        if wedge.due is not None and wedge.due < key.at:
            note(wedge.quiet(wedge.due + 0.5))
        note(wedge.feed(key.stroke, key, key.at))
    for _ in range(2):
        if wedge.due is not None:
            note(wedge.quiet(wedge.due + 0.5))
    assert wedge.due is None
    return page, reads


def typed(text: str, *, start: float = 0, gap: float = 10, ends: bool = True) -> list[Key]:
    """A burst; capitals with Shift, as scanners do."""
    keys: list[Key] = []
    at = start
    for char in text:
        if char.isupper():
            keys.append(Key(at, shift(), human=False))
        keys += [Key(at, down(char), human=False), Key(at + gap / 3, up(char), human=False)]
        if char.isupper():
            keys.append(Key(at + gap / 2, shift(pressed=False), human=False))
        at += gap
    if ends:
        keys += [Key(at, end(), human=False), Key(at + gap / 3, end(pressed=False), human=False)]
    return keys


class Part(Struct, frozen=True):
    """Somebody types, or something is scanned."""

    human: bool
    text: str
    gaps: tuple[float, ...]
    ends: bool
    quick: float


_TEXT = st.text("abcXYZ0123456789%;?æø-", min_size=LEAST, max_size=40)
_BURST = st.builds(Part, st.just(False), _TEXT, st.just(()), st.booleans(), st.floats(0, GAP_MS))
_HUMAN = st.builds(
    Part,
    st.just(True),
    st.text("abcå019 \r", max_size=12),
    st.lists(st.floats(5, 400), min_size=12, max_size=12).map(tuple),
    st.booleans(),
    st.floats(1, 300),
)


def _human(part: Part, start: float) -> list[Key]:
    """A person: any gaps, but never so many quick keys in a row; each key is held for a while."""
    keys: list[Key] = []
    at, quick = start, 0
    for char, wanted in zip(part.text, part.gaps, strict=False):
        quick = quick + 1 if wanted <= GAP_MS else 0
        gap = wanted if quick < LEAST - 2 else wanted + GAP_MS
        quick = 0 if gap > GAP_MS else quick
        at += gap
        press, lift = (end(), end(pressed=False)) if char == "\r" else (down(char), up(char))
        keys += [Key(at, press, human=True), Key(at + part.quick, lift, human=True)]
    return sorted(keys, key=lambda key: key.at)


@given(st.lists(_BURST | _HUMAN, max_size=8))
def test_what_is_scanned_is_read_and_what_is_typed_arrives(parts: list[Part]) -> None:
    """In any order: no key of a burst comes to the page, and none of a person is lost or comes in another order."""
    keys: list[Key] = []
    expected: list[str] = []
    start = 0.0
    for part in parts:
        piece = _human(part, start) if part.human else typed(part.text, start=start, gap=part.quick, ends=part.ends)
        if not part.human:
            expected.append(part.text)
        keys += piece
        start = max((key.at for key in keys), default=0) + QUIET_MS + GAP_MS + 2
    page, reads = play(keys)
    assert page == [key for key in keys if key.human]
    assert reads == expected


def _press() -> st.SearchStrategy[Stroke]:
    kinds = st.sampled_from(Kind)
    return st.builds(
        Stroke, st.integers(1, 6), kinds, st.booleans(), st.sampled_from(["", "a", "é", "\r"]), st.booleans()
    )


@given(st.lists(st.tuples(_press(), st.floats(0, 200)), max_size=200))
@example([(Stroke(1, Kind.TEXT, pressed=True, text="a"), 0.0)] * 20)
def test_any_keys_at_all(strokes: list[tuple[Stroke, float]]) -> None:
    """Whatever is pressed: nothing breaks, nothing comes twice, and the page's order is the real one."""
    at = 0.0
    keys = []
    for stroke, gap in strokes:
        at += gap
        keys.append(Key(at, stroke, human=True))
    page, _ = play(keys)
    places = [next(place for place, key in enumerate(keys) if key is shown) for shown in page]
    assert places == sorted(set(places))


def test_a_single_key_waits_for_a_moment() -> None:
    """The page has it after 50 ms, and by the next key at the latest; its release does not overtake it."""
    wedge: Wedge[str] = Wedge()
    assert wedge.feed(down("a"), "press", 0).released == ()
    assert wedge.feed(up("a"), "release", 20).released == ()
    assert wedge.due == GAP_MS
    assert wedge.quiet(GAP_MS).released == ()
    assert wedge.quiet(GAP_MS + 1).released == ("press", "release")
    assert wedge.feed(up("a"), "late", 300).released == ("late",)


def test_enter_of_a_person_is_not_held() -> None:
    """It presses the button at once, after what was typed before it."""
    wedge: Wedge[str] = Wedge()
    wedge.feed(down("a"), "a", 0)
    assert wedge.feed(end(), "enter", 10).released == ("a", "enter")
    assert wedge.feed(end(), "again", 2000).released == ("again",)


def test_a_key_that_is_held_down_is_a_person() -> None:
    """It repeats fast, and is no burst; what the keyboard repeats during a burst stays with whoever pressed it."""
    wedge: Wedge[str] = Wedge()
    wedge.feed(down("a"), "first", 0)
    released = [wedge.feed(down("a", repeated=True), str(n), 10.0 * n).released for n in range(1, 20)]
    assert released[0] == ("first", "1")
    assert released[-1] == ("19",)


def test_two_tracks_and_two_line_ends() -> None:
    """Each track is a reading; the line feed after a return goes nowhere either."""
    keys = typed("%BERGGREN", gap=5)
    line_feed = keys[-1].at + 2
    keys += [Key(line_feed, end(), human=False), Key(line_feed + 1, end(pressed=False), human=False)]
    keys += typed(";9208123", start=line_feed + 4, gap=5, ends=False)
    assert play(keys) == ([], ["%BERGGREN", ";9208123"])


def test_a_key_that_went_down_before_comes_up() -> None:
    """A person's finger leaves a key while something is scanned: the page hears of it."""
    finger = [Key(0, down("x"), human=True), Key(205, up("x"), human=True)]
    keys = sorted([*finger, *typed("K7NH4RWX", start=200)], key=lambda key: key.at)
    assert play(keys) == (finger, ["K7NH4RWX"])


def test_what_is_too_long_is_dropped_whole() -> None:
    """More than 512 bytes are read by nobody, and do not come to the page either."""
    assert play(typed("1" * (LONGEST + 1), gap=1)) == ([], [])
    assert play(typed("1" * LONGEST, gap=1)) == ([], ["1" * LONGEST])
