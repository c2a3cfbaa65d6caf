"""Versions and amendments by the names that people give them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.tasks.find import (
    find_amendment,
    find_version,
    fresh_label,
    next_label,
    number_of,
    sharing_a_label,
    stage_of,
    still_to_decide,
)

KINDS = (
    VersionKind.NOTICE, VersionKind.ALTERED, VersionKind.CORRECTED, VersionKind.SUBSTANTIVE,
    VersionKind.SUBSTANTIVE, VersionKind.CORRECTED,
)  # fmt: skip
CHAIN = Motion("m", Details(), tuple(Version(f"v{at}", it, ()) for at, it in enumerate(KINDS)))


def labelled(*labels: str) -> Motion:
    """A motion with amendments of these labels."""
    now = CHAIN.current
    text = AmendmentText(TextKind.NOTIFIED, Base(now.id), now.clauses)
    amendments = tuple(Amendment(f"id-{at}", label, (text,)) for at, label in enumerate(labels))
    return replace(CHAIN, amendments=amendments)


@pytest.mark.parametrize(
    ("name", "id"),
    [("notice", "v0"), ("Moved", "v2"), (" substantive", "v5"), ("1", "v0"), ("4", "v3")],
)
def test_a_version_has_a_name_or_a_number(name: str, id: str) -> None:
    assert find_version(CHAIN, name).id == id


def test_before_any_amendment_is_carried_the_current_version_is_the_one_moved() -> None:
    altered = replace(CHAIN, versions=CHAIN.versions[:2])
    assert find_version(altered, "moved").id == "v1"
    with pytest.raises(MotionError, match="no substantive motion yet"):
        find_version(altered, "substantive")


@pytest.mark.parametrize("name", ["0", "7", "final", "", "-1", "²"])
def test_another_name_is_refused(name: str) -> None:
    with pytest.raises(MotionError):
        find_version(CHAIN, name)


def test_each_version_is_called_what_it_is() -> None:
    assert [stage_of(CHAIN, item) for item in CHAIN.versions] == [
        "notice", "as altered", "as moved", "substantive motion", "substantive motion",
        "as corrected",
    ]  # fmt: skip
    assert [number_of(CHAIN, item) for item in CHAIN.versions] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("name", ["B", "b", "Amendment B", " amendment  b ", "2", "id-1"])
def test_an_amendment_is_found_by_label_in_any_dress(name: str) -> None:
    assert find_amendment(labelled("A", "B"), name).id == "id-1"


def test_a_number_counts_only_where_no_label_is_one() -> None:
    motion = labelled("2", "A")
    assert find_amendment(motion, "2").id == "id-0"
    with pytest.raises(MotionError, match="no amendment “1”"):
        find_amendment(motion, "1")


@pytest.mark.parametrize(
    ("labels", "name"),
    [(("A1", "A1"), "A1"), (("a1", "Amendment A1", "1"), "A1"), (("1", "1"), "1")],
)
def test_a_label_that_several_have_names_none_of_them_and_ids_do(
    labels: tuple[str, ...], name: str
) -> None:
    motion = labelled(*labels)
    with pytest.raises(MotionError, match="2 amendments are called") as refused:
        find_amendment(motion, name)
    assert "id-0 (nobody named as mover), id-1 (nobody named" in (refused.value.advice or "")
    assert [find_amendment(motion, f"id-{at}").id for at in (0, 1)] == ["id-0", "id-1"]
    assert [[it.id for it in items] for items in sharing_a_label(motion)] == [["id-0", "id-1"]]


def test_the_motion_itself_does_not_guess_which_of_two_labels_is_meant() -> None:
    with pytest.raises(MotionError, match="2 amendments are called “B”"):
        labelled("A", "B", "B").amendment("B")
    assert sharing_a_label(labelled("A", "B")) == ()


def test_the_next_label_is_the_first_number_free() -> None:
    assert next_label(labelled()) == "1"
    assert next_label(labelled("1", "Amendment 2", "B")) == "3"


@pytest.mark.parametrize("label", ["b", "Amendment B", "motion", "notice", "  "])
def test_a_label_that_means_something_else_is_refused(label: str) -> None:
    with pytest.raises(MotionError):
        fresh_label(labelled("A", "B"), label)


def test_what_is_open_or_deferred_is_still_to_be_decided() -> None:
    one, two, three = labelled("1", "2", "3").amendments
    two, three = replace(two, outcome=Outcome.DEFERRED), replace(three, outcome=Outcome.LOST)
    motion = replace(CHAIN, amendments=(one, two, three))
    assert [item.label for item in still_to_decide(motion)] == ["1", "2"]
