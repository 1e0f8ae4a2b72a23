"""The pages of the settings on the gallery's stage: each with what is hard to show well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QWidget

from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.checks import checks
from shared.protocol.content import Brand, Information, Referral
from shared.protocol.drafts import (
    Change,
    Disagreement,
    Draft,
    EditDraft,
    EditDraftReply,
    Revision,
    RevisionChanges,
)
from shared.protocol.model import Question
from shared.protocol.tree import Clash, Edit, Tree, apply_edits, configuration_of, differences, tree_of
from staff_tray.desk.centres import OtherCentres
from staff_tray.gallery.site import CONFIGURATION, LICENCE, METTE, MOVE, NOW, PASS, PERSON
from staff_tray.gallery.stage import Stage, settle
from staff_tray.gallery.still_stand import StillStand
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog, Means
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.own_edits import Kept
from staff_tray.superuser.places import Place
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.preview_process import StandProcess, StandState
from staff_tray.superuser.preview_program import stand_command
from staff_tray.superuser.views.preview_side import PreviewSide
from staff_tray.superuser.views.window import SettingsWindow

SIZE = QSize(1240, 800)
"""As on a screen that is large enough, whatever the stage's own is."""
_NAME: Place = ("services", PASS, "name", "da")
_LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 24"><rect width="48" height="24" fill="#0B5351"/></svg>'
)


def played_tree() -> Tree:
    """The site's settings on the stage."""
    ask = Question(id="danish", text={"da": "Er du dansk statsborger?", "nb": "Er du dansk statsborger?"})
    services = tuple(
        structs.replace(each, colour=colour, icon=icon, questions=(ask,) if each.id == PASS else ())
        for each, colour, icon in zip(
            CONFIGURATION.services, ("teal", "blue", "rose"), ("book-user", "plane", "car"), strict=True
        )
    )
    tax = Referral(id="skat", name={"da": "Skattestyrelsen", "nb": "Skatteetaten", "en": "Tax office"}, icon="coins",
                   colour="amber", address="Toldbodgade 12, 9999 Fjordby", phone="00 00 00 21")  # fmt: skip
    wifi = Information(id="wifi", name={"da": "Toilet og wi-fi", "nb": "Toalett og wi-fi", "en": "Toilet and Wi-Fi"},
                       icon="info", colour="green", text={"da": "Til højre.", "en": "On the right."})  # fmt: skip
    return tree_of(
        structs.replace(
            CONFIGURATION, services=services, referrals=(tax,), information=(wifi,),
            brand=Brand(logo=_LOGO, primary="#0B5351"),
        )
    )  # fmt: skip


