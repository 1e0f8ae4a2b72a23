"""The page Other systems on the gallery's stage: who is let in, a secret, questions, and webhooks in every state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.systems import (
    AboutSystem,
    DeadLetter,
    DeadLetters,
    System,
    SystemRight,
    Systems,
    Topic,
    Tried,
    Webhook,
)
from staff_tray.gallery.settings_plays import PlayedDrafts, played_tree, settings_window
from staff_tray.gallery.site import NOW
from staff_tray.gallery.stage import Stage, settle
from staff_tray.superuser.systems_props import Pane

_CASES, _SITE, _OLD = UUID(int=0xE1), UUID(int=0xE2), UUID(int=0xE3)
_BROKEN, _WELL, _PAUSED = UUID(int=0xF1), UUID(int=0xF2), UUID(int=0xF3)
_ALL: Final = tuple(Topic)
_CENTRES: Final = {
    "centre": {"da": "Borgerservice Fjordby", "nb": "Innbyggerservice Fjordby", "en": "Citizen service Fjordby"},
    "job": {"da": "Jobcenter og ydelsesservice", "nb": "Jobbsenter", "en": "Job centre"},
}
_HOOKS: Final = (
    Webhook(id=_BROKEN, url="https://sager.fjordby.example/skranke/haendelser?kilde=borgerservice", topics=_ALL,
            last_at=NOW - timedelta(minutes=12), last_status=503, last_fault="It answered with 503.", failing=True,
            dead=3),
    Webhook(id=_WELL, url="https://esdh.fjordby.example/hook", topics=(Topic.BOOKINGS,),
            last_at=NOW - timedelta(minutes=2), last_status=204),
    Webhook(id=_PAUSED, url="https://proeve.fjordby.example/hook", topics=(Topic.CALLS,), paused=True),
)  # fmt: skip
_KNOWN: Final = Systems(
    systems=(
        System(id=_SITE, about=AboutSystem(name="Kommunens hjemmeside", site_ids=("centre",),
                                           rights=(SystemRight.READ_CONTENT, SystemRight.READ_QUEUE)),
               made_at=NOW - timedelta(days=200), seen_at=NOW - timedelta(minutes=1)),
        System(id=_CASES, about=AboutSystem(name="Sags- og dokumenthåndtering", site_ids=("centre", "job"),
                                            rights=tuple(SystemRight)),
               made_at=NOW - timedelta(days=12), seen_at=NOW - timedelta(hours=2), old_until=NOW + timedelta(hours=20),
               webhooks=_HOOKS),
        System(id=_OLD, about=AboutSystem(name="Telefoniløsning (udbud 2024)", site_ids=("job",),
                                          rights=(SystemRight.READ_QUEUE,)),
               made_at=NOW - timedelta(days=700), seen_at=NOW - timedelta(days=90)),
        System(id=UUID(int=0xE4), about=AboutSystem(name="Vagtplan", site_ids=("centre",),
                                                    rights=(SystemRight.READ_BOOKINGS,)),
               made_at=NOW - timedelta(minutes=3)),
    ),
    centres=_CENTRES,
)  # fmt: skip
_LETTERS: Final = tuple(
    DeadLetter(event_id=f"centre.{number}", kind=kind, at=NOW - timedelta(days=2, minutes=5200 - number),
               given_up_at=NOW - timedelta(days=1), tries=29, fault="It answered with 503.")
    for number, kind in ((5114, "ticket.called"), (5112, "booking.moved"), (5109, "ticket.checked_in"))
)  # fmt: skip


class PlayedSystems(PlayedDrafts):
    """The server's systems on the stage; without `known` it is away, or `silent` for ever."""

    def __init__(self, known: Systems | None = _KNOWN, *, away: bool = False) -> None:
        super().__init__(played_tree())
        self._known = known
        self._away = away

    def systems(self, done: Callable[[Outcome[Systems]], None]) -> None:
        """All of them."""
        if self._away:
            done(Unreachable("no route"))
        elif self._known is not None:
            done(Done(self._known))

    def systems_there(self, site_id: str, done: Callable[[Outcome[Systems]], None]) -> None:  # noqa: ARG002 - as the real one
        """The same."""
        self.systems(done)

    def make_system(self, _command: Any, done: Callable[[Outcome[Any]], None]) -> None:
        """It is let in."""
        done(Done(None))

    def test_webhook(self, webhook_id: UUID, done: Callable[[Outcome[Tried]], None]) -> None:
        """It answers, or does not."""
        well = webhook_id == _WELL
        done(Done(Tried(status=204 if well else 503, fault="" if well else "It answered with 503.")))

    def dead_letters(self, webhook_id: UUID, done: Callable[[Outcome[DeadLetters]], None]) -> None:
        """Of the broken one there are some."""
        done(Done(DeadLetters(letters=_LETTERS if webhook_id == _BROKEN else ())))


