"""Gateways to linked phones."""
