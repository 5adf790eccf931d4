import type { Place, Source } from "./articles";
import { request } from "./request";

export interface Answer {
  message_id: string | number;
  conversation_id: string | number;
  at: string;
  language: string;
  question: string;
  reply: string;
  sources: Source[];
  rating: "up" | "down" | null;
}

export async function listAnswers(slug: string | null): Promise<Answer[]> {
  return (await request<{ items: Answer[] }>("knowledge/answers", { query: { slug } })).items;
}

/** Report a bad answer; returns the article behind it, if there is one. */
export function reportAnswer(id: Answer["message_id"], reason: string): Promise<Place | null> {
  return request(`knowledge/answers/${encodeURIComponent(id)}/report`, { method: "POST", body: { reason } });
}