def _opened(
    stage: Stage,
    do: Callable[[Any], None] = lambda _page: None,
    played: Callable[[], PlayedSystems] = PlayedSystems,
    *,
    looks_only: bool = False,
) -> Sequence[QWidget]:
    window = settings_window(stage, played(), looks_only=looks_only)
    window.show_page("systems")
    settle()
    do(window.page_widget("systems"))
    settle()
    return [window]


def _asked(page: Any, pane: Pane = Pane.SYSTEM, *, down: bool = False) -> None:
    page.systems.choose(_CASES)
    if pane is not Pane.SYSTEM:
        page.systems.ask(pane)
    if down:
        settle()
        page.system.scroll_down()


def _new(page: Any, *, secret: bool = False) -> None:
    page.begin_new()
    if secret:
        about = AboutSystem(name="Digital post", site_ids=("centre",), rights=(SystemRight.READ_BOOKINGS,))
        page.systems.edit(about)
        page.systems._new_secret = lambda: "k3mVw0b5Yd7nQ2rT8uXz1cE4gH6jL9pSaBfDiKoNeRs"  # noqa: SLF001 - nobody's
        page.systems.begin_new()
        page.systems.edit(about)
        page.systems.save()


def _hook(page: Any, hook: UUID = _BROKEN, *, tried: bool = False, pane: Pane = Pane.HOOK) -> None:
    page.systems.choose(_CASES)
    page.systems.open_hook(hook)
    if tried:
        page.systems.test_hook()
    if pane is not Pane.HOOK:
        page.systems.ask(pane)


def _new_hook(page: Any) -> None:
    page.systems.choose(_SITE)
    page.systems.begin_hook()
    page.systems.type_hook("www.fjordby.example/hook", (Topic.ARRIVALS,))


SYSTEMS: dict[str, Callable[[Stage], Sequence[QWidget]]] = {
    "settings-systems": _opened,
    "settings-system": partial(_opened, do=_asked),
    "settings-system-below": partial(_opened, do=partial(_asked, down=True)),
    "settings-system-new": partial(_opened, do=_new),
    "settings-system-secret": partial(_opened, do=partial(_new, secret=True)),
    "settings-system-renew": partial(_opened, do=partial(_asked, pane=Pane.RENEW)),
    "settings-system-revoke": partial(_opened, do=partial(_asked, pane=Pane.REVOKE)),
    "settings-webhook": partial(_opened, do=partial(_hook, tried=True)),
    "settings-webhook-well": partial(_opened, do=partial(_hook, hook=_WELL, tried=True)),
    "settings-webhook-paused": partial(_opened, do=partial(_hook, hook=_PAUSED)),
    "settings-webhook-away": partial(_opened, do=partial(_hook, pane=Pane.HOOK_REMOVE)),
    "settings-webhook-new": partial(_opened, do=_new_hook),
    "settings-systems-none": partial(_opened, played=partial(PlayedSystems, Systems(systems=(), centres=_CENTRES))),
    "settings-systems-fetching": partial(_opened, played=partial(PlayedSystems, None)),
    "settings-systems-away": partial(_opened, played=partial(PlayedSystems, away=True)),
    "settings-systems-looks": partial(_opened, do=_asked, looks_only=True),
}
"""The scenes by their names."""
