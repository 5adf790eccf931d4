import { request } from "./request";

export interface Entry {
  id: number;
  at: string;
  actor: string;
  actor_name: string | null;
  action: string;
  subject: string;
  details: Record<string, unknown>;
}

export interface Sought {
  action: string;
  subject: string;
  since: string;
  until: string;
}

export function readLog(sought: Sought, cursor: string | null): Promise<{ items: Entry[]; next_cursor: string | null }> {
  return request("admin/audit", { query: { ...sought, cursor } });
}

export async function listActions(): Promise<string[]> {
  return (await request<{ items: string[] }>("admin/audit/actions")).items;
}
