"""Linked phones: numbers that are paired by QR code with a gateway (WAHA, GOWA) the user runs.

Written from the projects' own documentation and OpenAPI files; the Cloud API has no part in it.
"""
