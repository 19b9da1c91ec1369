"""Text to claims: every figure and statement with the exact words that make it."""
