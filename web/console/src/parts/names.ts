/** Languages and countries by their names in the reader's language. */
import { computed } from "vue";
import { locale } from "../words";

// Made once a locale: every line of a list asks.
const names = computed(() => ({
  language: new Intl.DisplayNames(locale.value, { type: "language", fallback: "code" }),
  region: new Intl.DisplayNames(locale.value, { type: "region", fallback: "code" }),
}));

/** Those that the bot speaks by itself; articles may be in others too. */
export const LANGUAGES = [
  "en", "zh", "zh-Hant", "ja", "ko", "es", "pt", "fr", "de", "it", "nl",
  "pl", "ru", "uk", "tr", "ar", "he", "th", "vi", "id", "hi", "sv",
] as const;

const COUNTRIES =
  "AE AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KR KZ LT LU LV MA MO MT MX MY NG NL NO NZ PE PH PK PL PT RO RS RU SA SE SG SI SK TH TR TW UA US VN ZA".split(" ");

/** The union as a whole, and then every country by its code. */
export const PLACES = ["EU", ...COUNTRIES];

const RIGHT_TO_LEFT = new Set(["ar", "he", "fa", "ur"]);

export function languageName(tag: string): string {
  return nameOf(tag, "language");
}

/** Find the language that somebody means by its tag or by its name; null where there is none. */
export function readLanguage(typed: string): string | null {
  const sought = typed.trim().toLowerCase();
  return LANGUAGES.find((tag) => [tag, languageName(tag)].some((name) => name.toLowerCase() === sought)) ?? null;
}

export function countryName(code: string): string {
  return nameOf(code, "region");
}

export function direction(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** Order languages as people look for them: as listed above, others after them. */
export function byLanguage(one: { language: string }, other: { language: string }): number {
  return rank(one.language) - rank(other.language) || one.language.localeCompare(other.language);
}

function rank(language: string): number {
  const place = LANGUAGES.findIndex((known) => known === language);
  return place < 0 ? LANGUAGES.length : place;
}

function nameOf(code: string, type: "language" | "region"): string {
  // "Chinese" alone would leave open which script is meant.
  const precise = code === "zh" ? "zh-Hans" : code;
  try {
    return names.value[type].of(precise) ?? code;
  } catch {
    return code;
  }
}
