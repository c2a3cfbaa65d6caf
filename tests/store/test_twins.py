"""A file in which two clauses have one id is refused: a change would land at the wrong one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.store.codec import decode, encode
from tests import notation

TEXT = notation.read("l # This Council notes:\na - One.\nb - Two.")
MOTION = Motion("m", Details("Trees"), (Version("v1", VersionKind.NOTICE, TEXT),))


def test_clauses_of_one_id_are_refused() -> None:
    data = encode(MOTION).replace(b'"id": "b"', b'"id": "a"')
    with pytest.raises(MotionError, match="version 1, two have the same id"):
        decode(data, "trees.motion")


def test_versions_of_one_id_are_refused() -> None:
    twice = replace(MOTION, versions=(*MOTION.versions, Version("v2", VersionKind.ALTERED, TEXT)))
    data = encode(twice).replace(b'"id": "v2"', b'"id": "v1"')
    with pytest.raises(MotionError, match="two have the same id"):
        decode(data, "trees.motion")
