from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QObject

from kiosk_app.qml import MAIN


def test_no_object_that_qml_sees_has_a_class_of_its_own(kiosk: Any) -> None:
    """A method that a signal reaches is a slot: else a meta-object is freed with its object, and the next misread."""
    names = re.findall(r"required property QtObject (\w+)", MAIN.read_text(encoding="utf-8"))
    seen = [kiosk.window.property(name) for name in names]
    assert len(seen) > 10
    assert all(isinstance(each, QObject) for each in seen)
    lonely = [type(each).__name__ for each in seen if "__METAOBJECT__" in vars(each)]
    assert lonely == []
