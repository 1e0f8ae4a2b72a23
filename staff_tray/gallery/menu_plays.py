"""The stand's menu and the preview on the gallery's stage, with what is hard to show."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QWidget

from shared.client.outcomes import Done, Outcome
from shared.protocol.content import MenuGroup, MenuService, Stand
from shared.protocol.device_care import TaskState, TaskWord
from shared.protocol.drafts import Draft, EditDraft, EditDraftReply
from shared.protocol.tree import Tree, apply_edits, configuration_of, tree_of
from staff_tray.gallery.on_stand import LATE, OpenFeed, PlayedStands
from staff_tray.gallery.site import CONFIGURATION, MOVE, NOW, PASS, PERSON
from staff_tray.gallery.stage import Stage, settle
from staff_tray.gallery.still_stand import StillStand
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.own_edits import Kept
from staff_tray.superuser.places import Place
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.preview_process import StandState
from staff_tray.superuser.show import DraftOnStand
from staff_tray.superuser.views.menu_page import MenuPage
from staff_tray.superuser.views.preview_side import PreviewSide
from staff_tray.superuser.views.window import SettingsWindow

_SIZE = QSize(1360, 820)
_NAMES = {"da": "Flytning og udland", "nb": "Flytting og utland", "en": "Moving and abroad"}
CARDS: Place = ("menu", "group:cards")


def _configuration() -> Tree:
    """A group with a name, one without words in a language and nothing in it, and a service that has no tile."""
    cards = MenuGroup(
        id="cards", name=_NAMES, icon="house", colour="blue", items=(MenuService(service_id=MOVE),), description={}
    )
    empty = MenuGroup(id="empty", name={"da": "Familie og helbred"}, icon="heart", colour="rose", items=())
    canteen = Stand(id="stand-2", name={"da": "Kantinen", "nb": "Kantina", "en": "The canteen"}, menu=(cards,))
    menu = (MenuService(service_id=PASS), cards, empty)
    return tree_of(structs.replace(CONFIGURATION, menu=menu, stands=(*CONFIGURATION.stands, canteen)))


class _Drafts:
    """Makes every edit at once."""

    def __init__(self) -> None:
        self._tree = _configuration()

    def draft(self, site_id: str, done: Callable[[Outcome[Draft]], None]) -> None:
        """As it is now."""
        done(Done(Draft(site_id=site_id, revision=1, version=1, configuration=configuration_of(self._tree))))

    def edit_draft(self, site_id: str, command: EditDraft, done: Callable[[Outcome[EditDraftReply]], None]) -> None:
        """All of them."""
        self._tree = apply_edits(self._tree, command.edits)[0]
        draft = Draft(site_id=site_id, revision=1, version=2, configuration=configuration_of(self._tree))
        done(Done(EditDraftReply(draft=draft)))


class _Nothing:
    """Keeps nothing."""

    def load(self) -> Kept | None:
        """Nothing."""

    def save(self, kept: Kept | None) -> None:
        """Nothing."""


def menu(stage: Stage) -> list[QWidget]:
    """A group is chosen, something has no tile, and one stand has a menu of its own."""
    window, page = _window(stage, StandState.READY)
    page.page.choose(CARDS)
    settle()
    return [window]


def own_menu(stage: Stage) -> list[QWidget]:
    """The menu of a stand that has its own, after something was refused."""
    window, page = _window(stage, StandState.READY)
    page.page.choose_stand("stand-2")
    page.page.move(("stands", "stand-2", *CARDS), ("stands", "stand-2", *CARDS, "items"), None)
    page.page.choose(("stands", "stand-2", *CARDS, "items", f"service:{MOVE}"))
    page.page.move(("stands", "stand-2", *CARDS), ("stands", "stand-2", *CARDS, "items"), None)
    settle()
    return [window]


def no_stand(stage: Stage) -> list[QWidget]:
    """The stand's program is not installed, and all stands are open."""
    return [_window(stage, StandState.MISSING, PlayedStands(NOW))[0]]


def no_stand_but_closed_ones(stage: Stage) -> list[QWidget]:
    """The same in the evening: two stands can show the draft."""
    return [_window(stage, StandState.MISSING, PlayedStands(LATE))[0]]


def on_a_stand(stage: Stage) -> list[QWidget]:
    """There is a preview, and a stand shows the draft as well."""
    stands = PlayedStands(LATE, TaskState.SHOWING)
    window = _window(stage, StandState.READY, stands)[0]
    stands.show_on_the_first(window)
    settle()
    return [window]


def gone_from_a_stand(stage: Stage) -> list[QWidget]:
    """There is no preview, and somebody at the stand has ended it."""
    stands = PlayedStands(LATE, TaskState.DONE, TaskWord.ENDED_THERE)
    window = _window(stage, StandState.MISSING, stands)[0]
    stands.show_on_the_first(window)
    settle()
    return [window]


def _window(stage: Stage, state: StandState, stands: PlayedStands | None = None) -> tuple[SettingsWindow, MenuPage]:
    drafts, owner = _Drafts(), QObject(stage.session)
    session = DraftSession(
        stage.mirror, drafts, _Nothing(), site_id=CONFIGURATION.site.id, me=PERSON.id, new_id=lambda: UUID(int=1),
        parent=owner,
    )  # fmt: skip
    session.start()
    preview = Preview(StillStand(state), language=stage.language, now=lambda: NOW, parent=owner)
    dialog = Dialog(
        session, drafts, language=stage.language, now=lambda: NOW, new_id=lambda: UUID(int=2), preview=preview,  # type: ignore[arg-type]
        parent=owner,
    )  # fmt: skip
    pages = all_pages()
    window = SettingsWindow(dialog, pages)
    window.setParent(stage.signin_window, Qt.WindowType.Window)  # goes with the stage
    show = DraftOnStand(
        stands or PlayedStands(NOW), OpenFeed(owner), CONFIGURATION.site.id, look=preview.as_shown,
        new_id=lambda: UUID(int=3), parent=owner,
    )  # fmt: skip
    PreviewSide(dialog, preview, window, pages, show)
    window.resize(_SIZE)
    window.show()
    settle()
    page = window.page_widget("menu")
    assert isinstance(page, MenuPage)
    return window, page
