"""What warmline promises, one sentence per test."""
