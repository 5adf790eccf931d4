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

export function listConversations(view: View, cursor: string | null, q: string): Promise<{ items: Line[]; next_cursor: string | null }> {
  return request("inbox", { query: { view, cursor, q, limit: AT_ONCE } });
}

export function countConversations(): Promise<Counts> {
  return request("inbox/counts");
}

export function readCase(id: string): Promise<Case> {
  return request(`inbox/${id}`);
}

export function readReadings(id: string, language: string): Promise<Readings> {
  return request(`inbox/${id}/readings`, { query: { language } });
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

export function write(id: string, kind: "reply" | "note", text: string, clientId: string): Promise<Message> {
  return request(`inbox/${id}/${kind}`, { method: "POST", body: { text, client_message_id: clientId } });
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
