import { request } from "./request";

export interface CannedReply {
  shortcut: string;
  title: string;
  texts: Record<string, string>;
  is_own: boolean;
  changed: string[];
}

export interface Promises {
  time_zone: string;
  business_hours: { days: string[]; from: string; to: string }[];
  holidays: string[];
  answer_minutes: Record<"low" | "normal" | "high" | "urgent", number>;
  is_open_now: boolean;
  next_opening: string;
  escalation: { email: boolean; telegram: boolean };
  assigns_automatically: boolean;
}

export function readCanned(): Promise<{ variables: string[]; items: CannedReply[] }> {
  return request("admin/canned");
}

export function writeCanned(shortcut: string, title: string, texts: Record<string, string>): Promise<CannedReply> {
  return request(`admin/canned/${shortcut}`, { method: "PUT", body: { title: title || null, texts } });
}

export function removeCanned(shortcut: string, language: string): Promise<void> {
  return request(`admin/canned/${shortcut}/${language}`, { method: "DELETE" });
}

export function readPromises(): Promise<Promises> {
  return request("admin/promises");
}
