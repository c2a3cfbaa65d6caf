"""The roll: lists of votes tell every member from every other."""

from __future__ import annotations

from hypothesis import given, strategies as st

from motion_editor.council.members import Member, short_names

NAMES = st.sampled_from(["Ada", "Ann", "Ben", "Bo", "Cy"])
MEMBERS = st.lists(
    st.builds(
        lambda first, last, initials: Member(f"{first} {last}", initials=initials),
        NAMES, st.sampled_from(["Carter", "Oakes", "Wren-Abara"]), st.sampled_from(["", "J."]),
    ),
    unique_by=lambda it: it.name,
)  # fmt: skip


@given(MEMBERS)
def test_no_two_members_have_one_short_name(roll: list[Member]) -> None:
    names = list(short_names(roll).values())
    assert len(set(names)) == len(roll)


def test_initials_stand_only_where_a_surname_is_shared() -> None:
    ann, ben, oakes = Member("Ann Carter"), Member("Ben Carter", initials="B J"), Member("Bo Oakes")
    assert list(short_names([ann, ben, oakes]).values()) == ["A. Carter", "B J Carter", "Oakes"]
