"""What the shop page of the demo tells a newcomer."""

from pydantic import BaseModel, Field


class DemoOrder(BaseModel):
    """An order to play with: its number, and the e-mail that proves that it is one's own."""

    number: str
    email: str
    shows: str = Field(description="What makes this order worth asking about.")
