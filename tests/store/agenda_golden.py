"""What the golden agenda says: every key once at least."""

from __future__ import annotations

from motion_editor.core.agenda import (
    Agenda,
    Exemption,
    Item,
    Origin,
    Registered,
    Registration,
    Sort,
    Standing,
)
from tests.store.golden import ONE, TWO, expected

REJECTED = Registration("2027-01-13T12:05", "A/27/02", Standing.REJECTED, "It came too late.")


def expected_agenda() -> Agenda:
    """The agenda in the golden file."""
    motion = expected()
    return Agenda(
        "ag4k8w2n6t9c",
        "aldermoor",
        "2027-01-14",
        "19:00",
        "Council Chamber, Aldermoor",
        "Ordinary meeting of the Council",
        (
            Item("it1x7m3q9r2b", Sort.TEXT, "Apologies", "To receive apologies."),
            Item(
                "it2c8v4k6z1d",
                Sort.MOTION,
                motion=motion,
                registration=Registration("2026-12-21T11:20", "M/27/04", Standing.ACCEPTED),
                amendments=(Registered(ONE.id, REJECTED), Registered(TWO.id, Registration())),
                minutes=30,
                placed=True,
                origin=Origin("libraries.motion", f"sha256:{'0' * 64}"),
            ),
            Item(
                "it3h5p9w2y7f",
                Sort.REPORT,
                "Disposal of land",
                "Report of the Director.",
                motion,
                exempt=Exemption(3, "A price is being agreed."),
                number="9a",
            ),
        ),
        "Motion 514",
    )
