"""What the model may put into a call: text without control characters, and not too long."""

import unicodedata
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


def _printable(text: str) -> str:
    """Blank out what no database column and no log line should meet."""
    return "".join(
        " " if unicodedata.category(character) in ("Cc", "Cs") else character for character in text
    ).strip()


OrderNumber = Annotated[str, Field(max_length=64), AfterValidator(_printable)]
Sku = Annotated[str, Field(max_length=100), AfterValidator(_printable)]
Secret = Annotated[str, Field(max_length=254), AfterValidator(_printable)]
AddressPart = Annotated[str, Field(max_length=200), AfterValidator(_printable)]
CountryName = Annotated[str, Field(max_length=60), AfterValidator(_printable)]
Words = Annotated[str, Field(max_length=2000), AfterValidator(_printable)]
Quantity = Annotated[int, Field(ge=0, le=1000)]


class ReturnItem(BaseModel):
    """Pieces of one product that go back."""

    model_config = ConfigDict(frozen=True)

    sku: Sku
    quantity: Annotated[int, Field(ge=1, le=1000)] = 1
