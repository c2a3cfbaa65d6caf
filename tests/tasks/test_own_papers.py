"""A notice of our own, in text or as a web page, is the same motion when it is read again."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.motion import Motion
from motion_editor.core.people import Person
from motion_editor.formats.sniff import read_source
from motion_editor.places import resource
from motion_editor.store import motions
from motion_editor.tasks.paper import Kind, Order, make_paper, paper_bytes
from motion_editor.tasks.read import read_motion

SAMPLE = motions.load(resource("sample", "safer-ways-to-school.motion")).motion
PEOPLE = tuple(
    Person(name, form)
    for form, name in (("Councillor", "Fenwick Oakes"), ("Cllr", "Odile Brackenbury"))
)


def read_again(motion: Motion, suffix: str, *, evidence: bool) -> tuple[Motion, list[str]]:
    data = paper_bytes(make_paper(motion, Order(Kind.NOTICE, evidence=evidence)), suffix)
    numbers = count()
    found, remarks = read_motion(read_source(data=data), lambda: f"n{next(numbers)}")
    return found, [remark.text for remark in remarks]


@pytest.mark.parametrize("suffix", [".txt", ".html", ".docx"])
@given(data=st.data())
def test_a_notice_reads_back_whatever_details_stand_above_it(
    suffix: str, data: st.DataObject
) -> None:
    details = replace(
        SAMPLE.details,
        reference=data.draw(st.sampled_from(["", "M/27/04"])),
        group=data.draw(st.sampled_from(["", "Aldermoor Independents"])),
        received=data.draw(st.sampled_from(["", "2026-12-21T11:20"])),
        meeting=data.draw(st.sampled_from(["", "2027-01-14"])),
        signatories=data.draw(st.sampled_from([(), PEOPLE[:1], PEOPLE])),
        reason=data.draw(st.sampled_from(["", "The roads are not safe, as the report shows."])),
    )
    motion = replace(SAMPLE, details=details)
    found, said = read_again(motion, suffix, evidence=data.draw(st.booleans()))
    assert found.details.title == details.title
    assert (found.details.mover, found.details.seconder) == (details.mover, details.seconder)
    assert found.details.signatories == details.signatories
    kinds = [(it.role, it.level, it.text) for it in found.current.clauses]
    assert kinds == [(it.role, it.level, it.text) for it in motion.notice.clauses]
    assert not [words for words in said if "kept" in words]
