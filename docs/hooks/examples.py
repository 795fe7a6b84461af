"""A hook for MkDocs: the example files can be downloaded from the site, from ``examples/``."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from digitpad.assets import resource


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Return the site's files with the examples among them."""
    for path in sorted(resource("examples").iterdir()):
        files.append(File.generated(config, f"examples/{path.name}", abs_src_path=str(path)))
    return files
