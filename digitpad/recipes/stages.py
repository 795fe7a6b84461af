"""Networks of a long recipe, each kept in a file as soon as it is trained."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from typing import Any

from digitpad.errors import WeightsError
from digitpad.network.network import Network
from digitpad.weights.store import Weights, load_weights, save_weights


@dataclass(frozen=True)
class Stages:
    """The folder with what is done of a recipe.

    Parameters
    ----------
    folder : Path
    provenance : mapping
        What the networks are made of; a resumed recipe must be of the same.
    """

    folder: Path
    provenance: Mapping[str, Any]

    def begin(self, *, resume: bool) -> None:
        """Make the folder; what is in it is kept to `resume`, and else dropped.

        Raises
        ------
        WeightsError
            If there is nothing to resume, or the folder cannot be made.
        """
        if resume and not self.folder.is_dir():
            raise WeightsError(self.folder, "there is nothing to resume")
        if not resume:
            rmtree(self.folder, ignore_errors=True)
        try:
            self.folder.mkdir(exist_ok=True)
        except OSError as problem:
            raise WeightsError(self.folder, f"it cannot be made ({problem.strerror})") from problem

    def network(self, name: str, train: Callable[[], Network]) -> Network:
        """Return the network of this name: as it was kept, or trained now and kept.

        Raises
        ------
        WeightsError
            If what was kept is of something else, or it cannot be written.
        """
        path = self.folder / f"{name}.npz"
        if not path.exists():
            network = train()
            labels = tuple(str(output) for output in range(network.sizes[-1]))
            save_weights(path, Weights(network, labels=labels, provenance=self.provenance))
        kept = load_weights(path)
        if kept.provenance != self.provenance:
            raise WeightsError(path, "it was begun from other data or with another plan")
        return kept.network

    def finish(self) -> None:
        """Remove the folder."""
        rmtree(self.folder, ignore_errors=True)
