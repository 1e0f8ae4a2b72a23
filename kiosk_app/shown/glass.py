"""A second stand over the stand's own window, with the draft on it: the preview's stage on the real screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk_app.application import delete_now
from kiosk_app.machine.window import StandWindow
from kiosk_app.settings import KioskSettings
from kiosk_app.shown.banner import DraftBanner
from shared.protocol.device_care import ShownDraft

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk_app.app import Stand
    from kiosk_app.preview.stage import Stage
    from shared.protocol.preview import Look


class DraftGlass(QObject):
    """Makes the second stand when it is first shown, and takes it down when it is put away.

    It has no server, no printer, no scanner and no disk: what is tapped in it reaches nobody.
    """

    ended = Signal()
    """Somebody at the stand has ended it."""

    def __init__(
        self, settings: KioskSettings, stand: Stand, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._stand = stand
        self._now = now
        self._stage: Stage | None = None
        self._going: Stage | None = None
        self._held: StandWindow | None = None
        self._shown: ShownDraft | None = None
        self._making = False

    @property
    def stand(self) -> Stand | None:
        """The stand that shows the draft, while one does."""
        theatre = self._stage.theatre if self._stage is not None and not self._making else None
        return theatre.stand if theatre is not None else None

    @property
    def version(self) -> int | None:
        """Which draft is shown."""
        return self._shown.version if self._shown is not None and self.stand is not None else None

    def show(self, draft: ShownDraft) -> None:
        """Show it; one that is shown already follows on its page."""
        stage = self._stage
        if stage is None:
            self._take_down()
            self._stand.lend_words()
            stage = self._stage = self._made()
        before, self._shown = self._shown, draft
        self._making = True
        try:
            stage.show_draft(draft.configuration, draft.version)
            if before is None or before.show != draft.show:
                stage.show_look(self._look(draft))
        finally:
            self._making = False
            if self._stage is not stage:  # put away while it was made
                self._going = stage
                self._take_down()

    def away(self) -> None:
        """Hide it at once, and take it down when whatever has asked for that is over."""
        stage, self._stage, self._shown = self._stage, None, None
        if stage is None:
            return
        if self._making:
            return
        if stage.theatre is not None:
            stage.theatre.window.hide()
        self._going = stage
        QTimer.singleShot(0, self, self._take_down)

    def close(self) -> None:
        """Take it down now: the stand ends."""
        self.away()
        self._take_down()

    def film(self, window: QQuickWindow) -> None:
        """Put the window of the second stand over the first; called by the stage."""
        settings = self._settings
        if settings.fullscreen:
            held = self._held = StandWindow(
                window, screen=settings.screen, show_cursor=settings.show_cursor, parent=self
            )
            held.show()
        else:
            window.setPosition(self._stand.window.position())

    def cut(self) -> None:
        """The window is about to go; called by the stage."""
        held, self._held = self._held, None
        if held is not None:
            held.let_go()
            delete_now(held)

    def fit(self, size: QSize) -> None:
        """Nothing: the window itself is seen."""

    def shows(self, draft: int) -> None:
        """Nothing, as above."""

    def _made(self) -> Stage:
        # What shows a draft costs memory, and most stands never do.
        from kiosk_app.preview.stage import Stage  # noqa: PLC0415 - said above

        banner = DraftBanner()
        stage = Stage(self, self._now, self, banner=banner, settings=self._own_settings())
        banner.setParent(stage)
        banner.ended.connect(self.ended)
        return stage

    def _own_settings(self) -> dict[str, object]:
        settings = self._settings
        return {"screen_inches": settings.screen_inches, "reduced_motion": settings.reduced_motion}

    def _look(self, draft: ShownDraft) -> Look:
        from shared.protocol.preview import Look  # noqa: PLC0415 - as above

        size, show = self._stand.window.size(), draft.show
        return Look(
            stand_id=self._settings.stand_id,
            width=size.width(),
            height=size.height(),
            picture_width=size.width(),
            picture_height=size.height(),
            language=show.language,
            accessible=show.accessible,
            when=show.when,
            at=show.at,
        )

    def _take_down(self) -> None:
        stage, self._going = self._going, None
        if stage is not None:
            stage.close()
            delete_now(stage)
            self._stand.take_words_back()
            self._stand.window.requestActivate()
