"""Files on to an agenda and out of it again: nothing is lost, no conflict is overwritten."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from motion_editor.core.agenda import Agenda, Registration, Sort
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.formats.sniff import Source, read_source
from motion_editor.store import agendas, codec, motions, parcels, past
from motion_editor.store.ids import new_id
from motion_editor.tasks.agenda.sync import Met, taken_out, up_to_date, updated
from motion_editor.tasks.agenda.take_in import remarks_on, take_in, take_in_good
from motion_editor.tasks.demo import sample_motion
from motion_editor.tasks.merge.copies import Copy, joined_copies
from motion_editor.tasks.send import parcel
from tests.tasks import sample
from tests.tasks.agenda.drawn import item, made

EMPTY = Agenda("a")


def own(motion: Motion, name: str = "") -> Source:
    return replace(read_source(data=codec.encode(motion)), name=name)


def titled(motion: Motion, title: str) -> Motion:
    return replace(motion, details=replace(motion.details, title=title))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_a_motion_comes_in_whole_and_goes_out_the_same(folder: Path) -> None:
    motion = sample_motion(new_id)
    agenda, (entered,) = take_in(EMPTY, [own(motion, "a.motion")], new_id)
    one = agenda.item(entered.item)
    assert one.motion == motion and one.origin and one.origin.name == "a.motion"
    taken_out(one, folder / "b.motion")
    assert motions.load(folder / "b.motion").motion == motion


def test_what_goes_out_says_when_its_amendments_were_registered(folder: Path) -> None:
    motion = sample_motion(new_id)
    first, second = motion.amendments[:2]
    blank = replace(first, received="")
    dated = replace(second, received="2027-01-04T11:20")
    motion = replace(motion, amendments=(blank, dated, *motion.amendments[2:]))
    agenda, (entered,) = take_in(EMPTY, [own(motion, "a.motion")], new_id)
    one = agenda.item(entered.item)
    for it in (blank, dated):
        one = one.with_amendment(it.id, Registration(received="2027-01-05T09:00"))
    out = taken_out(one, folder / "b.motion")
    there = motions.load(folder / "b.motion").motion
    assert [it.received for it in there.amendments[:2]] == ["2027-01-05T09:00", "2027-01-04T11:20"]
    assert out.motion == there and updated(out, there, "b.motion")[1].met is Met.SAME


def test_a_text_becomes_a_motion_or_a_report_with_recommendations() -> None:
    agenda, (entered,) = take_in(EMPTY, [sample.source(sample.NOTICE)], new_id, Sort.REPORT)
    one = agenda.item(entered.item)
    assert one.sort is Sort.REPORT and one.called == "Safer crossings" and one.origin is None
    assert one.motion and one.motion.details.mover.name == "Fenwick Oakes"


def test_an_amendment_finds_its_motion_even_before_it(folder: Path) -> None:
    whole = sample_motion(new_id)
    sent = replace(
        read_source(data=parcels.encode(parcel(whole, "1", frozenset())[0])), name="1.amendment"
    )
    bare = replace(whole, amendments=(), proceedings=())
    with pytest.raises(MotionError, match="is not on this agenda"):
        take_in(EMPTY, [sent], new_id)
    agenda, (first, second) = take_in(EMPTY, [sent, own(bare, "a.motion")], new_id)
    assert first.item == second.item and first.name == "1.amendment"
    motion = agenda.item(first.item).motion
    assert motion and [it.id for it in motion.amendments] == [whole.amendments[0].id]
    again, _ = take_in(agenda, [sent], new_id)
    assert again == agenda


def test_a_word_paper_of_a_motion_on_the_agenda_brings_what_is_tracked_in_it(
    folder: Path,
) -> None:
    from motion_editor.tasks.paper import Kind, Order, make_paper, paper_bytes

    whole = sample_motion(new_id)
    bare = replace(whole, amendments=(), proceedings=())
    data = paper_bytes(make_paper(whole, Order(Kind.AMENDMENT, "1")), ".docx")
    word = replace(read_source(data=data), name="back.docx")
    agenda, (_, entered) = take_in(EMPTY, [own(bare, "a.motion"), word], new_id)
    motion = agenda.item(entered.item).motion
    assert motion and len(motion.amendments) == 1 and len(agenda.items) == 1
    alone, (new,) = take_in(EMPTY, [word], new_id)
    assert alone.item(new.item).motion is not None


def test_changed_in_its_file_alone_the_motion_is_brought_up_to_date(folder: Path) -> None:
    motion = made(1)
    motions.save(folder / "a.motion", motion)
    agenda, _ = take_in(EMPTY, [read_source(folder / "a.motion")], new_id)
    assert up_to_date(agenda, folder)[1][0].met is Met.SAME
    later = titled(motion, "Bridges")
    motions.save(folder / "a.motion", later, force=True)
    after, (update,) = up_to_date(agenda, folder)
    assert update.met is Met.TAKEN and after.items[0].motion == later
    assert up_to_date(after, folder)[1][0].met is Met.SAME


def test_changed_on_the_agenda_alone_it_can_be_written_back_over_its_file(folder: Path) -> None:
    motions.save(folder / "a.motion", made(1))
    agenda, _ = take_in(EMPTY, [read_source(folder / "a.motion")], new_id)
    one = replace(agenda.items[0], motion=titled(made(1), "Ours"))
    agenda = agenda.with_item(one)
    same, (update,) = up_to_date(agenda, folder)
    assert update.met is Met.AHEAD and same == agenda
    out = taken_out(one, folder / "a.motion")
    assert motions.load(folder / "a.motion").motion == one.motion
    assert up_to_date(agenda.with_item(out), folder)[1][0].met is Met.SAME


def test_what_goes_out_again_is_merged_with_a_copy_of_its_file_without_a_question(
    folder: Path,
) -> None:
    """Its own file is gone; a copy of what was taken in, or saved on the agenda, is another's."""
    motions.save(folder / "a.motion", made(1))
    agenda, _ = take_in(EMPTY, [read_source(folder / "a.motion")], new_id)
    agendas.save(folder / "a.agenda", agenda)
    opened = (folder / "a.agenda").read_bytes()
    theirs = replace(made(1), details=replace(made(1).details, group="Green"))
    motions.save(folder / "copy.motion", theirs, after=[(folder / "a.motion").read_bytes()])
    one = replace(agenda.items[0], motion=titled(made(1), "Ours"))
    taken_out(one, folder / "out.motion", opened=opened)
    out = (folder / "out.motion").read_bytes()
    copies = [Copy.of(folder / "copy.motion")]
    merged, (found,) = joined_copies(
        motions.load(folder / "out.motion").motion, out, copies, new_id
    )
    assert found.known and not found.clashes
    assert (merged.details.title, merged.details.group) == ("Ours", "Green")
    lines = past.lineage(out)
    assert lines is not None and not any(it.state for it in lines.before)


