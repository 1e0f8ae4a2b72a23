from __future__ import annotations

import pytest

from shared.protocol.content import Brand
from shared.protocol.contrast import BrandPart, brand_faults, contrast, luminance, painted_contrast, readable


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#FFFFFF", 1.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#0B5351", "#FFFFFF", 8.9),
        ("#16213A", "#F5F3EE", 14.4),
        ("#FFD166", "#0F1A2E", 12.1),
    ],
)
def test_the_ratio_is_wcags(one: str, other: str, ratio: float) -> None:
    """Known pairs, the look's own among them; whichever comes first."""
    assert contrast(one, other) == pytest.approx(ratio, abs=0.05)
    assert contrast(one, other) == contrast(other, one)


def test_luminance_runs_from_black_to_white() -> None:
    """The ends of the scale are exact."""
    assert (luminance("#000000"), luminance("#FFFFFF")) == (0.0, pytest.approx(1.0))


def test_letters_stand_out_from_the_colour_there_is_most_of() -> None:
    """Dark on light and light on dark, with what lies in between passed over; the bits of the alpha say nothing."""
    letters = [0xFF_767676, 0xFF_CCCCCC, 0x00_767676]
    assert painted_contrast([0xFF_FFFFFF] * 3 + [0x00_FFFFFF] + letters) == contrast("#FFFFFF", "#767676")
    assert painted_contrast([0x16213A] * 5 + [0xF5F3EE] * 2 + [0x767676]) == contrast("#16213A", "#F5F3EE")
    assert painted_contrast([0x777777]) == 1.0


def test_a_brand_that_can_be_read_has_no_faults() -> None:
    """Ours, none at all, and a dark red."""
    assert brand_faults(Brand()) == ()
    assert brand_faults(Brand(primary="#0B5351", accent="#A4262C")) == ()


def test_a_pale_colour_is_named_with_its_ratio() -> None:
    """Both parts are looked at, and the sentence says what is shown instead."""
    primary, accent = brand_faults(Brand(primary="#FFCC00", accent="#6CA6C1"))
    assert (primary.part, accent.part) == (BrandPart.PRIMARY, BrandPart.ACCENT)
    assert primary.ratio < 1.5
    assert str(accent) == (
        "The accent colour #6CA6C1 is too pale to be read (contrast 2.4, at least 4.5 is needed):"
        " ours is shown instead."
    )


def test_the_canvas_counts_and_not_only_white() -> None:
    """A grey that just does on white does not on the canvas."""
    assert contrast("#767676", "#FFFFFF") > 4.5
    assert readable("#767676") < 4.5
    assert brand_faults(Brand(primary="#767676"))
