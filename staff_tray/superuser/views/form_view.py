"""The form of one thing, or of the site itself: sections of settings and lists, made of data."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shared.protocol.drafts import Check
from shared.protocol.tree import Tree, at, identity
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Hairline, MutedText, Text
from staff_tray.superuser.bound import Bound
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.draft_props import DraftProps
from staff_tray.superuser.draft_words import check_words, owner_words, translate, worst_words
from staff_tray.superuser.form import Section, Setting, Things, Tick, name_of
from staff_tray.superuser.places import Place, covers, neighbour, things, with_added
from staff_tray.superuser.shared_things import owner_at
from staff_tray.superuser.views.fields import FieldBox, HeldLine
from staff_tray.superuser.views.thing_list import ThingList, ThingRow

WIDTH = 80 * theme.UNIT
"""A form is never wider: lines stay short enough to be read."""
_ROWS_IN_FORM = 8


class FormView(QWidget):
    """Shows the sections of the thing at a place; `opened` carries the place of a thing in one of its lists.

    One that is not of the `whole` thing says only what is wrong with what it shows.
    """

    opened = Signal(object)

    def __init__(self, dialog: Dialog, place: Place, sections: tuple[Section, ...], *, whole: bool = True) -> None:
        super().__init__()
        self._dialog = dialog
        self.place = place
        self._whole = whole
        self.shape = shape_of(sections)
        self.fields: list[FieldBox] = []
        self.lists: list[ListOfThings] = []
        self.setMaximumWidth(WIDTH)
        self._faults = MessageLine("triangle-alert", "thing-faults")
        self._held: list[HeldLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.UNIT, 0)
        self._column.setSpacing(2 * theme.UNIT)
        self._column.addWidget(self._faults)
        for number, section in enumerate(sections):
            self._add_section(section, first=number == 0)
        self._column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show what the draft says now."""
        props = self._dialog.session.props
        self._faults.say("\n".join(dict.fromkeys(check_words(check) for check in self._of_the_whole(props))))
        for field in self.fields:
            field.refresh()
        for each in self.lists:
            each.refresh()

    def minimumSizeHint(self) -> QSize:
        """Its height follows from its width alone: a layout's least size takes wrapped words to be very narrow."""
        return QSize(self._column.totalMinimumSize().width(), 0)

    def focus_on(self, place: Place) -> QWidget | None:
        """Bring the keyboard to the setting or list at that place, or to the first; answers where it is now."""
        there = [*(field for field in self.fields if covers(field.bound.place, place) and place != self.place)]
        lists = [each for each in self.lists if covers(each.place, place)]
        target: QWidget | None = next(iter([*there, *lists]), None) or next(iter([*self.fields, *self.lists]), None)
        if target is not None:
            target.setFocus()
        return target

    def _of_the_whole(self, props: DraftProps) -> list[Check]:
        """What is wrong with the thing itself, or where no field of it says so."""
        shown = [*(field.bound.place for field in self.fields), *(each.place for each in self.lists)]
        return [
            check
            for check in props.checks
            if self.place
            and self._whole
            and covers(self.place, check.path)
            and not any(covers(each, check.path) for each in shown)
        ]

    def _add_section(self, section: Section, *, first: bool) -> None:
        above = QVBoxLayout()
        above.setSpacing(theme.UNIT // 2)
        if section.title:
            if not first:
                self._column.addWidget(Hairline())
            heading = Text()
            heading.setFont(theme.semibold(self.font(), 1.2))
            heading.setText(section.title)
            above.addWidget(heading)
        if section.hint:
            hint = MutedText()
            hint.setText(section.hint)
            above.addWidget(hint)
        if above.count():
            self._column.addLayout(above)
        for part in section.parts:
            if isinstance(part, Setting):
                bound = Bound(self._dialog.session, self.place, part, self._dialog.language)
                self.fields.append(FieldBox(bound, self._dialog.who, self._dialog))
                self._column.addWidget(self.fields[-1])
            else:
                made = ListOfThings(self._dialog, part, self.place, most_rows=_ROWS_IN_FORM)
                made.opened.connect(self.opened)
                self.lists.append(made)
                self._column.addWidget(made)


class ListOfThings(QWidget):
    """A list of things of the draft; `opened` carries the place of one, `left` that one is gone."""

    opened = Signal(object)

    def __init__(self, dialog: Dialog, part: Things, within: Place, *, most_rows: int | None = None) -> None:
        super().__init__()
        self._dialog = dialog
        self._part = part
        self.place: Place = (*within, *part.steps)
        self.list = ThingList(
            "/".join((*within, part.name)), part.title, part.add, part.empty, fixed=part.fixed, most_rows=most_rows,
            take=translate("Settings", "Take from another centre…") if part.takes else "",
        )  # fmt: skip
        here = self.place if self.place[-1] == part.takes else (part.takes,)
        self.list.asks_take.connect(lambda: dialog.go("take", here))
        self.view = self.list.view
        self.list.asks_add.connect(self._on_add)
        self.view.opened.connect(lambda key: self.opened.emit((*self.place, key)))
        self.view.shifted.connect(self._on_shifted)
        self.view.taken_away.connect(self._on_away)
        self.view.things.moved.connect(self._on_moved)
        self._held: dict[Place, HeldLine] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        if most_rows is not None:
            label = Text()
            label.setFont(theme.semibold(self.font()))
            label.setText(part.title)
            column.addWidget(label)
        self._column = column
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.view)
        self.refresh()

    def refresh(self) -> None:
        """Show what the draft says now."""
        props = self._dialog.session.props
        items = things(props.tree, self.place)
        rows = tuple(self._row(props, item) for item in items)
        self.list.show_rows(rows, may_edit=props.may_edit, most=self._part.most)
        self.setFocusProxy(self.view if rows else self.list.add)
        self._show_held(props, {row.key for row in rows})

    def _row(self, props: DraftProps, item: Tree) -> ThingRow:
        key = identity(item) or ""
        where = (*self.place, key)
        language = self._dialog.language
        held = props.held_at(where) is not None or any(covers(where, each.place) for each in props.held)
        asked = translate("Settings", "Somebody else has changed this too.") if held else ""
        owner = owner_at(props.tree, where)
        shared = owner_words(self._dialog.centre_name(owner)) if owner else ""
        below = self._part.below(props.tree, where, language)
        wrong = asked or worst_words(self._told_here(props, where))
        return ThingRow(
            key, name_of(item, language), " · ".join(filter(None, (shared, below))), wrong,
            changed=props.changed_in(where), kept=bool(self._part.owner(props.tree, where)),
        )  # fmt: skip

    def _told_here(self, props: DraftProps, where: Place) -> tuple[Check, ...]:
        """What is wrong with a thing; one that another page makes is told of only where it can be mended here."""
        found = props.checks_in(where)
        if not self._part.fixed or not found:
            return found
        steps = [each.steps for part in self._part.sections(props.tree, where) for each in part.parts]
        return tuple(
            check for check in found if any(tuple(check.path[len(where) :])[: len(each)] == each for each in steps)
        )

    def _show_held(self, props: DraftProps, shown: set[str]) -> None:
        """Things that one has taken away, and others have changed: they are in no row, so they are asked about here."""
        wanted = {
            each.place: each
            for each in props.held
            if each.place[:-1] == self.place and each.place[-1] not in shown
        }  # fmt: skip
        for place in [each for each in self._held if each not in wanted]:
            line = self._held.pop(place)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, held in wanted.items():
            if place not in self._held:
                setting = Setting(place[len(self.place) :], "", Tick())
                bound = Bound(self._dialog.session, self.place, setting, self._dialog.language)
                self._held[place] = HeldLine(bound, held, self._dialog.who)
                self._column.insertWidget(0, self._held[place])

    def _on_add(self) -> None:
        session, part, place = self._dialog.session, self._part, self.place
        item = part.make(session.props.tree, place)
        key = identity(item) or ""

        def added(tree: Tree) -> Tree:
            return part.added(with_added(tree, place, item), (*place, key))

        if session.do(added) and at(session.props.tree, (*place, key)) is not None:
            self.opened.emit((*place, key))

    def _on_shifted(self, key: str, steps: int) -> None:
        place = (*self.place, key)
        self._dialog.session.move(place, neighbour(self._dialog.session.props.tree, place, steps))
        self.view.go_to(key)

    def _on_moved(self, key: str, before: str) -> None:
        if key != before:
            self._dialog.session.move((*self.place, key), before or None)
            self.view.go_to(key)

    def _on_away(self, key: str) -> None:
        place = (*self.place, key)
        if not self._part.owner(self._dialog.session.props.tree, place):
            self._dialog.session.do(lambda tree: self._part.removed(tree, place))


def shape_of(sections: tuple[Section, ...]) -> tuple[object, ...]:
    """What a form is made of, to see whether it has to be made anew."""
    return tuple(
        (section.title, section.hint, tuple((type(part).__name__, part.steps, *_label(part)) for part in section.parts))
        for section in sections
    )


def _label(part: Setting | Things) -> tuple[object, ...]:
    return (part.label, part.owner) if isinstance(part, Setting) else (part.title, part.fixed)
