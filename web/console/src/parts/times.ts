/** Moments, in the reader's language and zone. */
import { computed } from "vue";
import { locale } from "../words";

// To make one costs a thousand times what using it costs, and a long list uses many.
const inFull = computed(() => new Intl.DateTimeFormat(locale.value, { dateStyle: "medium", timeStyle: "short" }));
const asDay = computed(() => new Intl.DateTimeFormat(locale.value, { dateStyle: "medium" }));
const asDistance = computed(() => new Intl.RelativeTimeFormat(locale.value, { numeric: "auto" }));

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["minute", 60_000],
  ["hour", 3_600_000],
  ["day", 86_400_000],
];
const RELATIVE_UP_TO_MS = 7 * 86_400_000;

/** Say a moment in full. */
export function moment(iso: string): string {
  return inFull.value.format(new Date(iso));
}

/** Say how long ago something was, or the day where that is a while. */
export function ago(iso: string): string {
  const past = Date.now() - new Date(iso).getTime();
  if (Math.abs(past) >= RELATIVE_UP_TO_MS) {
    return asDay.value.format(new Date(iso));
  }
  const [unit, length] = UNITS.findLast(([, ms]) => Math.abs(past) >= ms) ?? ["minute", 60_000];
  return asDistance.value.format(-Math.round(past / length), unit);
}

/** Write a moment as a date-and-time field wants it: in the reader's zone, without naming it. */
export function localFieldValue(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
