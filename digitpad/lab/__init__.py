"""Training watched: runs that can be paused, stepped, rewound and compared. No Qt here."""
