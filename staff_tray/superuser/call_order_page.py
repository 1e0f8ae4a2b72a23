"""The page Call order: who is called first, with examples that follow the numbers. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from shared.protocol.rules import CallOrder
from shared.protocol.tree import Tree
from staff_tray.superuser.form import Number, Says, Section, Setting
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place, thing

translate = QCoreApplication.translate

RULE: Place = ("site", "call_order")
_CAME = datetime(2000, 1, 3, 10)  # noqa: DTZ001 - ten o'clock on any day, for an example
_SOONEST = 5


def call_order_page() -> Page:
    """Who is called first."""
    return Page(
        key="call-order",
        title=translate("Settings", "Call order"),
        sentence=translate("Settings", "Who is called first: citizens who came without a booking, or those with one."),
        words=translate("Settings", "queue fair turn walk-in booking first overtake late wait"),
        icon="arrow-up-to-line",
        content=_sections,
    )


def _sections(_tree: Tree) -> tuple[Section, ...]:
    minutes = translate("Settings", "minutes")
    due = Section(
        translate("Settings", "Whose turn it is"),
        (
            Setting((*RULE, "walk_in_minutes"), translate("Settings", "Without a booking, the turn comes after"),
                    Number(0, 240, minutes),
                    translate("Settings", "Counted from when the number is taken.")),
            Setting((*RULE, "booked_minutes"), translate("Settings", "With a booking, the turn comes before it by"),
                    Number(0, 60, minutes),
                    translate("Settings", "Counted back from the booked time, for those who have checked in.")),
            Setting(("site", "check_in", "late_minutes"), translate("Settings", "Somebody is late after"),
                    Number(0, 480, minutes),
                    translate("Settings", "Who checks in later than that waits like citizens without a booking.")),
        ),
        translate("Settings", "Whose turn came first is called first. A free desk never waits for a turn."),
    )  # fmt: skip
    means = Section(
        translate("Settings", "What that means"),
        (
            Setting(("call-order-example",), "", Says(), read=lambda tree, _: example(rule_of(tree))),
            Setting(("call-order-promise",), translate("Settings", "What you promise"), Says(),
                    read=lambda tree, _: promise(rule_of(tree))),
        ),
    )  # fmt: skip
    return (due, means)


def rule_of(tree: Tree) -> CallOrder:
    """The rule as the draft has it."""
    said = thing(tree, RULE)
    return CallOrder(
        walk_in_minutes=int(said.get("walk_in_minutes", 0)), booked_minutes=int(said.get("booked_minutes", 0))
    )  # fmt: skip


def example(rule: CallOrder) -> str:
    """A booking that goes before a citizen who came at ten, and one that does not."""
    longest = rule.promise_minutes
    after = translate(
        "Settings",
        "Anna takes a number at {came}. Bo is booked for {booked} and has checked in: Anna is called first.",
    )
    first = translate(
        "Settings", "Anna takes a number at {came}. Bo is booked for {booked} and has checked in: Bo is called first."
    )
    said = [after.format(came=_clock(0), booked=_clock(longest + _SOONEST))]
    if longest > 0:
        sooner = longest - _SOONEST if longest > _SOONEST else longest - 1
        said.insert(0, first.format(came=_clock(0), booked=_clock(sooner)))
    return "\n".join(said)


def promise(rule: CallOrder) -> str:
    """Whom no booking overtakes, with how the minutes come about."""
    said = translate("Settings", "Nobody is overtaken by a booking for more than {total} minutes after they came.")
    reckoned = translate("Settings", "{walk_in} + {booked} = {total} minutes")
    numbers = {"walk_in": rule.walk_in_minutes, "booked": rule.booked_minutes, "total": rule.promise_minutes}
    return f"{said.format(**numbers)}\n{reckoned.format(**numbers)}"


def _clock(minutes: int) -> str:
    return f"{_CAME + timedelta(minutes=minutes):%H:%M}"