def test_changed_in_both_it_is_told_and_neither_is_overwritten(folder: Path) -> None:
    motions.save(folder / "a.motion", made(1))
    agenda, _ = take_in(EMPTY, [read_source(folder / "a.motion")], new_id)
    one = replace(agenda.items[0], motion=titled(made(1), "Ours"))
    agenda = agenda.with_item(one)
    motions.save(folder / "a.motion", titled(made(1), "Theirs"), force=True)
    before = (folder / "a.motion").read_bytes()
    after, (update,) = up_to_date(agenda, folder)
    assert update.met is Met.CONFLICT and after == agenda
    again, (entered,) = take_in(agenda, [read_source(folder / "a.motion")], new_id)
    assert entered.open and again == agenda
    with pytest.raises(MotionError, match="changed since its motion was put on the agenda"):
        taken_out(one, folder / "a.motion")
    assert (folder / "a.motion").read_bytes() == before
    over, (update,) = up_to_date(agenda, folder, over=frozenset({one.id}))
    assert update.met is Met.TAKEN and over.items[0].called == "Theirs"


def test_another_motion_is_never_overwritten_and_one_that_is_gone_is_told(folder: Path) -> None:
    motions.save(folder / "a.motion", made(1))
    agenda, _ = take_in(EMPTY, [read_source(folder / "a.motion")], new_id)
    motions.save(folder / "b.motion", made(2))
    with pytest.raises(MotionError, match="already a file"):
        taken_out(agenda.items[0], folder / "b.motion")
    with pytest.raises(MotionError, match="another motion"):
        updated(agenda.items[0], made(2), "b.motion")
    (folder / "a.motion").unlink()
    assert up_to_date(agenda, folder)[1][0].met is Met.MISSING
    (folder / "a.motion").write_text("{")
    assert up_to_date(agenda, folder)[1][0].met is Met.MISSING
    with pytest.raises(MotionError, match="holds no motion"):
        taken_out(replace(item(1), motion=None, sort=Sort.TEXT), folder / "c.motion")


def test_what_is_good_comes_in_and_each_of_the_others_is_named_with_its_reason() -> None:
    whole = sample_motion(new_id)
    sent = read_source(data=parcels.encode(parcel(whole, "1", frozenset())[0]))
    files = {
        "1.amendment": sent, "bad.docx": None, "b.motion": own(made(1), "b.motion"),
        "a.motion": own(replace(whole, amendments=(), proceedings=()), "a.motion"),
    }  # fmt: skip

    def read(name: str) -> Source:
        found = files[name]
        if found is None:
            raise MotionError("It is no Word file.", "Save it anew.")
        return replace(found, name=name)

    agenda, entered, refused = take_in_good(EMPTY, tuple(files), read, new_id)
    assert [it.name for it in entered] == ["1.amendment", "b.motion", "a.motion"]
    assert len(agenda.items) == 2
    (one,) = refused
    assert str(one.said) == "bad.docx was not added: It is no Word file. Save it anew."
    del files["a.motion"]
    agenda, entered, refused = take_in_good(EMPTY, tuple(files), read, new_id)
    assert [it.name for it in refused] == ["1.amendment", "bad.docx"] and len(agenda.items) == 1


def test_of_several_files_it_is_said_of_which_a_remark_is() -> None:
    both = [replace(sample.source(sample.NOTICE), name=f"{it}.txt") for it in "ab"]
    _, entered = take_in(EMPTY, both, new_id)
    assert remarks_on(entered[:1]) == entered[0].remarks
    told = [it.text for it in remarks_on(entered)]
    assert told and all(it.startswith(("a.txt", "b.txt")) for it in told)
    assert len(told) == 2 * len(entered[0].remarks)
