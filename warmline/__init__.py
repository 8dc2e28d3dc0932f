"""warmline: the human line behind an AI agent."""

__version__ = "0.1.0"
