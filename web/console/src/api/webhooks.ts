import { request } from "./request";

export const EVENTS = ["handover", "reply", "resolve"] as const;
export type EventName = (typeof EVENTS)[number];

export interface Webhook {
  webhook_id: number;
  url: string;
  events: EventName[];
  is_active: boolean;
}

export interface Delivery {
  key: string;
  event: string;
  conversation_id: string | null;
  state: "pending" | "sent" | "failed" | "none";
  attempts: number;
  next_at: string | null;
  status: number | null;
  error: string | null;
  created_at: string;
}

export async function listWebhooks(): Promise<Webhook[]> {
  return (await request<{ items: Webhook[] }>("admin/webhooks")).items;
}

/** Set one up; the secret that comes back is shown once. */
export async function addWebhook(url: string, events: EventName[]): Promise<string> {
  return (await request<{ secret: string }>("admin/webhooks", { method: "POST", body: { url, events } })).secret;
}

export function changeWebhook({ webhook_id, ...changed }: Webhook): Promise<Webhook> {
  return request(`admin/webhooks/${webhook_id}`, { method: "PUT", body: changed });
}

export function removeWebhook(id: number): Promise<void> {
  return request(`admin/webhooks/${id}`, { method: "DELETE" });
}

export function tryWebhook(id: number): Promise<Delivery> {
  return request(`admin/webhooks/${id}/test`, { method: "POST" });
}

export async function listDeliveries(id: number): Promise<Delivery[]> {
  return (await request<{ items: Delivery[] }>(`admin/webhooks/${id}/deliveries`)).items;
}

export function sendAgain(id: number, key: string): Promise<Delivery> {
  return request(`admin/webhooks/${id}/deliveries/${key}/retry`, { method: "POST" });
}
