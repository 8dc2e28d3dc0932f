"""The emulator keeps the platform's documented rules."""