class PlayedDrafts:
    """The server's drafts on the stage: answers at once, or not at all while it is `silent`."""

    def __init__(self, tree: Tree) -> None:
        self.published = self.tree = tree
        self.version, self.silent = 1, False
        self.others: frozenset[Place] = frozenset()
        self.stands_there: str | None = None

    def draft_now(self) -> Draft:
        """As it is now; what is in `others` Mette has changed."""
        changes = tuple(
            Change(edit=edit, staff_id=METTE if edit.path in self.others else PERSON.id, at=NOW - timedelta(minutes=3))
            for edit in differences(self.published, self.tree)
        )
        configuration = configuration_of(self.tree)
        return Draft(
            site_id="centre", revision=3, version=self.version, configuration=configuration, changes=changes,
            checks=checks(configuration),
        )  # fmt: skip

    def draft(self, site_id: str, done: Callable[[Outcome[Draft]], None]) -> None:  # noqa: ARG002 - as the real one
        """As it is now."""
        done(Done(self.draft_now()))

    def edit_draft(self, site_id: str, command: EditDraft, done: Callable[[Outcome[EditDraftReply]], None]) -> None:  # noqa: ARG002 - as above
        """All of them; or Mette was quicker, where that is played."""
        if self.silent:
            done(Unreachable("no route"))
            return
        theirs, self.stands_there = self.stands_there, None
        if theirs is not None:
            self.others |= {_NAME}
            self.tree, _ = apply_edits(self.tree, [Edit(path=_NAME, before="Pas", after=theirs)])
            clashes = [edit for edit in command.edits if edit.path == _NAME]
            told = tuple(Disagreement(clash=Clash(edit=edit, theirs=theirs), staff_id=METTE) for edit in clashes)
            self.version += 1
            done(Done(EditDraftReply(draft=self.draft_now(), disagreements=told)))
            return
        self.tree, _ = apply_edits(self.tree, command.edits)
        self.version += 1
        done(Done(EditDraftReply(draft=self.draft_now())))

    def revisions(self, site_id: str, done: Callable[[Outcome[list[Revision]]], None]) -> None:  # noqa: ARG002 - as above
        """Three publications."""
        done(Done([
            Revision(number=3, at=NOW - timedelta(hours=1), staff_id=METTE, note="Nye navne efter mødet", changes=2),
            Revision(number=2, at=NOW - timedelta(days=4), staff_id=PERSON.id, returned_to=1, changes=1),
            Revision(number=1, at=NOW - timedelta(days=30), staff_id=None),
        ]))  # fmt: skip

    def revision(self, site_id: str, number: int, done: Callable[[Outcome[RevisionChanges]], None]) -> None:
        """Two changes."""
        edits = (
            Edit(path=_NAME, before="Pas", after="Pas og legitimationskort"),
            Edit(path=("services", LICENCE, "walk_in"), before=True, after=False),
        )
        found: list[Revision] = []
        self.revisions(site_id, lambda outcome: found.extend(outcome.value if isinstance(outcome, Done) else ()))
        done(Done(RevisionChanges(revision=next(each for each in found if each.number == number), edits=edits)))

    def __getattr__(self, name: str) -> Any:
        """What is asked of the server besides gets no answer on a stage."""
        return lambda *_: None


class _Nothing:
    """Keeps nothing."""

    def load(self) -> Kept | None:
        """Nothing."""

    def save(self, kept: Kept | None) -> None:
        """Nothing."""


def settings_window(stage: Stage, drafts: PlayedDrafts, *, looks_only: bool = False) -> SettingsWindow:
    """The window on the stage, at its first page; pages that ask the server themselves ask `drafts`."""
    line: Any = drafts
    mirror: Any = stage.mirror
    owner = QObject(stage.session)
    session = DraftSession(
        stage.mirror, drafts, _Nothing(), site_id="centre", me=PERSON.id, new_id=lambda: UUID(int=1),
        looks_only=looks_only, parent=owner,
    )  # fmt: skip
    session.start()
    stand = StandProcess(lambda: stand_command("")) if stage.real_stand else StillStand(StandState.READY)
    stand.setParent(owner)
    preview = Preview(stand, language=stage.language, now=lambda: NOW, parent=owner)
    dialog = Dialog(
        session, drafts, language=stage.language, now=lambda: NOW, new_id=lambda: UUID(int=2), preview=preview,
        means=Means(line, mirror, lambda: NOW, lambda: UUID(int=3), administrator=not looks_only),
        centres=OtherCentres(line, site_id="centre", parent=owner), parent=owner,
    )  # fmt: skip
    dialog.know({METTE: "Mette Havmark Kristoffersen", PERSON.id: PERSON.display_name})
    pages = [page for page in all_pages() if page.for_readers or not looks_only]
    window = SettingsWindow(dialog, pages)
    PreviewSide(dialog, preview, window, pages)
    window.setParent(stage.signin_window, Qt.WindowType.Window)  # goes with the stage
    window.resize(SIZE)
    window.show()
    settle()
    return window


def opened(stage: Stage, tree: Tree) -> SettingsWindow:
    """The settings of a centre with this configuration."""
    return settings_window(stage, PlayedDrafts(tree))


def _page(stage: Stage, *, page: str, place: Place = (), down: int = 0) -> Sequence[QWidget]:
    window = settings_window(stage, PlayedDrafts(played_tree()))
    window.show_page(page, place)
    settle()
    if down:
        found: Any = window.page_widget(page)
        found.scroll_down(down)
    return [window]


