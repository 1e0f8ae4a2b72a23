"""A stand that nobody has told of a server: its address is typed there, and the stand shows its code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from demo.programs import Program
from server.ids import new_id
from server.seed import SeedResult
from shared.client.automation import AutomationClient
from shared.client.settings import read_toml
from tests.e2e.test_stand_is_paired import anew


def test_from_nothing_to_the_code(
    served: tuple[str, SeedResult], tmp_path: Path, until: Callable[..., Any], qapp: Any
) -> None:
    """The address is typed on the screen; the stand asks there, writes it down, starts anew, and shows a code."""
    url, _seeded = served
    file, name = tmp_path / "kiosk.toml", f"skranke-e2e-{new_id().hex[-8:]}"
    hand = AutomationClient(name)
    arguments = ["run", "--settings", str(file), "--windowed", "1080x1920", "--automation", name]
    environment = {
        "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "SKRANKE_KIOSK_REDUCED_MOTION": "true",
        "SKRANKE_KIOSK_STATE_DIR": str(tmp_path / "stand"),
    }  # fmt: skip
    with Program("stand", "kiosk_app", arguments, log=tmp_path / "stand.log", environment=environment) as stand:
        until(hand, lambda shown: shown.get("page") == "finding")
        hand.call("grab", path=str(tmp_path / "first.png"))
        hand.call("tap", objectName="show-typing")
        hand.call("grab", path=str(tmp_path / "typing.png"))
        for key in urlsplit(url).netloc:
            hand.call("tap", objectName=f"key-{key}")
        assert hand.call("inspect")["typed"] == urlsplit(url).netloc
        hand.call("tap", objectName="use-typed")
        shown = anew(hand, lambda shown: shown.get("step") == "code")
        assert len(shown["code"].replace(" ", "")) == 6
        assert read_toml(file)["server_url"] == url
        assert stand.is_running()
