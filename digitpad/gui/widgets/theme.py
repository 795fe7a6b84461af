"""Colours and type sizes, by name. What they dress is in resources/styles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from string import Template
from types import MappingProxyType

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from digitpad.assets import resource
from digitpad.explanation.reports.colour_scales import SIGNED_ON_PAPER, Diverging, Ramp


@dataclass(frozen=True)
class Theme:
    """A set of colours, as #rrggbb.

    Text on the colours it stands on has a contrast of 4.5 : 1 or more (WCAG AA).
    """

    name: str
    desk: str  # what the paper lies on
    paper: str
    surface: str  # panels and tool bar
    raised: str  # buttons
    line: str  # hairlines
    edge: str  # borders of controls
    text: str
    quiet: str  # secondary text
    faint: str  # what is not there yet
    ink: str
    accent: str
    accent_strong: str  # the accent under the pointer
    on_accent: str
    wash: str  # behind what is selected
    doubt: str
    doubt_wash: str
    track: str  # behind the bars
    ramp: Ramp
    signed: Diverging  # 0 in its middle
    lines: tuple[str, ...]  # curves laid over each other


LIGHT = Theme(
    name="light",
    desk="#e9e6df",
    paper="#fffefa",
    surface="#f7f5f0",
    raised="#ffffff",
    line="#dcd8ce",
    edge="#b9b4a8",
    text="#1d2329",
    quiet="#585f67",
    faint="#767b80",
    ink="#14264a",
    accent="#0d6b51",
    accent_strong="#09523d",
    on_accent="#ffffff",
    wash="#e0efe8",
    doubt="#8a5600",
    doubt_wash="#fdecc8",
    track="#e6e2d9",
    ramp=Ramp(lightness=(0.975, 0.24), chroma=0.115, hue=(110, 215)),
    signed=SIGNED_ON_PAPER,
    lines=("#0066a8", "#c84c00", "#00805c", "#a8417f", "#8a6500", "#2f2f2f", "#6a51c7", "#767b80"),
)
DARK = Theme(
    name="dark",
    desk="#0f1214",
    paper="#1b1f23",
    surface="#15181b",
    raised="#23282d",
    line="#2d3338",
    edge="#4a525a",
    text="#eceae4",
    quiet="#a9b0b7",
    faint="#80878e",
    ink="#eef2f8",
    accent="#57c9a0",
    accent_strong="#7fdcba",
    on_accent="#062319",
    wash="#1b3a30",
    doubt="#f3ba4f",
    doubt_wash="#3d3015",
    track="#2a3035",
    ramp=Ramp(lightness=(0.22, 0.95), chroma=0.115, hue=(215, 110)),
    signed=Diverging(lightness=(0.235, 0.8), chroma=0.13),
    lines=("#5cb4f5", "#ff8a4a", "#4fcf9f", "#ea8fc4", "#e3b52f", "#f2f0ea", "#a899ff", "#9aa2aa"),
)
THEMES: Mapping[str, Theme] = MappingProxyType({"light": LIGHT, "dark": DARK})


_LINE = 1.3  # of the type's size: a line with its descenders


@dataclass(frozen=True)
class TypeScale:
    """Sizes in pixels, from the small print to the amount that was read."""

    small: int = 15
    text: int = 16
    label: int = 22
    reading: int = 52

    @property
    def lines(self) -> dict[str, int]:
        """The least heights of controls inside their padding; Qt would cut larger type off."""
        return {
            "button": max(24, round(_LINE * self.text)),
            "edit": max(22, round(_LINE * self.text)),
            "figure": max(20, round(_LINE * self.small)),
        }

    @classmethod
    def scaled(cls, factor: float) -> TypeScale:
        """Return all sizes times `factor`."""
        return cls(*(round(size * factor) for size in asdict(cls()).values()))


def theme_named(name: str) -> Theme:
    """Return a theme; ``"system"`` is the one the desktop asks for."""
    if name in THEMES:
        return THEMES[name]
    from PySide6.QtCore import Qt  # not before the first paint

    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def stylesheet(theme: Theme, type_: TypeScale) -> str:
    """Return the window's style sheet in these colours and sizes."""
    template = Template(resource("styles/window.qss").read_text(encoding="utf-8"))
    sizes = {f"{name}_px": f"{size}px" for name, size in (asdict(type_) | type_.lines).items()}
    colours = {name: value for name, value in vars(theme).items() if isinstance(value, str)}
    pictures = {
        name: resource(f"icons/{name}-{theme.name}.svg").as_posix() for name in ("down", "check")
    }
    return template.substitute(colours | sizes | pictures)


def palette(theme: Theme) -> QPalette:
    """Return the colours of what the style sheet does not reach, dialogs above all."""
    roles = QPalette.ColorRole
    result = QPalette()
    for role, colour in (
        (roles.Window, theme.surface),
        (roles.WindowText, theme.text),
        (roles.Base, theme.paper),
        (roles.AlternateBase, theme.surface),
        (roles.Text, theme.text),
        (roles.Button, theme.raised),
        (roles.ButtonText, theme.text),
        (roles.ToolTipBase, theme.raised),
        (roles.ToolTipText, theme.text),
        (roles.PlaceholderText, theme.faint),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Link, theme.accent),
    ):
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return result