def _some_changes(session: DraftSession) -> None:
    session.set(_NAME, "Pas og legitimationskort")
    session.set(("services", LICENCE, "walk_in"), False)
    session.remove(("desks", "desk-2"))
    session.move(("services", LICENCE), PASS)
    session.set(("services", MOVE, "name", "en"), "")
    session.flush()


def _publish(stage: Stage) -> Sequence[QWidget]:
    drafts = PlayedDrafts(played_tree())
    drafts.others = frozenset({("services", LICENCE, "walk_in")})
    window = settings_window(stage, drafts)
    _some_changes(window.dialog.session)
    window.show_page("publish")
    return [window]


def _publish_nothing(stage: Stage) -> Sequence[QWidget]:
    window = settings_window(stage, PlayedDrafts(played_tree()))
    window.show_page("publish")
    return [window]


def _history(stage: Stage) -> Sequence[QWidget]:
    window = settings_window(stage, PlayedDrafts(played_tree()))
    window.show_page("history")
    return [window]


def _quicker(stage: Stage) -> Sequence[QWidget]:
    drafts = PlayedDrafts(played_tree())
    drafts.stands_there = "Pas, kørekort og legitimation"
    window = settings_window(stage, drafts)
    window.dialog.session.set(_NAME, "Pas og legitimationskort")
    window.dialog.session.set(("services", PASS, "letter"), "p7")
    window.dialog.session.flush()
    window.show_page("services", ("services", PASS))
    return [window]


def _waiting(stage: Stage) -> Sequence[QWidget]:
    drafts = PlayedDrafts(played_tree())
    window = settings_window(stage, drafts)
    drafts.silent = True
    window.dialog.session.set(_NAME, "Pas og legitimationskort")
    window.dialog.session.flush()
    window.show_page("services")
    return [window]


def _search(stage: Stage) -> Sequence[QWidget]:
    window = settings_window(stage, PlayedDrafts(played_tree()))
    window.search.setText("pas")
    return [window]


def _new_centre(stage: Stage) -> Sequence[QWidget]:
    tree = tree_of(structs.replace(CONFIGURATION, services=(), desks=(), stands=()))
    window = settings_window(stage, PlayedDrafts(tree))
    window.show_page("services")
    return [window]


def _picture(stage: Stage) -> Sequence[QWidget]:
    window = settings_window(stage, PlayedDrafts(played_tree()))
    window.show_page("services", ("services", MOVE, "icon"))
    settle()
    found: Any = window.page_widget("services")
    field = next(each for each in found.form.fields if each.bound.setting.steps == ("icon",))
    field.editor.button.setChecked(True)
    settle()
    found.show_field(field)
    return [window]


SETTINGS: dict[str, Callable[[Stage], Sequence[QWidget]]] = {
    "settings-services": partial(_page, page="services"),
    "settings-service": partial(_page, page="services", place=("services", MOVE)),
    "settings-service-below": partial(_page, page="services", place=("services", PASS), down=1),
    "settings-picture": _picture,
    "settings-documents": partial(_page, page="documents", place=("services", PASS)),
    "settings-document": partial(_page, page="documents", place=("services", PASS, "documents", "photo")),
    "settings-referrals": partial(_page, page="referrals"),
    "settings-desks": partial(_page, page="desks"),
    "settings-desk": partial(_page, page="desks", place=("desks", "desk-1")),
    "settings-notices": partial(_page, page="notices"),
    "settings-brand": partial(_page, page="brand"),
    "settings-brand-below": partial(_page, page="brand", down=1),
    "settings-publish": _publish,
    "settings-publish-nothing": _publish_nothing,
    "settings-history": _history,
    "settings-quicker": _quicker,
    "settings-waiting": _waiting,
    "settings-search": _search,
    "settings-new-centre": _new_centre,
}
"""The scenes by their names."""
