"""Data sets on disk, and what makes more of them: IDX, MNIST, UNIPEN, distortion."""
