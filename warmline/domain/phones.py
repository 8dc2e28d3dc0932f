"""Phone numbers that are written in two ways and mean one phone."""


def spellings(number: str) -> tuple[str, ...]:
    """The number and the other way WhatsApp may write it, the given one first.

    Brazilian mobile numbers come with and without the 9 after the area code, Mexican ones with and
    without the 1 after the country code.
    """
    other = _brazilian(number) or _mexican(number)
    return (number, other) if other else (number,)


def same_number(one: str, other: str) -> bool:
    return other in spellings(one)


def _brazilian(number: str) -> str | None:
    if not number.startswith("55"):
        return None
    area, local = number[2:4], number[4:]
    if len(local) == 9 and local[0] == "9":
        return f"55{area}{local[1:]}"
    # Without the 9 only mobiles (6 to 9) have a longer form: a landline keeps its eight digits.
    return f"55{area}9{local}" if len(local) == 8 and local[0] in "6789" else None


def _mexican(number: str) -> str | None:
    if number.startswith("521") and len(number) == 13:
        return f"52{number[3:]}"
    return f"521{number[2:]}" if number.startswith("52") and len(number) == 12 else None
