"""Numbers that name nothing: money, counts, measures, shares, dates, times and years.

What stands right beside a number tells it; the words are those that buyers write behind a price, a
quantity or a size. A count is short or round: in "order 500 pieces" 500 is one, in "order 1042
pieces are missing" 1042 is none.
"""

import re

from bot.builtin.entities.written import WrittenText

_SIGNS = "$€£¥₩₹₽₺₪฿₫₴"
_CODES = "usd|eur|gbp|cny|rmb|jpy|krw|inr|idr|vnd|thb|pln|sek|uah|rub|brl|mxn|aud|cad|chf|aed|sar"
_MONEY_BEFORE = re.compile(
    rf"(?:[{_SIGNS}]|(?<!\w)(?:{_CODES}|rs|rp|kr|zł|tl|руб|грн|रु)\.?)\s?$", re.IGNORECASE
)
_MONEY_WORDS = (
    rf"(?:{_CODES}|euros?|dollars?|bucks|pounds|pesos?|reais|zł|złot\w+|kr|kronor|tl|lira"
    r"|rupees?|rupiah|yen|yuan|vnđ|đ|đồng|nghìn|ngàn|triệu|ribu|juta|руб\w*|р|грн|гривен\w*|тенге"
    r"|ريال\w*|درهم|دراهم|جنيه\w*|دينار|دولار|يورو|ש[\"״]?ח|שקל\w*|דולר\w*)(?!\w)"
)
_MONEY_SPACELESS = r"[元块塊円]|원(?=[이을은에짜정으도입의]|\W|$)|美元|美金|欧元|歐元|人民币|人民幣|달러|ドル|ユーロ|บาท|रु(?:पय|पए|[.\s]|$)"
_UNITS_GLUED = "mm|cm|k?m|ft|m?g|kg|lbs?|oz|m?l|cl|k?w|v|m?ah|wh|[kmg]?hz|[kmgt]b|mp|k|rb|jt|st|nd|rd|th|am|pm|hrs"
_UNITS_SPACELESS = (
    r"公?克|公?斤|毫米|厘米|公分|毫升|グラム|그램|(?:كجم|كيلو|سم|[غج]رام)(?!\w)|ग्राम|กรัม|ซม"
)
_UNITS_APART = (
    "мм|см|кг|г|мл|mm|cm|km|g|kg|mg|lbs?|oz|ml|cl|kw|mah|wh|[kmg]hz|[kmgt]b|gsm|px|dpi|rpm"
)
_COUNTED_WORDS = (
    r"(?:pcs?|pieces?|pairs?|units?|days?|weeks?|hours?|hrs|minutes?|mins?|times|unidades|piezas"
    r"|d[ií]as|semanas|meses|horas|peças|unità|pezzi|giorni|settimane|pièces|unités|jours|semaines"
    r"|heures|stück|stk|tagen?|wochen|stunden|stuks|dagen|weken|uur|szt|sztuk\w*|dni|tygodni\w*"
    r"|godzin\w*|шт|штук\w*|дн\w{1,3}|недел\w+|час\w{1,2}|суток|тижн\w+|годин\w*|adet|tane|gün\w*"
    r"|hafta\w*|saat\w*|buah|hari|minggu|jam|lembar|cái|chiếc|ngày|tuần|giờ|stycken|dagar|veckor"
    r"|timmar|قطعة|قطع|يوم\w*|[أا]يام|حبة|حبات|יחידות|ימים|שבועות|שעות)(?!\w)"
)
_COUNTED_SPACELESS = (
    "[个個件只隻双雙盒箱套瓶袋条張张台本枚着足天日]|小时|小時|時間|セット|개|켤레|세트|시간|일"
    "|ชิ้น|อัน|ตัว|วัน|ชั่วโมง|กล่อง|คู่|पीस|दिन|घंट|हफ़?्त"
)
_BEHIND = re.compile(
    rf"\s?(?:[{_SIGNS}%٪](?!\s?\d)|{_MONEY_WORDS}|{_MONEY_SPACELESS}|(?:{_UNITS_APART})(?!\w)|{_UNITS_SPACELESS})"
    rf"|(?: [x×*] |[x×*])\d|(?:{_UNITS_GLUED})(?![^\W_])",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"\s?(?:{_COUNTED_WORDS}|{_COUNTED_SPACELESS})", re.IGNORECASE)
_COUNT = re.compile(r"\d{1,3}|\d+00")
_LEADING_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"20[0-3]\d|19\d\d")
_DATE_OR_TIME = re.compile(
    r"(?:19|20)\d\d[- ]\d{1,2}[- ]\d{1,2}|\d{1,2}[- ]\d{1,2}[- ](?:19|20)\d\d|\d{1,2}[hu]\d\d",
    re.IGNORECASE,
)
_NAMED_BEFORE = re.compile(  # a product by its code, a size, a body, a threshold of a discount
    r"(?:(?<!\w)(?:ean|gtin|upc|isbn|sku|din|iso|size|taille|talla|tamanho|größe|gr\.|taglia|maat"
    r"|rozmiar|размер|рост|розмір|зріст|beden|ukuran|cỡ|storlek|مقاس|מידה)"
    r"|サイズ|身長|사이즈|ไซส์|साइज़?|尺[码碼寸]|[身体體][高重]|[满滿])[\s:]{0,2}$",
    re.IGNORECASE,
)
_LONGEST_SIGN = 10


def is_amount(written: WrittenText, match: re.Match[str]) -> bool:
    """Tell whether money, a share, a measure, a size or a count is named right beside the number."""
    before = written.text[max(0, match.start() - _LONGEST_SIGN) : match.start()]
    if _MONEY_BEFORE.search(before) or _NAMED_BEFORE.search(before):
        return True
    number = _LEADING_DIGITS.match(match.group())
    end = match.start() + number.end() if number else match.end()  # "1000ml" is a code, too
    if _BEHIND.match(written.text, end):
        return True
    is_count = number is not None and _COUNT.fullmatch(number.group())
    return bool(is_count and _COUNTED.match(written.text, end))


def is_year(number: str) -> bool:
    """Tell whether the number reads like a year of our time."""
    return _YEAR.fullmatch(number) is not None


def is_date_or_time(code: str) -> bool:
    """Tell whether the code is a day ("12-03-2026") or an hour ("14h30")."""
    return _DATE_OR_TIME.fullmatch(code) is not None
