"""Crash tests: the real server is killed while people talk to it, and a checker judges what they saw."""
