import type { Place, Source } from "./articles";
import { request } from "./request";

export const GAP_STATES = ["open", "drafted", "dismissed"] as const;
export type GapState = (typeof GAP_STATES)[number];

export const GAP_REASONS = ["unanswered", "thumbed_down", "by_person", "reported"] as const;
export type GapReason = (typeof GAP_REASONS)[number];

export interface GapExample {
  text: string;
  language: string;
  reason: GapReason;
  at: string;
  conversation_id: string | number;
  replies: string[];
}

export interface Gap {
  id: number;
  /** The typical question, personal data masked. */
  question: string;
  count: number;
  languages: Record<string, number>;
  last_seen: string;
  reasons: Partial<Record<GapReason, number>>;
  examples: GapExample[];
  similar: (Source & { score: number })[];
  draft_slug: string | null;
  draft_language: string | null;
}

export async function listGaps(state: GapState): Promise<Gap[]> {
  return (await request<{ items: Gap[] }>("knowledge/gaps", { query: { state } })).items;
}

/** Write a draft from a gap; returns where it stands. */
export function draftFromGap(id: number): Promise<Place> {
  return request(`knowledge/gaps/${id}/draft`, { method: "POST" });
}

export async function dismissGap(id: number): Promise<void> {
  await request(`knowledge/gaps/${id}/dismiss`, { method: "POST" });
}
