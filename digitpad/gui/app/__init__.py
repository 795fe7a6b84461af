"""The application: how it starts, its main window, and the session that it shows."""
