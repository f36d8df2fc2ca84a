"""Amounts in words: `731 101 kr`, and in English `SEK 731 101`."""


def amount_words(ore: int, lang: str) -> str:
    """A whole number of öre as kronor in a language; öre only where there are any."""
    kronor = f"{abs(ore) // 100:,}".replace(",", " ")
    rest = f"{abs(ore) % 100:02}" if ore % 100 else ""
    sign = "\u2212" if ore < 0 else ""
    if lang == "en":
        return f"SEK {sign}{kronor}.{rest}" if rest else f"SEK {sign}{kronor}"
    return f"{sign}{kronor},{rest} kr" if rest else f"{sign}{kronor} kr"
