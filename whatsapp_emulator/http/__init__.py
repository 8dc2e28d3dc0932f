"""The emulator's addresses: the Cloud API, the control API and the page."""
