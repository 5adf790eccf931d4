/** Every word of the console, in the language of the person who reads it. */
import { computed, watchEffect } from "vue";
import { createI18n } from "vue-i18n";
import { kept, keep } from "./keeping";
import en from "./locales/en.json";
import zh from "./locales/zh.json";

type Words = typeof en;

type KeyOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyOf<T[K]>}` }[keyof T & string];

/** The name of a text; a name that no locale file has does not compile. */
export type WordKey = KeyOf<Words>;

export const LOCALES = ["en", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

// Both ways, so that a text which only one of the files has is an error of the build.
const chinese: Words = zh;
const english: typeof zh = en;

function firstLocale(): Locale {
  const remembered = kept("locale");
  const tags = remembered === null ? navigator.languages : [remembered];
  const known = tags.map((tag) => LOCALES.find((locale) => tag.toLowerCase().split("-")[0] === locale));
  return known.find((locale) => locale !== undefined) ?? "en";
}

export const i18n = createI18n({
  legacy: false,
  locale: firstLocale(),
  fallbackLocale: "en",
  messages: { en: english, zh: chinese },
});

export const locale = computed<Locale>({
  get: () => i18n.global.locale.value,
  set: (chosen) => {
    i18n.global.locale.value = chosen;
    keep("locale", chosen);
  },
});

watchEffect(() => {
  document.documentElement.lang = { en: "en", zh: "zh-Hans" }[locale.value];
});

/** Say a text; with a count, in the number that fits it. */
export function t(key: WordKey, values: Record<string, string | number> = {}, count?: number): string {
  return count === undefined ? i18n.global.t(key, values) : i18n.global.t(key, { n: count, ...values }, count);
}
