"""Every way to tell teammates that someone waits. A new one: one file here; `app.py` sets it up."""
