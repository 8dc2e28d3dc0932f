"""What the tests stand on: a database server, a browser, and the counting of results."""
