"""The minutes of an invented council on the sample motion, and the file of that motion."""

from __future__ import annotations

from functools import cache

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.tasks.alter import alter
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import decide
from motion_editor.tasks.verify import Verified, verify
from motion_editor.tasks.votes import read_votes
from tests.strategies import ids
from tests.tasks import sample

VOTES = """\
for Idris Thackeray
for Odile Brackenbury
for Tamsin Wexcombe
against Fenwick Oakes
against Marisol Penhale
absent Bertram Quillfeather
"""

ROLL = ("Thackeray", "Brackenbury", "Wexcombe", "Oakes", "Penhale", "Quillfeather")

NOTICE = """\
Notice of motion

This Council notes:
- Four in ten pupils walk to school, and three in ten more would if the way felt safe.
- Crossing patrols have fallen by half since 2015.
- A survey found that parents would pay for a warden at every gate.

This Council resolves to:
- Introduce 20 mph limits outside every school by September.
- Report to the Transport Committee within six months.
"""

MOVED = """\
Minutes:

With the consent of the meeting Councillor Oakes altered the motion. It was moved by Councillor \
Oakes and seconded by Councillor Penhale that:

This Council notes:
- Four in ten pupils walk to school, and three in ten more would if the way felt safe.
- Crossing patrols have fallen by half since 2015.
- A survey found that parents would pay for a warden at every gate.

This Council resolves to:
- Introduce 20 mph limits outside every school by September.
- Publish the cost of each scheme.
- Report to the Transport Committee within nine months.
"""

_MARKED = sample.STAFFING.partition("\n\n")[2]
PAPER = (
    "It was moved by Councillor Thackeray and seconded by Councillor Brackenbury that the motion "
    f"be amended as follows:\n\n{_MARKED}"
)

AMENDMENT_VOTES = """\
The amendment was put to the vote and carried.

For the amendment (3): Councillors Thackeray, Brackenbury and Wexcombe
Against the amendment (2): Councillors Oakes and Penhale
Absent (1): Councillor Quillfeather
"""

SUBSTANTIVE = """\
The substantive motion now read:

This Council notes:
- Four in ten pupils walk to school, and three in ten more would if the way felt safe.
- Crossing patrols have fallen by 15 since 2015.

This Council resolves to:
- Introduce 20 mph limits outside every school by September.
- Publish the cost of each scheme.
- Report to the Transport Committee within nine months.
"""

END = "On being put to the vote, the motion was carried unanimously.\n"

PARTS = (NOTICE, MOVED, PAPER, AMENDMENT_VOTES, SUBSTANTIVE, END)


@cache
def motion() -> Motion:
    """The file: the notice, altered when it was moved, amended, the amendment carried."""
    new_id = ids()
    made = sample.motion(new_id=new_id)
    made, _ = amend(made, sample.source(sample.STAFFING), new_id)
    made, _ = alter(made, sample.clauses(sample.MOVED, new_id), new_id)
    made, _ = decide(made, "1", Outcome.CARRIED, new_id, read_votes(VOTES))
    return made


def checked(parts: tuple[str, ...] = PARTS, roll: tuple[str, ...] = ()) -> Verified:
    """What is found in minutes of these parts."""
    return verify(motion(), sample.source("\n".join(parts)), ids("v"), roll)
