"""A card of the Changes tab, as data. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from motion_editor.core.amendment import Clash, Flag
from motion_editor.core.text import State
from motion_editor.papers.wording import quoted

if TYPE_CHECKING:
    from motion_editor.core.changes import Change


class CardKind(Enum):
    """What a card is about."""

    CHANGE = "change"
    CLASH = "clash"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a card, plain (None), struck or added; these are set apart by how they look."""

    text: str
    state: State | None = None

    @property
    def spoken(self) -> str:
        """The words for those who hear them, in quotation marks where they are set apart."""
        return self.text if self.state is None else quoted(self.text)


@dataclass(frozen=True, slots=True)
class Card:
    """One card: where, what, and the change, clash or flag that its buttons act on."""

    kind: CardKind
    head: str
    body: tuple[Piece, ...]
    clause: str = ""
    change: Change | None = None
    clash: Clash | None = None
    flag: Flag | None = None

    @property
    def spoken(self) -> str:
        """The card in words."""
        return f"{self.head}: {''.join(piece.spoken for piece in self.body)}"
