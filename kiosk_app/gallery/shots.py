"""Plays the scenes in one size, language and mode, takes their pictures, and looks them over."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk_app.density import least_target
from kiosk_app.gallery import finding, pairing
from kiosk_app.gallery.inspection import cut_texts, nameless, pale_texts, small_targets, texts_on_texts
from kiosk_app.gallery.scenes import GUIDE, SCENES, Scene
from kiosk_app.gallery.theatre import Theatre, sample_state


@dataclass(frozen=True)
class Shot:
    """How the pictures are taken; width and height in pixels."""

    width: int
    height: int
    language: str
    accessible: bool

    def file_name(self, scene: Scene) -> str:
        """As `home-da-accessible-1080x1920.png`."""
        mode = "-accessible" if self.accessible else ""
        return f"{scene.name}-{self.language}{mode}-{self.width}x{self.height}.png"


def chosen(names: Collection[str] | None) -> list[Scene]:
    """The scenes whose name begins with one of `names`; all without any."""
    return [scene for scene in (*SCENES, *GUIDE) if names is None or scene.name.startswith(tuple(names))]


def take(shot: Shot, out: Path, *, names: Collection[str] | None = None) -> Iterator[str]:
    """Write the pictures to `out`; yields one line for each fault that is seen on them."""
    for scene in chosen(names):
        with staged(scene, shot) as stage:
            picture = stage.picture()
            path = out / shot.file_name(scene)
            if not picture.save(str(path)):
                yield f"{path} cannot be written"
            faults = [
                *cut_texts(stage.window),
                *texts_on_texts(stage.window),
                *nameless(stage.window),
                *small_targets(stage.window, least_target(shot.width, shot.height, stage.settings.screen_inches)),
                *pale_texts(stage.window, picture),
            ]
        for fault in faults:
            yield f"{path.stem}: {fault}"


def take_pairing(shot: Shot, out: Path, *, names: Collection[str] | None = None) -> Iterator[str]:
    """The same for the pages of a stand that belongs nowhere, which have no accessible mode."""
    for name in (*finding.SCENES, *pairing.SCENES):
        if names is not None and not name.startswith(tuple(names)):
            continue
        make = finding.FindingStage if name in finding.SCENES else pairing.PairingStage
        stage = make(name, shot.width, shot.height, shot.language)
        picture = stage.picture()
        picture.save(str(out / f"{name}-{shot.language}-{shot.width}x{shot.height}.png"))
        faults = [*cut_texts(stage.window), *texts_on_texts(stage.window), *pale_texts(stage.window, picture)]
        stage.close()
        for fault in faults:
            yield f"{name}-{shot.language}: {fault}"


def staged(scene: Scene, shot: Shot) -> Theatre:
    """The stage as it is when the scene's picture is taken; close it afterwards."""
    size = {"width": shot.width, "height": shot.height}
    stage = Theatre(sample_state(), now=scene.now, settings={**size, **scene.settings})
    if shot.language != stage.settings.language:
        stage.stand.visit.choose_language(shot.language)
    if shot.accessible:
        stage.stand.visit.toggle_accessible()
    scene.play(stage)
    stage.lay_out()
    return stage
