"""The gateways' own HTTP APIs, under /gateways/waha and /gateways/gowa."""
