"""Everything that is chosen and remembered, in one place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from digitpad.gui.app.preferences.preference_controller import PreferenceController
from digitpad.gui.app.preferences.preferences import Preferences, Setting, settings
from digitpad.gui.widgets.basic import button, column, row
from digitpad.gui.widgets.fitting_dialog import FittingDialog
from digitpad.gui.widgets.keys import bind
from digitpad.gui.widgets.scroll_area import FittingScrollArea
from digitpad.gui.widgets.words.translation import tr


class SettingsWindow(FittingDialog):
    """A line for every setting; what is chosen takes effect at once.

    Parameters
    ----------
    choices : PreferenceController
    parent : QWidget
    """

    def __init__(self, choices: PreferenceController, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._choices = choices
        self.lines = {name: self._line(name, setting) for name, setting in settings().items()}
        self.reset = button(
            tr("Back to the defaults"), "plain", tr("Choose what digitpad begins with")
        )
        self.done_button = button(tr("Close"), "main", tr("Close this window"))
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        for name, line in sorted(self.lines.items(), key=lambda pair: _is_switch(pair[1])):
            form.addRow("" if _is_switch(line) else tr(settings()[name].title), line)
        buttons = row(self.reset, None, self.done_button)
        form.setContentsMargins(24, 20, 24, 20)
        buttons.setContentsMargins(24, 0, 24, 20)
        area = FittingScrollArea(form)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(whole := column(area))
        whole.addLayout(buttons)
        self.reset.clicked.connect(choices.reset)
        self.done_button.clicked.connect(self.accept)
        bind("close", self, self.accept)
        choices.changed.connect(self._show)
        self._show(choices.preferences)
        self.lines["language"].setFocus()

    def _line(self, name: str, setting: Setting) -> QCheckBox | QComboBox:
        line = QComboBox() if setting.choices else QCheckBox(tr(setting.title))
        line.setObjectName(name)
        line.setAccessibleName(tr(setting.title))
        if isinstance(line, QCheckBox):
            line.toggled.connect(self._switch)
            return line
        for value, text in setting.choices.items():
            line.addItem(tr(text), value)
        line.activated.connect(self._choose)
        return line

    # slots

    @Slot(object)
    def _show(self, chosen: Preferences) -> None:
        for name, line in self.lines.items():
            line.blockSignals(True)
            if isinstance(line, QCheckBox):
                line.setChecked(getattr(chosen, name))
            else:
                line.setCurrentIndex(line.findData(getattr(chosen, name)))
            line.blockSignals(False)

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        self._choices.prefer(**{self.sender().objectName(): on})

    @Slot(int)
    def _choose(self, index: int) -> None:
        line = self.sender()
        assert isinstance(line, QComboBox)
        self._choices.prefer(**{line.objectName(): line.itemData(index)})


def _is_switch(line: QWidget) -> bool:
    return isinstance(line, QCheckBox)
