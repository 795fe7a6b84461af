"""The training lab: a window of its own for runs that are watched, rewound and compared."""
