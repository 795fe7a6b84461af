"""What the tests share: an offscreen Qt, private user folders, and the real data where it is."""

import gc
import os
import sys

# Our matrices are small: on a busy machine the threads of NumPy's BLAS only wait for each
# other, ten times as long as the work takes. It asks when NumPy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Iterator
from pathlib import Path
from shutil import disk_usage
from threading import Thread

import numpy as np
import pytest
from hypothesis import settings

from tests.mirror import Mirror

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The tests know the window's words in English, whatever the machine speaks.
os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"}

# A journal waits until the disk has it; where there is room in memory, the tests need not wait.
MEMORY = Path("/dev/shm")
if os.access(MEMORY, os.W_OK) and disk_usage(MEMORY).free > 2**30:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
    os.environ.setdefault("TMPDIR", str(MEMORY))


# Many a test starts a Python: none should compile again what another one has compiled.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# Time limits say more about the machine than about the code; a CI must not fail by chance.
settings.register_profile("here", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("here")


def pytest_xdist_auto_num_workers() -> int:
    """Return one more than processors: at times a test waits for a timer or a process."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_finish() -> None:
    """Spare the garbage collector all modules and tests, which stay to the end."""
    gc.freeze()


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder with `mnist/` and `unipen/`; the test is skipped where there is none."""
    beside = Path(__file__).parents[2] / "shared" / "data"
    folder = Path(os.environ.get("DIGITPAD_DATA", beside))
    if not (folder / "mnist").is_dir() or not (folder / "unipen").is_dir():
        pytest.skip("no real data here (set DIGITPAD_DATA)")
    return folder


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application that digitpad starts, whichever test asks for it first."""
    from digitpad.gui.widgets.pen_application import PenApplication

    return PenApplication


@pytest.fixture(scope="session", autouse=True)
def _private_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep journals and logs of the tests away from the user's own."""
    os.environ["DIGITPAD_HOME"] = str(tmp_path_factory.mktemp("home"))


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20)


@pytest.fixture
def mirrors(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Mirror, Mirror]]:
    """Two real servers, with no files on them yet."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    both = Mirror(), Mirror()
    threads = [Thread(target=mirror.serve_forever, args=(0.01,)) for mirror in both]
    for thread in threads:
        thread.start()
    yield both
    for mirror, thread in zip(both, threads, strict=True):
        mirror.released.set()
        mirror.shutdown()
        mirror.server_close()
        thread.join()
