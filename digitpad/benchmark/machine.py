"""What a benchmark ran on."""

from __future__ import annotations

import os
import platform

import numpy as np
from threadpoolctl import threadpool_info


def described() -> dict[str, str]:
    """Return the processor's kind and count, the versions, and which kernel multiplies."""
    return {
        "processor": f"{platform.machine()}, {os.cpu_count()} logical",
        "system": platform.system(),
        "Python": platform.python_version(),
        "NumPy": np.__version__,
        "matrix products": "; ".join(_kernels()) or "a library that does not tell its name",
    }


def _kernels() -> list[str]:
    blas = [pool for pool in threadpool_info() if pool["user_api"] == "blas"]
    return [
        f"{pool['internal_api']} {pool['version']}, {pool.get('architecture', 'unknown')} kernel, "
        f"threads: {pool['num_threads']}"
        for pool in blas
    ]
