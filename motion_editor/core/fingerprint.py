"""The hash by which an amendment knows the text it was written against."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from motion_editor.core.clause import Clause


def text_hash(clauses: Sequence[Clause]) -> str:
    """`sha256:` and the SHA-256 of role, level and words of each clause, ids left aside.

    Taken over compact ASCII JSON, so that any program can work it out from the file.
    """
    rows = [[item.role.value, item.level, item.text] for item in clauses]
    data = json.dumps(rows, separators=(",", ":")).encode("ascii")
    return f"sha256:{hashlib.sha256(data).hexdigest()}"
