import { address, request } from "./request";

export interface HeldBuyer {
  customer_id: number | null;
  name: string;
  email: string | null;
  conversations: number;
  conversation_ids: string[];
  last_at: string | null;
}

export async function findBuyers(q: string): Promise<HeldBuyer[]> {
  return (await request<{ items: HeldBuyer[] }>("admin/privacy/buyers", { query: { q } })).items;
}

interface Whose {
  customer_id?: number;
  conversation_id?: string;
}

function whose({ customer_id, conversation_ids }: HeldBuyer): Whose {
  return customer_id === null ? { conversation_id: conversation_ids[0] ?? "" } : { customer_id };
}

export function exportAddress(buyer: HeldBuyer): string {
  return address("admin/privacy/export", { ...whose(buyer) });
}

/** What has to be typed before everything is gone. */
export function confirmation(buyer: HeldBuyer): string {
  const { customer_id, conversation_id } = whose(buyer);
  return conversation_id ?? String(customer_id);
}

export function erase(buyer: HeldBuyer, confirm: string): Promise<{ conversations: number; messages: number }> {
  return request("admin/privacy/erase", { method: "POST", body: { ...whose(buyer), confirm } });
}

export function readRetention(): Promise<{ days: Record<string, number>; default_days: number | null }> {
  return request("admin/privacy/retention");
}
