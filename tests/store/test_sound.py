"""A file whose parts contradict each other is refused: a change would land at the wrong words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Base, Clash, Outcome
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original, proposed
from motion_editor.store import sound
from motion_editor.store.codec import decode, encode
from tests import notation
from tests.store.drawn import motions
from tests.store.test_codec import BASE, MARKED, motion
from tests.strategies import few

OTHER = notation.read("a - that visits have doubled")[0]
NESTED = (BASE[0], replace(BASE[1], level=2), *BASE[2:])


def refused(spoilt: Motion) -> str:
    """What is said of a motion when it is saved; a file of it is refused in the same words."""
    with pytest.raises(MotionError) as caught:
        encode(spoilt)
    assert caught.value.advice
    return caught.value.message


@given(motions())
@few
def test_what_the_program_makes_is_sound(of: Motion) -> None:
    sound.refuse_unsound(of)


@given(motions(), st.data())
@few
def test_a_marked_text_that_has_lost_its_base_is_found(of: Motion, data: st.DataObject) -> None:
    """The quick comparison says what the whole one says."""
    texts = [it.texts[0] for it in of.amendments if it.texts[0].base.version]
    known = {it.id: it.clauses for it in of.versions}
    for text in texts:
        base = known.get(text.base.version, ())
        at = data.draw(st.integers(0, max(0, len(text.clauses) - 1)))
        less = (*text.clauses[:at], *text.clauses[at + 1 :])
        assert sound._stands_over(less, base) is (original(less) == base)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ((BASE[0], BASE[0], *BASE[2:]), "In version 1, two have the same id."),
        ((), "Version 1 has no text."),
        (MARKED, "Version 1 has words marked as struck or inserted."),
        (NESTED, "In version 1, a clause is nested under none."),
    ],
)
def test_a_version_is_a_plain_text(text: Clauses, said: str) -> None:
    of = replace(motion(BASE), amendments=())
    assert refused(replace(of, versions=(replace(of.current, clauses=text),))) == said


def test_a_version_has_no_label_or_one_for_each_clause() -> None:
    short = replace(motion().current, labels=("1.",))
    said = refused(replace(motion(), versions=(short,)))
    assert said == "Version 1 has not one label for each clause."
    odd = replace(motion().current, labels=("\ud83d",) * len(BASE))
    said = refused(replace(motion(), versions=(odd,)))
    assert said == "Version 1 has a label that can't be printed."


@pytest.mark.parametrize(
    "text", [(), BASE[:4], (BASE[0], OTHER, *BASE[2:]), (BASE[3], *BASE[:3], BASE[4])]
)
def test_an_amendment_holds_all_that_it_amends(text: Clauses) -> None:
    assert refused(motion(text)) == (
        "In amendment “Amendment 1”, text 1, the words that stood are not those it amends."
    )


def test_what_is_moved_was_there_and_is_moved_once() -> None:
    moved = notation.read(
        """
        n # This Council notes:
        a - {--that visits have grown by a tenth--}{--¶--}
        b - that shelves are bare
        x>a - that visits have grown by a tenth
        c - that readers wait
        d = Thank you.
        """
    )
    said = "In amendment “Amendment 1”, text 1, "
    encode(motion(moved))
    astray = tuple(replace(it, moved_from=it.moved_from and "z") for it in moved)
    assert refused(motion(astray)) == f"{said}a clause is moved that was not there."
    twice = (*moved[:4], replace(moved[3], id="y"), *moved[4:])
    assert refused(motion(twice)) == f"{said}two have the same id."


def test_words_that_another_program_has_changed_in_an_amendment() -> None:
    data = encode(motion()).replace(b'"that visits have grown "', b'"that visits have shrunk "')
    with pytest.raises(MotionError, match="“x” is damaged: In amendment “Amendment 1”, text 1"):
        decode(data, "x")


def test_two_of_one_id_are_refused() -> None:
    data = encode(motion())
    with pytest.raises(MotionError, match="version 1, two have the same id"):
        decode(data.replace(b'"id": "b"', b'"id": "c"'), "x")
    of = motion(BASE)
    twice = replace(of, versions=(of.current, of.current))
    assert refused(twice) == "In the versions, two have the same id."
    assert refused(replace(of, amendments=of.amendments * 2)) == (
        "In the amendments, two have the same id."
    )


def test_an_amendment_has_an_id_of_its_own_and_does_not_amend_itself() -> None:
    of = motion()
    item = of.amendments[0]
    for id in ("", of.id):
        spoilt = replace(of, amendments=(replace(item, id=id),))
        assert refused(spoilt) == "Amendment “Amendment 1” has no id of its own."
    over = replace(item.text, base=Base(amendment="a2"), clauses=proposed(item.text.clauses))
    one = replace(item, texts=(item.text, over))
    two = replace(item, id="a2", label="2", texts=(item.text, replace(over, base=Base("", "a1"))))
    said = refused(replace(of, amendments=(one, two)))
    assert said.endswith("” amends itself in a circle.")


def test_a_clash_has_its_place_in_the_text() -> None:
    of = motion()
    text = of.amendments[0].text
    good = Clash("1", "a", 0, 9, "", "that visits", "that visits")
    for clashes, said in (
        ((replace(good, clause="z"),), "a clash is about words that are not there."),
        ((replace(good, end=999),), "a clash is about words that are not there."),
        ((good, good), "two clashes have the same name."),
    ):
        item = replace(of.amendments[0], texts=(replace(text, clashes=clashes),))
        where = "In amendment “Amendment 1”, text 1, "
        assert refused(replace(of, amendments=(item,))) == where + said
        encode(replace(of, amendments=(replace(item, outcome=Outcome.LOST),)))
