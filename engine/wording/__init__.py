"""Swedish and English sentences."""
