"""Carriers by the name that buyers know them by; a name is the same in every language."""

_NAMES = {
    "4px": "4PX",
    "aramex": "Aramex",
    "cainiao": "Cainiao",
    "canada_post": "Canada Post",
    "correos": "Correos",
    "dhl": "DHL",
    "dhl_express": "DHL Express",
    "dpd": "DPD",
    "ems": "EMS",
    "evri": "Evri",
    "fedex": "FedEx",
    "gls": "GLS",
    "inpost": "InPost",
    "japan_post": "Japan Post",
    "jt_express": "J&T Express",
    "la_poste": "La Poste",
    "poste_italiane": "Poste Italiane",
    "postnl": "PostNL",
    "royal_mail": "Royal Mail",
    "sf_express": "SF Express",
    "tnt": "TNT",
    "ups": "UPS",
    "usps": "USPS",
    "yanwen": "Yanwen",
    "yunexpress": "YunExpress",
}


def carrier_name(code: str) -> str:
    """Return the known name of a carrier's code, or the code in capitals."""
    folded = code.casefold().replace("-", "_").replace(" ", "_")
    return _NAMES.get(folded) or code.replace("_", " ").title()
