"""What stands side by side where there is room, and one under the other where there is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

_BELOW = 10  # pixels between what stands one under the other

Part = QWidget | QBoxLayout


class FoldingLayout(QBoxLayout):
    """Parts in a row that folds into a column where it would be too narrow.

    So large type asks for no scrolling sideways, and nothing is cut off.

    Parameters
    ----------
    *parts : QWidget or QBoxLayout
    stretches : sequence of int
        What share of the width each gets that is left over. In a column the first takes
        the height that is left over.
    spacing : int
        Pixels between parts in a row.
    useful : callable, optional
        Height -> how much width is of use to the first of two parts; the other has the rest.
    """

    def __init__(
        self,
        *parts: Part,
        stretches: tuple[int, ...],
        spacing: int,
        useful: Callable[[int], int] | None = None,
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._stretches, self._beside, self._useful = stretches, spacing, useful
        self.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            if isinstance(part, QWidget):
                self.addWidget(part)
            else:
                self.addLayout(part)
        self._turn(folded=False)

    @property
    def folded(self) -> bool:
        """Whether parts stand one under the other."""
        return self.direction() == QBoxLayout.Direction.TopToBottom

    def setGeometry(self, rect: QRect) -> None:
        """Fold or unfold for this width."""
        inside = rect.marginsRemoved(self.contentsMargins())
        folded = inside.width() < sum(self._widths()) + self._beside * (self.count() - 1)
        if folded != self.folded:
            self._turn(folded=folded)
        if self._useful and not folded:
            room = inside.width() - self._beside
            share = room * self._stretches[0] // sum(self._stretches)
            first = min(share, self._useful(inside.height()))
            self._stretch(first, room - first)
        super().setGeometry(rect)

    def minimumSize(self) -> QSize:
        """Return a size as narrow as folding makes it."""
        margins = self.contentsMargins()
        width = max(self._widths()) + margins.left() + margins.right()
        return QSize(width, super().minimumSize().height())

    def _widths(self) -> list[int]:
        items = filter(None, map(self.itemAt, range(self.count())))
        return [item.minimumSize().width() for item in items]

    def _turn(self, *, folded: bool) -> None:
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.setDirection(below if folded else beside)
        self.setSpacing(_BELOW if folded else self._beside)
        self._stretch(*(int(n == 0) if folded else each for n, each in enumerate(self._stretches)))

    def _stretch(self, *stretches: int) -> None:
        for n, stretch in enumerate(stretches):
            if self.stretch(n) != stretch:  # each change asks for another layout
                self.setStretch(n, stretch)
