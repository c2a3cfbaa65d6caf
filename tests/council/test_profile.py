"""House styles: the shipped ones open, and faults are named by file, line and field."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.council import installed, reading
from motion_editor.council.members import short_names
from motion_editor.council.profile import PLAIN, Counted, Marks, Profile, VoteLayout
from motion_editor.council.rules import (
    Closed,
    Counting,
    Deadline,
    Excluded,
    Exempt,
    Nation,
    Ordering,
    Share,
    rules_on,
)
from motion_editor.council.sense import doubts
from motion_editor.places import resource, template

SHIPPED = resource("councils")


def fault(text: str) -> MotionError:
    """What is wrong with a profile."""
    with pytest.raises(MotionError) as caught:
        reading.parse(text, "our.toml")
    return caught.value


def test_the_shipped_profiles_open() -> None:
    found = installed.councils([SHIPPED])
    assert [item.id for item in found] == [
        "aldermoor", "arwelfa", "hallowmere", "nether-wallow", "strathorrin", "tarnshire",
    ]  # fmt: skip
    for item in found:
        assert item.fault is None
        assert item.profile is not None
        assert item.profile.form in item.profile.forms
        assert template(item.profile.template).is_file()


def test_the_shipped_profiles_agree_with_themselves() -> None:
    for item in installed.councils([SHIPPED]):
        assert item.profile is not None
        assert not doubts(item.profile)
        assert 12 <= len(item.profile.members) <= 60
        assert len(set(short_names(item.profile.members).values())) == len(item.profile.members)
        assert rules_on(item.profile.rules, date(2027, 1, 14))


def test_every_field_is_taken_over() -> None:
    parish = installed.find("Nether Wallow Parish Council", [SHIPPED])
    assert (parish.id, parish.kind, parish.form) == ("nether-wallow", "parish", "Cllr")
    assert parish.lead_ins[2] == "The Parish Council asks the Clerk to:"
    assert parish.numbering == NumberingStyle(Series.LETTERS, running=True)
    assert (parish.template, parish.marks) == ("nether-wallow", Marks.BRACKETS)
    assert parish.votes is VoteLayout.NAMES
    assert parish.closed[1] == Closed(date(2027, 3, 25), date(2027, 3, 30), "Easter break")
    rules = parish.rules[0]
    assert rules.motions == Deadline(
        5,
        Counting.CLEAR,
        None,
        frozenset({Excluded.SUNDAYS, Excluded.HOLIDAYS, Excluded.CLOSED}),
    )
    assert (rules.recorded, rules.seconded, rules.signatures) == (Share(1), False, 1)
    scots = installed.find("strathorrin", [SHIPPED])
    assert scots.rules[0].recorded == Share(part=Fraction(1, 4), present=True)
    assert scots.rules[0].rivals
    assert (scots.nation, scots.exempt) == (Nation.SCOTLAND, Exempt.SCOTLAND)
    london = installed.find("hallowmere", [SHIPPED])
    assert london.fixed[0].amendments == "2027-03-01T12:00"
    assert london.rules[1].ordered is Ordering.ROTATION
    welsh = installed.find("arwelfa", [SHIPPED])
    assert dict(welsh.second)["Mover"] == "Cynigydd"
    assert not welsh.reviewed


def test_a_limit_and_what_counts_are_taken_over() -> None:
    text = 'name = "A"\n[limits]\nwords = 300\ncounts = "text and title"'
    made = reading.parse(text, "our.toml")
    assert (made.limit, made.counted) == (300, Counted.TITLED)


def test_a_name_is_enough() -> None:
    made = reading.parse('name = "Little Aldermoor Parish Council"', "our.toml", "little")
    assert made == Profile(id="little", name="Little Aldermoor Parish Council")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('kind = "parish"', "our.toml, field “name”: it is missing."),
        ('name = "A"\n\n[people]\nform = 3', "our.toml, line 4, field “people.form”: words in"),
        ('name = "A"\npeople.form = ""', "our.toml, line 2, field “people.form”: words in"),
        (
            'name = "A"\n[text]\nnumbering = "2."',
            "line 3, field “text.numbering”: one of",
        ),
        ('name = "A"\n[text]\nrunning = "yes"', "line 3, field “text.running”: true or false"),
        ('name = "A"\n[limits]\nwords = 0', "line 3, field “limits.words”: a whole number from 1"),
        ('name = "A"\n[limits]\nwords = true', "line 3, field “limits.words”: a whole number"),
        ('name = "A"\n[limits]\ncounts = "all"', "line 3, field “limits.counts”: one of"),
        ('name = "A"\n[text]\nlead-ins = []', "line 3, field “text.lead-ins”: a list of words"),
        ('name = "A"\n[text]\n"lead-ins" = ["a", 1]', "line 3, field “text.lead-ins”: a list"),
        ('name = "A"\n[people]\nmoover = "B"', "line 3, field “people.moover”: there is no such"),
        ('name = "A"\n[peeple]\nform = "B"', "line 3, field “peeple.form”: there is no such"),
        ('name = "A"\n[extra]', "our.toml, line 2, field “extra”: there is no such field."),
        ('name = "A"\nname = "B"\n', "our.toml, line 2, column 11: a field stands twice."),
        ("name = 'A'\n[[standing-orders]]\nfrom = 12/02/2027", "column 10: there is no such day"),
        ('name = "A"\nkind = parish\n', "our.toml, line 2, column 8: this is not TOML."),
        ('name = "A', "our.toml"),
        ("x = " + "[" * 20_000, "our.toml can't be read."),
    ],
)
def test_what_is_wrong_is_named(text: str, said: str) -> None:
    error = fault(text)
    assert said in error.message
    assert error.advice


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("[people]\nmoover = 'B'", "The fields are: people.mover."),
        ("[minutes]\ncaried = 'B'", "The fields are: minutes.carried"),
        ("[people]\nage = 'B'", "The fields are: people.form, people.forms, people.chair, "),
        ("[peeple]\nage = 'B'", "The fields are: name, kind, people, text, papers, limits, "),
    ],
)
def test_a_misspelt_field_is_answered_with_the_right_ones(text: str, advice: str) -> None:
    assert fault(f"name = 'A'\n{text}").advice.startswith(advice)


def test_the_later_folder_counts_and_faults_are_listed(tmp_path: Path) -> None:
    (tmp_path / "aldermoor.toml").write_text('name = "Ours"')
    (tmp_path / "broken.toml").write_bytes(b"name = 'a'\nkind = '\xff'")
    found = {item.id: item for item in installed.councils([SHIPPED, tmp_path, tmp_path / "none"])}
    assert list(found)[:3] == ["aldermoor", "arwelfa", "broken"]
    assert found["aldermoor"].path == tmp_path / "aldermoor.toml"
    fault = found["broken"].fault
    assert fault is not None
    assert fault.message == "broken.toml, line 2, is not UTF-8."
    with pytest.raises(MotionError, match="is not UTF-8"):
        installed.find("broken", [tmp_path])


def test_finding_a_council() -> None:
    assert installed.find("", [SHIPPED]) is PLAIN
    assert installed.find("Aldermoor", [SHIPPED]).chair == "Mayor"
    with pytest.raises(MotionError, match="There is no council “Atlantis”") as caught:
        installed.find("Atlantis", [SHIPPED])
    assert "aldermoor, arwelfa" in caught.value.advice


def test_a_file_that_is_not_there_or_too_large(tmp_path: Path) -> None:
    with pytest.raises(MotionError, match="can't be read"):
        installed.load(tmp_path / "none.toml")
    (tmp_path / "large.toml").write_bytes(b"#" * (installed.MAX_BYTES + 1))
    with pytest.raises(MotionError, match="too large"):
        installed.load(tmp_path / "large.toml")
