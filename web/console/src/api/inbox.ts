import { request } from "./request";

export const VIEWS = ["waiting", "mine", "all", "resolved"] as const;
export type View = (typeof VIEWS)[number];
export type Priority = "low" | "normal" | "high" | "urgent";
export type Owner = "bot" | "queue" | "human" | "closed";
export type Author = "buyer" | "bot" | "agent" | "note" | "system";

export interface Line {
  id: string;
  channel: string;
  language: string;
  owner: Owner;
  priority: Priority;
  reason: string | null;
  answer_due_at: string | null;
  is_overdue: boolean;
  snoozed_until: string | null;
  assignee: string | null;
  buyer: string | null;
  is_unread: boolean;
  excerpt: string;
  updated_at: string;
}

export interface Counts {
  waiting: number;
  mine: number;
  all: number;
  overdue: number;
  unread_mine: number;
}

export interface Conversation {
  id: string;
  channel: string;
  language: string;
  owner: Owner;
  assignee_id: number | null;
  buyer: string | null;
  vouched: string | null;
  answer_due_at: string | null;
  snoozed_until: string | null;
}

export interface Message {
  seq: number;
  author: Author;
  text: string;
  press: string | null;
  original: string | null;
  staff_id: number | null;
  created_at: string;
  delivery: "pending" | "sent" | "failed" | "none";
  delivery_error: string | null;
}

export interface Tried {
  seq: number | null;
  name: string;
  arguments: Record<string, unknown>;
  outcome: string;
  result: Record<string, unknown> | null;
}

export interface Summary {
  reason: string;
  wants: string | null;
  text: string;
  missing: ("identity" | "answer" | "photo")[];
}

export interface Case {
  conversation: Conversation;
  summary: Summary | null;
  messages: Message[];
  has_more: boolean;
  tried: Tried[];
  staff: Record<string, string>;
}

export interface Reading {
  seq: number;
  translation: string | null;
  intent: string | null;
  entities: Record<string, string[]> | null;
}

export interface Readings {
  has_translator: boolean;
  items: Reading[];
}

export interface Canned {
  shortcut: string;
  title: string;
  text: string;
  own_text: string;
  missing: string[];
}

export interface Colleague {
  staff_id: number;
  name: string;
  is_away: boolean;
  is_online: boolean;
}

const AT_ONCE = 50;
const MOST = 200;

/** What the list is narrowed to; an empty word narrows nothing. */
export interface Narrowed {
  q: string;
  channel: string;
  language: string;
  reason: string;
  order: string;
  buyer: string;
}

export const REASONS = [
  "buyer_asked", "not_understood", "missing_knowledge", "policy_exception", "tool_failed",
  "model_failed", "identity_failed", "suspected_fraud", "upset_buyer", "item_claim",
] as const;

/** Read a page of the list; `atLeast` lines where so many are shown already. */
export function listConversations(view: View, cursor: string | null, narrowed: Narrowed, atLeast = 0): Promise<{ items: Line[]; next_cursor: string | null }> {
  return request("inbox", { query: { view, cursor, ...narrowed, limit: Math.min(Math.max(atLeast, AT_ONCE), MOST) } });
}

export async function listChannels(): Promise<string[]> {
  return (await request<{ items: string[] }>("inbox/channels")).items;
}

export function countConversations(): Promise<Counts> {
  return request("inbox/counts");
}

/** Read a conversation, or what lies before one of its messages. */
export function readCase(id: string, before: number | null = null): Promise<Case> {
  return request(`inbox/${id}`, { query: { before } });
}

export type Presence = "looking" | "typing" | "left";

/** Let colleagues see what one is doing; nobody waits for it. */
export function tellPresence(id: string, state: Presence): void {
  void request(`inbox/${id}/presence`, { method: "POST", body: { state }, asksToSignIn: false }).catch(() => undefined);
}

export async function translate(id: string, text: string, to: string): Promise<string> {
  return (await request<{ text: string }>(`inbox/${id}/translate`, { method: "POST", body: { text, to } })).text;
}

/** Read along with what was said after a message; 0 for all. */
export function readReadings(id: string, language: string, after: number): Promise<Readings> {
  return request(`inbox/${id}/readings`, { query: { language, after: after || null } });
}

export async function listCanned(id: string, language: string): Promise<Canned[]> {
  return (await request<{ items: Canned[] }>(`inbox/${id}/canned`, { query: { language } })).items;
}

export async function listColleagues(): Promise<Colleague[]> {
  return (await request<{ items: Colleague[] }>("inbox/colleagues")).items;
}

export type Step = "claim" | "release" | "resolve";

/** Take a conversation over, give it back to the bot, or close it. */
export function take(id: string, step: Step): Promise<Conversation> {
  return request(`inbox/${id}/${step}`, { method: "POST" });
}

export function assign(id: string, staffId: number): Promise<Conversation> {
  return request(`inbox/${id}/assign`, { method: "POST", body: { staff_id: staffId } });
}

export function snooze(id: string, until: Date | null): Promise<Conversation> {
  return request(`inbox/${id}/snooze`, { method: "POST", body: { until: until?.toISOString() ?? null } });
}

/** Answer the buyer; `translated` says what the words were before they were translated. */
export function reply(id: string, text: string, clientId: string, translated: { original: string; original_language: string } | null): Promise<Message> {
  return request(`inbox/${id}/reply`, { method: "POST", body: { text, client_message_id: clientId, ...translated } });
}

export function addNote(id: string, text: string, clientId: string): Promise<Message> {
  return request(`inbox/${id}/note`, { method: "POST", body: { text, client_message_id: clientId } });
}

export async function draft(id: string): Promise<string> {
  return (await request<{ text: string }>(`inbox/${id}/draft`, { method: "POST" })).text;
}

export function sendAgain(id: string, seq: number): Promise<Message> {
  return request(`inbox/${id}/messages/${seq}/retry`, { method: "POST" });
}

export function markRead(id: string, seq: number): Promise<void> {
  return request(`inbox/${id}/read`, { method: "POST", body: { seq } });
}
