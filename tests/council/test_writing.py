"""A profile that is written reads back the same, whatever is in it."""

from __future__ import annotations

from hypothesis import given, settings

from motion_editor.council.installed import councils
from motion_editor.council.profile import Profile
from motion_editor.council.reading import parse
from motion_editor.council.sense import doubts
from motion_editor.council.writing import write
from motion_editor.places import resource
from tests.council.profiles import PROFILES


@given(PROFILES)
@settings(max_examples=60)
def test_what_is_written_reads_back_the_same(profile: Profile) -> None:
    text = write(profile)
    assert parse(text, "ours.toml", "ours") == profile
    # Doubts are told of any profile, each with the line of what it is about.
    for doubt in doubts(profile):
        assert "ours.toml, line " in doubt.placed("ours.toml", text).message


def test_the_shipped_profiles_read_back_the_same() -> None:
    for found in councils([resource("councils")]):
        assert found.profile is not None
        assert parse(write(found.profile), "it.toml", found.id) == found.profile
