"""A new address, read from the buyer's own way of writing it."""

import re
from collections.abc import Mapping, Sequence

from bot.builtin.dialogue.countries import country_code

NEEDED = ("line1", "city", "postal_code")
_POSTAL = re.compile(
    r"""(?<![\w-])(?:
        [A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}      # GB: SW1A 1AA
      | [A-Z]\d[A-Z]\s?\d[A-Z]\d               # CA: K1A 0B1
      | \d{4}\s?[A-Z]{2}(?![A-Z\w])            # NL: 1012 AB
      | \d{5}-\d{3,4} | \d{4}-\d{3} | \d{3}-\d{4} | \d{2}-\d{3}   # BR, US, PT, JP, PL
      | \d{3}\s\d{2}(?!\d)                     # SE, CZ: 114 55
      | \d{4,6}
    )(?![\w-])""",
    re.VERBOSE,
)
_BREAK = re.compile(r"\s*[,\n;?，、；？]\s*")
_LEAD_IN = re.compile(r"^[^:\n]*[:：]\s*")
_REGION = re.compile(r"^[A-Z]{2,3}$")
_HAS_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_CHINESE = re.compile(
    r"^(?P<before>\d{3,6})?\s*(?P<city>(?:[\u4e00-\u9fff]{2,4}省)?[\u4e00-\u9fff]{2,6}?[市縣县])"
    r"(?P<line1>[\u4e00-\u9fff]\S*?)(?:\s+(?P<after>\d{3,6}))?$"
)
_LONGEST_PART = 200


def read_address(
    text: str, known: Mapping[str, str], *, needed: Sequence[str], is_answer: bool = True
) -> dict[str, str]:
    """Add to the known parts of an address what the text holds.

    Where a single part was missing and the text is a bare answer, it is taken as that part. Text
    that is no answer to "which address?" must hold a street and a town or postal code.
    """
    parts = dict(known)
    missing = [part for part in needed if part not in parts]
    segments = [part for part in _BREAK.split(_without_lead_in(text)) if part][:8]
    if known and len(segments) == 1 and len(missing) == 1:
        return {**parts, missing[0]: segments[0][:_LONGEST_PART]}
    found = _read_segments(segments)
    return {**parts, **found} if known or _is_address(found, is_answer) else parts


def _is_address(found: Mapping[str, str], is_answer: bool) -> bool:
    if is_answer:
        return "line1" in found or "postal_code" in found
    return "line1" in found and ("city" in found or "postal_code" in found)


def _without_lead_in(text: str) -> str:
    """Drop "please send it to:" where an address follows it."""
    rest = _LEAD_IN.sub("", text, count=1)
    return rest if _HAS_DIGIT.search(rest) else text


def _read_segments(segments: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    plain: list[str] = []
    for segment in segments:
        rest = "" if _take_chinese(segment, found) else _take_codes(segment, found)
        if rest:
            plain.append(rest)
    _place_lines(plain, found)
    return {part: value[:_LONGEST_PART] for part, value in found.items()}


def _take_chinese(segment: str, found: dict[str, str]) -> bool:
    """Take an address in one piece: code, town and street, or town, street and code."""
    match = _CHINESE.match(segment)
    if match is None:
        return False
    found.update(city=match["city"], line1=match["line1"])
    if code := match["before"] or match["after"]:
        found["postal_code"] = code
    return True


def _take_codes(segment: str, found: dict[str, str]) -> str:
    """Take country, postal code and region out of a segment and return what is left of it."""
    if code := country_code(segment):
        found["country"] = code
        return ""
    if "line1" not in found and _looks_like_street(segment):
        return segment
    if "postal_code" not in found and (match := _POSTAL.search(segment)):
        found["postal_code"] = match.group()
        segment = f"{segment[: match.start()]} {segment[match.end() :]}".strip(" -")
    words = segment.split()
    if len(words) > 1 and (code := country_code(words[-1])) and "country" not in found:
        if _REGION.match(words[-1]):
            found["region"] = words.pop()
        else:
            found["country"] = code
            words.pop()
    elif words and _REGION.match(words[-1]) and not words[0].isupper():
        found["region"] = words.pop()
    return " ".join(words)


def _looks_like_street(segment: str) -> bool:
    """Tell a street with its number from a town with its postal code: the code is longer."""
    numbers = re.findall(r"\d+", segment)
    has_both = bool(numbers) and bool(_LETTER.search(segment))
    return has_both and not _POSTAL.search(segment)


def _place_lines(plain: Sequence[str], found: dict[str, str]) -> None:
    """Tell street, town and name apart: the street has the number, the town comes after it."""
    rest = list(plain)
    numbered = [index for index, part in enumerate(rest) if _HAS_DIGIT.search(part)]
    if "line1" in found or not numbered:
        _place_town(rest, found)
        return
    # A flat and a district have numbers too, and shorter names.
    street = max(numbered, key=lambda index: len(_LETTER.findall(rest[index])))
    found["line1"] = rest[street]
    for part in rest[:street]:
        found["line2" if _HAS_DIGIT.search(part) else "name"] = part
    after = rest[street + 1 :]
    for part in [part for part in after if _HAS_DIGIT.search(part)][:1]:
        found["line2"] = part
        after.remove(part)
    _place_town(after, found)


def _place_town(after: list[str], found: dict[str, str]) -> None:
    """What follows the street is the town, and perhaps its region."""
    if after:
        found.setdefault("city", after[0])
    if len(after) > 1 and not after[1].islower():
        found.setdefault("region", after[1])
