import { address, request } from "./request";

export interface Tally {
  conversations: number;
  verified: number;
  contained: number;
  handed_over: number;
  unfinished: number;
  resolved: number;
  reopened: number;
  fallbacks: number;
  cost_usd: number;
  bot_scores: number;
  bot_score: number | null;
  human_scores: number;
  human_score: number | null;
}

export interface Slice {
  key: string | null;
  tally: Tally;
}

export interface Waits {
  count: number;
  median: number | null;
  nine_in_ten: number | null;
}

export interface Report {
  since: string;
  until: string;
  time_zone: string;
  total: Tally;
  by_channel: Slice[];
  by_language: Slice[];
  by_intent: Slice[];
  by_reason: { key: string; count: number }[];
  hours: { at: string; count: number }[];
  first_answer: Waits;
  human_answer: Waits;
  resolution: Waits;
}

/** What the figures are narrowed to; days are the shop's. */
export interface Chosen {
  since: string;
  until: string;
  channel: string;
  language: string;
  intent: string;
}

export type Figure = "all" | "verified" | "contained" | "handed_over" | "unfinished" | "resolved" | "reopened" | "fallback" | "bot_scored" | "human_scored" | "hour";

export interface Line {
  conversation_id: string;
  number: number;
  channel: string;
  language: string;
  intent: string | null;
  opened_at: string;
  reason: string | null;
  verified_by: string | null;
  bot_score: number | null;
  human_score: number | null;
  buyer: string | null;
}

export function readReport(chosen: Chosen): Promise<Report> {
  return request("admin/analytics", { query: { ...chosen } });
}

export function listBehind(chosen: Chosen, figure: Figure, key: string, cursor: string | null): Promise<{ items: Line[]; next_cursor: string | null }> {
  return request("admin/analytics/conversations", { query: { ...chosen, figure, key, cursor } });
}

export function exportAddress(chosen: Chosen): string {
  return address("admin/analytics.csv", { ...chosen });
}
