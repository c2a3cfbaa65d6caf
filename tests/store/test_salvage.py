"""What is saved of a damaged file: only what stands in it, and all that is whole."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, strategies as st

from motion_editor.core.agenda import Agenda
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.store import agendas, codec, motions, parcels, parse, salvage, schema, seal
from tests.store.agenda_golden import expected_agenda
from tests.store.golden import expected
from tests.store.test_seal import AGENDA, MOTION, PARCEL

WHOLE = {"motion": MOTION, "agenda": AGENDA, "amendment": PARCEL}
ALL = pytest.mark.parametrize("kind", WHOLE)
STRING = re.compile(rb'"(?:[^"\\\n]|\\.)*"')


def saved(data: bytes) -> salvage.Salvaged | None:
    """What is saved; None where that is nothing, which is said."""
    try:
        return salvage.salvaged(data, "a.motion")
    except MotionError as error:
        assert error.advice
        return None


def motions_of(found: Motion | Agenda) -> list[Motion]:
    if isinstance(found, Motion):
        return [found]
    return [it.motion for it in found.items if it.motion is not None]


def words_of(found: Motion | Agenda) -> set[str]:
    """Every piece of words in every text."""
    texts = [
        clauses
        for motion in motions_of(found)
        for clauses in (
            *(it.clauses for it in motion.versions),
            *(text.clauses for it in motion.amendments for text in it.texts),
        )
    ]
    return {run.text for clauses in texts for clause in clauses for run in clause.runs} - {""}


def strings(data: bytes) -> str:
    """All strings of a file that can be read, one after the other."""
    out = []
    for line in data.split(b"\n"):
        for found in STRING.findall(line):
            try:
                out.append(json.loads(found))
            except ValueError:
                continue
    return "\0".join(out)


def opens_when_saved(found: Motion | Agenda) -> None:
    if isinstance(found, Motion):
        assert codec.decode(codec.encode(found), "a").motion == found
    else:
        assert agendas.decode(agendas.encode(found), "a").agenda == found


@ALL
@given(data=st.data())
def test_only_what_stands_in_the_file_is_saved(kind: str, data: st.DataObject) -> None:
    whole = WHOLE[kind]
    damaged = bytearray(whole[: data.draw(st.integers(0, len(whole)))])
    if data.draw(st.booleans()):
        damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(0, 4))):
        if damaged:
            at = data.draw(st.integers(0, len(damaged) - 1))
            damaged[at : at + data.draw(st.integers(1, 60))] = data.draw(st.binary(max_size=3))
    found = saved(bytes(damaged))
    if found is None:
        return
    there = strings(bytes(damaged))
    assert all(words in there for words in words_of(found.found))
    assert all(line.strip() and "\n" not in line for line in (*found.kept, *found.lost))
    opens_when_saved(found.found)


@ALL
@given(data=st.data())
def test_one_byte_costs_one_line(kind: str, data: st.DataObject) -> None:
    """All words but those of that line are there; a line that begins a list may cost all of it."""
    whole = WHOLE[kind]
    at = data.draw(st.integers(0, len(whole) - 1))
    line = whole[whole.rfind(b"\n", 0, at) + 1 :].partition(b"\n")[0]
    assume(whole[at] != ord("\n") and not line.endswith(b"["))
    damaged = whole[:at] + bytes([whole[at] ^ 1 << data.draw(st.integers(0, 7))]) + whole[at + 1 :]
    found, before = saved(damaged), saved(whole)
    assert found is not None and before is not None
    assert len(_texts(before.found)) - len(_texts(found.found)) <= 1
    assert not before.lost


def _texts(found: Motion | Agenda) -> list[str]:
    return [
        clause.text
        for motion in motions_of(found)
        for version in motion.versions
        for clause in version.clauses
        if clause.text
    ]


@ALL
def test_of_a_whole_file_all_is_saved(kind: str) -> None:
    whole = WHOLE[kind]
    found = salvage.salvaged(whole, "a")
    assert not found.lost
    if whole is MOTION:
        assert found.found == expected()
    elif whole is AGENDA:
        assert found.found == expected_agenda()
    else:
        of_parcel = parcels.decode(PARCEL, "a").motion
        assert isinstance(found.found, Motion)
        assert found.found.versions == of_parcel.versions
        assert found.found.amendments == of_parcel.amendments


def test_what_a_cut_file_holds_before_the_cut_is_saved() -> None:
    motion = expected()
    at = MOTION.index(b'"amendments": [')
    found = salvage.salvaged(MOTION[:at], "a")
    assert isinstance(found.found, Motion)
    assert found.found.versions == motion.versions
    assert found.found.amendments == ()
    assert "The end of the file is missing, and whatever stood there." in found.lost


def test_a_file_all_in_one_line_is_read_too() -> None:
    small = json.dumps(json.loads(MOTION)).encode()
    wide = small.replace(b'"title": "', b'"title": "' + b"x" * 200_000, 1)
    found = salvage.salvaged(wide[:-40], "a")
    assert isinstance(found.found, Motion)
    assert found.found.versions == expected().versions


def _of(raw: dict[str, Any]) -> list[dict[str, Any]]:
    motions = [it["motion"] for it in raw.get("items", ()) if "motion" in it] or [raw]
    return [it for motion in motions for it in motion.get("versions") or motion["bases"]]


def _spoiled(raw: dict[str, Any], fault: str) -> None:
    version = _of(raw)[0]
    clause = version["clauses"][-1]
    if fault == "level":
        clause["level"] = 9
    elif fault == "unknown":
        clause["colour"] = "red"
    elif fault == "twice":
        clause["id"] = version["clauses"][0]["id"]
    else:
        del clause["role"]


@ALL
@pytest.mark.parametrize("fault", ["level", "unknown", "twice", "missing"])
def test_how_a_file_is_laid_out_costs_nothing(kind: str, fault: str) -> None:
    raw = json.loads(seal.bare(WHOLE[kind]))
    _spoiled(raw, fault)
    first = salvage.salvaged(json.dumps(raw, indent=2).encode(), "a")
    for other in (
        json.dumps(raw, separators=(",", ":")),
        json.dumps(raw),
        json.dumps(raw, indent=4, ensure_ascii=False),
        json.dumps(raw, indent="\t"),
    ):
        found = salvage.salvaged(other.encode(), "a")
        assert (found.kept, found.lost) == (first.kept, first.lost)
        assert words_of(found.found) == words_of(first.found)


@pytest.mark.parametrize("layout", [{"separators": (",", ":")}, {}, {"indent": 4}])
def test_a_damaged_mark_of_quotation_costs_one_clause_however_laid_out(
    layout: dict[str, Any],
) -> None:
    """No number of a line is named: nobody would find it in the file."""
    whole = json.dumps(json.loads(seal.bare(MOTION)), **layout).encode()
    key = b'"This Council notes:"'
    for bad in (b'XThis Council notes:"', b'"This Council notes:X'):
        found = salvage.salvaged(whole.replace(key, bad, 1), "a")
        assert isinstance(found.found, Motion)
        texts = [it.text for it in found.found.versions[0].clauses]
        assert texts[1:] == [it.text for it in expected().versions[0].clauses][1:]
        assert any(it.startswith("A part can’t be read: ") for it in found.lost)
        assert not any(it.startswith("Line ") for it in found.lost)


def test_damaged_words_leave_their_place_empty_and_the_amendments_theirs(tmp_path: Path) -> None:
    motion = expected()
    first = motion.versions[0].clauses[0].text.encode()
    path = tmp_path / "a.motion"
    damaged = MOTION.replace(first, first[:3] + b"\xff" + first[4:], 1)
    path.write_bytes(damaged)
    with pytest.raises(MotionError):
        motions.load(path)
    assert not salvage.is_whole(path)
    found = salvage.salvage(path)
    assert isinstance(found.found, Motion)
    clauses = found.found.versions[0].clauses
    assert [it.text for it in clauses[1:]] == [it.text for it in motion.versions[0].clauses[1:]]
    assert clauses[0].text == ""
    assert "Version 1, clause 1 is empty: look what stood there." in found.lost
    assert any(it.startswith("Line ") for it in found.lost)
    assert path.read_bytes() == damaged


@pytest.mark.parametrize("indent", [2, None])
def test_of_a_clause_that_was_empty_before_nothing_is_said(indent: int | None) -> None:
    raw = json.loads(seal.bare(MOTION))
    del raw["versions"][-1]["clauses"][-1]["words"]
    raw["versions"][0]["clauses"][1]["words"] = 9
    found = salvage.salvaged(json.dumps(raw, indent=indent).encode(), "a")
    said = [it for it in found.lost if "is empty" in it]
    assert said == ["Version 1, clause 2 is empty: look what stood there."]


def test_a_letter_that_was_altered_costs_no_amendment() -> None:
    """Its amendments say that they stand over another text: they are saved, and it is said."""
    motion = expected()
    words = motion.versions[0].clauses[-1].text.encode()
    damaged = MOTION.replace(words, b"X" + words[1:], 1)
    found = salvage.salvaged(damaged, "a")
    assert isinstance(found.found, Motion)
    assert found.kept
    assert found.lost


def test_of_a_damaged_file_that_was_saved_as_utf_16_the_same_is_saved() -> None:
    damaged = MOTION.replace(b'"This Council notes:"', b'"This Council notes:', 1)
    found = salvage.salvaged(damaged.decode().encode("utf-16"), "a")
    assert (found.kept, found.lost) == salvage_of(damaged)


def salvage_of(data: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = salvage.salvaged(data, "a")
    return found.kept, found.lost


def test_below_the_first_line_a_recovery_file_is_one_of_ours() -> None:
    found = salvage.salvaged(b'{"format": "motion-editor recovery"}\n' + MOTION, "a.recovery")
    assert found.found == expected()


@pytest.mark.parametrize(
    "data", [b"", b"{", b"{}\n", b"no file of ours", b"\0" * 400, b"[" * 9_999]
)
def test_of_what_is_no_file_of_ours_nothing_is_saved(data: bytes) -> None:
    with pytest.raises(MotionError, match=r"Nothing can be saved of “a\.motion”"):
        salvage.salvaged(data, "a.motion")


def test_an_amendment_that_can_not_be_saved_is_told_in_words() -> None:
    raw = json.loads(seal.bare(MOTION))
    raw["amendments"][0]["texts"][-1]["clauses"].append("unchanged: 900")
    found = salvage.salvaged(json.dumps(raw, indent=2).encode(), "a")
    assert isinstance(found.found, Motion)
    assert len(found.found.amendments) < len(expected().amendments)
    label = expected().amendments[0].label
    assert any(it.startswith(f"Amendment {label} is lost: ") for it in found.lost)


def test_of_an_agenda_an_item_without_its_motion_stays() -> None:
    raw = json.loads(seal.bare(AGENDA))
    at = next(at for at, it in enumerate(raw["items"]) if "motion" in it)
    raw["items"][at]["motion"]["versions"] = []
    found = salvage.salvaged(json.dumps(raw, indent=2).encode(), "a")
    assert isinstance(found.found, Agenda)
    assert [it.title for it in found.found.items] == [it.title for it in expected_agenda().items]
    assert found.found.items[at].motion is None
    assert found.found != replace(expected_agenda())


def test_brackets_in_each_other_without_end_take_no_memory() -> None:
    """Laid out, a file of two hundred kilobytes would be of forty gigabytes."""
    with pytest.raises(MotionError, match="Nothing can be saved"):
        salvage.salvaged(b'{"versions":' + b"[" * 200_000, "deep.motion")


def test_an_amendment_is_kept_only_with_what_it_amends() -> None:
    """A window could not show one whose text is lost, nor could it be carried."""
    raw = json.loads(MOTION)
    lost = {it["id"] for it in raw["versions"][1:]}
    raw["versions"] = raw["versions"][:1]
    found = salvage.salvaged(json.dumps(raw, indent=2).encode(), "a.motion")
    assert isinstance(found.found, Motion)
    bases = {text.base.version for it in found.found.amendments for text in it.texts}
    assert not bases & lost
    assert any("The text that it amends is not in this file." in it for it in found.lost)


def test_an_altered_clause_takes_no_amendment_along() -> None:
    raw = json.loads(MOTION)
    wanted = [it["label"] for it in raw["amendments"]]
    raw["versions"][0]["clauses"][0]["words"] += " altered"
    found = salvage.salvaged(json.dumps(raw, indent=2).encode(), "a.motion")
    assert isinstance(found.found, Motion)
    assert [it.label for it in found.found.amendments] == wanted


def test_what_fits_of_an_amendment_is_saved() -> None:
    """An earlier text without its base goes, and clashes without a place; the amendment stays."""
    raw = json.loads(seal.bare(MOTION))
    raw["amendments"][0]["texts"][0] |= {"base": {"version": "nowhere"}, "hash": ""}
    raw["amendments"][0]["outcome"] = None
    clash = raw["amendments"][0]["texts"][1]["clashes"][0]
    del clash["settled"], clash["gone"]
    clash["clause"] = "nowhere"
    found = salvage.salvaged(json.dumps(raw, indent=2).encode(), "a.motion")
    assert isinstance(found.found, Motion)
    (text,) = found.found.amendments[0].texts
    assert text.clauses == expected().amendments[0].text.clauses
    assert text.clashes == ()
    assert any("without its clashes, which can’t be placed" in it for it in found.lost)


def test_of_two_versions_of_one_id_both_are_saved() -> None:
    raw = json.loads(seal.bare(MOTION))
    raw["versions"][1]["id"] = raw["versions"][0]["id"]
    found = salvage.salvaged(json.dumps(raw, indent=2).encode(), "a.motion")
    assert isinstance(found.found, Motion)
    assert len(found.found.versions) == 2


def test_a_version_that_is_named_wrongly_is_known_by_its_words() -> None:
    raw = json.loads(seal.bare(MOTION))
    for text in raw["amendments"][0]["texts"]:
        text["base"] = {"version": "nowhere"}
    found = salvage.salvaged(json.dumps(raw, indent=2).encode(), "a.motion")
    assert isinstance(found.found, Motion)
    assert found.found.amendments == expected().amendments
    assert [it.endswith("was known by its words.") for it in found.lost] == [True]


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("kept", "The snapshot “1” is lost: what it held can’t be read."),
        ("past", "an earlier state, packed."),
    ],
)
def test_of_a_packed_state_is_said_what_it_was(key: str, said: str) -> None:
    """What is packed tells a clerk nothing, nor does a checksum."""
    raw = json.loads(seal.bare(MOTION))
    state = "eNq9V1tv2zYU" * 20
    raw[key] = [{"mark" if key == "past" else "name": "1", "when": "2027-01-14", "state": state}]
    whole = json.dumps(raw, indent=2).encode()
    for damaged in (
        whole.replace(b'"eNq9', b'"eN\xff9', 1),
        whole.replace(b'"state": "eN', b'"st\xffte": "eN', 1),
        whole.replace(b'"hash": "', b'"hash": "\xff', 1),
    ):
        lost = salvage.salvaged(damaged, "a.motion").lost
        assert "eN" not in "".join(lost)
        wanted = "a checksum." if b'"hash": "\xff' in damaged else said
        assert sum(it.startswith(("Line ", "The ")) and it.endswith(wanted) for it in lost) == 1
        assert not any("“state” is missing" in it for it in lost)
    struck = salvage.salvaged(whole.replace(b'"state": "struck"', b'"state": "str\xff"', 1), "a")
    assert any("str\N{REPLACEMENT CHARACTER}" in it for it in struck.lost)


def test_an_amendment_is_tried_without_those_that_it_does_not_stand_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    motion = expected()
    one = motion.amendments[0]
    many = tuple(replace(one, id=f"{one.id}{at}", label=f"X{at}") for at in range(12))
    motion = replace(motion, amendments=(*motion.amendments, *many))
    tried: list[int] = []
    whole = parse.motion

    def counted(file: schema.Motion) -> Motion:
        tried.append(len(file.amendments))
        return whole(file)

    monkeypatch.setattr(parse, "motion", counted)
    found = saved(codec.encode(motion).replace(b'"label": "X3"', b'"label": "X\x01"'))
    assert found is not None
    assert isinstance(found.found, Motion)
    assert [it.label for it in found.found.amendments[-12:]].count("X3") == 0
    assert len(found.found.amendments) == len(motion.amendments)
    # All of them stand together where the rest is looked at, once for each part of that.
    assert sum(number > len(motion.amendments) - 12 for number in tried) <= 8
