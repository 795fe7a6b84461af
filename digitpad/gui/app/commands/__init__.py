"""What can be done: one table, and the menus, tool bar and list of keys that are made of it."""
