"""For whom an article is true: buyers of some countries or of some products, or everybody."""

from collections.abc import Iterable
from dataclasses import dataclass, field

EU = "EU"
_MEMBERS = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
})  # fmt: skip


@dataclass(frozen=True)
class Asker:
    """What is known of whoever asks: her country, and the products she asks about or has bought."""

    country: str | None = None
    products: frozenset[str] = field(default_factory=frozenset)


ANYBODY = Asker()


@dataclass(frozen=True)
class Scope:
    """Countries (ISO 3166-1 alpha-2, or "EU") and SKUs; none of a kind leaves that kind open."""

    countries: frozenset[str] = field(default_factory=frozenset)
    products: frozenset[str] = field(default_factory=frozenset)

    @classmethod
    def of(cls, countries: Iterable[str], products: Iterable[str]) -> "Scope":
        """Write the union out as its member states."""
        named = frozenset(countries)
        return cls((named - {EU}) | _MEMBERS if EU in named else named, frozenset(products))

    @property
    def narrowness(self) -> int:
        """Count by how many kinds it is narrowed."""
        return bool(self.countries) + bool(self.products)

    @property
    def name(self) -> str:
        """The scope as a word: the same for the same scope, empty for everybody."""
        if not self.narrowness:
            return ""
        return "|".join(",".join(sorted(kind)) for kind in (self.countries, self.products))

    def holds_for(self, asker: Asker) -> bool:
        """Tell whether it is certain that this is true for her: what is not known does not fit."""
        is_there = not self.countries or asker.country in self.countries
        return is_there and (not self.products or not self.products.isdisjoint(asker.products))

    def overlaps(self, other: "Scope") -> bool:
        """Tell whether somebody may be in both."""
        kinds = ((self.countries, other.countries), (self.products, other.products))
        return all(not a or not b or not a.isdisjoint(b) for a, b in kinds)
