/** What orders, parcels and returns are called in the reader's language. */
import type { Address, Amount, Effect } from "../../api/panel";
import { i18n, locale } from "../../words";

type Subject = "status" | "payment" | "tracking" | "reason" | "decision" | "goods" | "refund" | "return_kind";

/** Say a word of the vocabularies; one that has no translation yet as it is. */
export function said(subject: Subject, word: string): string {
  const key = `order.${subject}.${word}`;
  return i18n.global.te(key) ? i18n.global.t(key) : word;
}

export function money(amount: Amount): string {
  const [value = "", currency = ""] = amount.split(" ");
  return new Intl.NumberFormat(locale.value, { style: "currency", currency }).format(Number(value));
}

export function written(address: Address): string {
  const { name, line1, line2, city, region, postal_code, country } = address;
  return [name, line1, line2, [postal_code, city].filter(Boolean).join(" "), region, country].filter(Boolean).join(", ");
}

/** Say a moment as clocks show it in a zone. */
export function momentIn(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale.value, { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(iso));
}

export function shown({ what }: Effect, value: string | null): string {
  if (value === null) return "–";
  if (what === "held") return money(value);
  return what === "status" || what === "payment" || what === "decision" ? said(what, value) : value;
}
