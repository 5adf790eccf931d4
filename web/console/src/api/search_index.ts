import { request } from "./request";

export interface SearchIndex {
  articles: number;
  passages: number;
  languages: string[];
  embedding: string;
  vectors: "up" | "down" | "unused";
  synced_at: string | null;
}

const REBUILD_PATIENCE_MS = 300_000;

export function readIndex(): Promise<SearchIndex> {
  return request("knowledge/index");
}

export function rebuildIndex(): Promise<SearchIndex> {
  return request("knowledge/index/rebuild", { method: "POST", patience: REBUILD_PATIENCE_MS });
}
