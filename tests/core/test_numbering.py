"""Labels as printed."""

from __future__ import annotations

import pytest

from motion_editor.core.numbering import NumberingStyle, Series, labels, letters, roman
from tests import notation

TEXT = notation.read("l # Notes:\na - One\nb -- Two\nc -- Three\nd - Four\nm # Believes:\ne - Five")


@pytest.mark.parametrize(
    ("series", "running", "printed"),
    [
        (Series.NUMBERS, False, ["", "1.", "(a)", "(b)", "2.", "", "1."]),
        (Series.NUMBERS, True, ["", "1.", "(a)", "(b)", "2.", "", "3."]),
        (Series.LETTERS, False, ["", "(a)", "(i)", "(ii)", "(b)", "", "(a)"]),
        (Series.ROMAN, False, ["", "(i)", "(a)", "(b)", "(ii)", "", "(i)"]),
        (Series.BULLETS, False, ["", "•", "◦", "◦", "•", "", "•"]),
    ],
)
def test_labels_follow_levels_and_lead_ins(
    series: Series, running: bool, printed: list[str]
) -> None:
    assert list(labels(TEXT, NumberingStyle(series, running))) == printed


def test_letters_go_on_after_z_as_in_word() -> None:
    assert [letters(n) for n in (1, 26, 27, 53)] == ["a", "z", "aa", "aaa"]
    assert [roman(n) for n in (4, 9, 14, 40)] == ["iv", "ix", "xiv", "xl"]
