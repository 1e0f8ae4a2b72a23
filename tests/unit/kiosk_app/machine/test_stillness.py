from __future__ import annotations

from kiosk_app.machine.stillness import Stillness


def test_stillness_adds_up_and_ends_with_a_sign() -> None:
    """Each look counts the time since the last one; a sign of life begins anew."""
    stillness = Stillness(5.0, 100.0)
    assert [stillness.look(now) for now in (105.0, 110.0, 115.0)] == [5.0, 10.0, 15.0]
    stillness.sign(117.0)
    assert stillness.look(120.0) == 3.0


def test_the_sleep_of_the_computer_is_not_stillness() -> None:
    """A gap of a night counts as two steps, and a clock that went back as none."""
    stillness = Stillness(5.0, 100.0)
    assert stillness.look(100.0 + 8 * 3600) == 10.0
    assert stillness.look(50.0) == 10.0
