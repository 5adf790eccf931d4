"""What the built-in model remembers of its own last reply; it travels with the stored reply."""

from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, ValidationError

Asked = Literal[
    "order_number",
    "secret",
    "which_order",
    "item",
    "change",
    "address",
    "confirmation",
    "meaning",
    "more",
]


class Memory(BaseModel):
    """The state of the dialogue after a reply.

    `wishes` are the intents not served yet, `asked` is what the reply asked for, `offer` the wish
    that a bare "yes" now means, `choices` the button values in the order in which they were
    listed, `question` the words that started the wish, `aside` those of a question put in between,
    `address` the parts of a new address that
    are known, `picked` the item that was chosen from a list, `not_order` an order that she does not mean,
    `served` the wishes that the reply answered. `refused` says that this order and
    this secret do not fit, so that they are not tried twice; `explained_language` that she was
    told why the reply is not in her language.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    wishes: tuple[str, ...] = ()
    asked: Asked | None = None
    order: str | None = None
    secret: str | None = None
    offer: str | None = None
    choices: tuple[str, ...] = ()
    question: str = ""
    aside: str | None = None
    address: dict[str, str] = {}
    picked: str | None = None
    not_order: str | None = None
    served: tuple[str, ...] = ()
    refused: bool = False
    explained_language: bool = False
    misunderstood: bool = False

    @classmethod
    def recall(cls, dialogue: dict[str, Any]) -> Self:
        """Read what an earlier reply left; what cannot be read is as good as forgotten."""
        try:
            return cls.model_validate(dialogue)
        except ValidationError:
            return cls()

    def facts_only(self) -> Self:
        """Keep what is true whoever spoke last, and forget what the bot was waiting for."""
        return type(self)(
            order=self.order,
            secret=self.secret,
            refused=self.refused,
            explained_language=self.explained_language,
        )

    def stored(self) -> dict[str, Any]:
        """Return what is worth storing."""
        return self.model_dump(mode="json", exclude_defaults=True)
