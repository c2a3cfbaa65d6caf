"""The other programs that check our papers, where they are installed.

A test that needs one carries `@pytest.mark.oracle("soffice")`, naming what it needs, or
`@pytest.mark.oracle` if it needs all three.
"""

import importlib.util
import shutil
from collections.abc import Mapping, Sequence
from typing import Final

ORACLES: Final[Mapping[str, str]] = {
    "soffice": "LibreOffice; apt-get install libreoffice-writer-nogui python3-uno",
    "pandoc": "apt-get install pandoc",
    "docx-scalpel": "pip install -e .[oracle]",
}
SCREEN: Final[Mapping[str, str]] = {
    "Xvfb": "apt-get install xvfb",
    "openbox": "apt-get install openbox",
    "xdotool": "apt-get install xdotool",
}
"""What a person's keyboard and mouse are played with; named where they are needed."""

LISTS: Final[Mapping[str, str]] = {"holidays": "pip install -e .[oracle]"}
"""Published lists that ours are compared with; named where they are needed."""


def absent() -> Mapping[str, str]:
    """The oracles that are not installed, each with how it is installed."""
    return {tool: how for tool, how in {**ORACLES, **SCREEN, **LISTS}.items() if not _present(tool)}


def lacking(named: Sequence[str]) -> tuple[str, ...]:
    """Those of the `named` oracles that are not installed; none named means all are needed."""
    return tuple(tool for tool in named or tuple(ORACLES) if tool in absent())


def _present(tool: str) -> bool:
    if tool in ("docx-scalpel", *LISTS):
        return importlib.util.find_spec(tool.replace("-", "_")) is not None
    return shutil.which(tool) is not None
