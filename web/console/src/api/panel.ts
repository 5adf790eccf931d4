import { request } from "./request";

/** An amount as the server writes it: "12.50 USD". */
export type Amount = string;

export interface Address {
  name: string;
  line1: string;
  line2: string;
  city: string;
  region: string;
  postal_code: string;
  country: string;
}

export interface OrderedLine {
  sku: string;
  title: string;
  quantity: number;
  unit_price: Amount;
  returned_quantity: number;
  returnable: number;
}

export interface ParcelEvent {
  at: string;
  status: string;
  reason: string | null;
  place: string;
  text: string;
}

export interface Parcel {
  carrier: string;
  tracking_number: string;
  status: string;
  reason: string | null;
  estimated_delivery: string | null;
  events: ParcelEvent[];
}

export interface ReturnOf {
  number: string;
  kind: string;
  decision: string;
  goods: string | null;
  reason: string;
  lines: { sku: string; title: string; quantity: number }[];
}

export interface Order {
  number: string;
  version: number;
  channel: string;
  headline: string;
  placed_at: string;
  payment_status: string;
  total: Amount;
  held: Amount;
  address: Address;
  time_zone: string | null;
  lines: OrderedLine[];
  parcels: Parcel[];
  returns: ReturnOf[];
  refunds: { amount: Amount; state: string; created_at: string }[];
  return_until: string | null;
  may: Record<"cancel" | "change_address" | "open_return" | "refund", boolean>;
}

export interface Panel {
  customer: { name: string; email: string | null } | null;
  shop_time_zone: string;
  orders: Order[];
  conversations: { id: string; channel: string; owner: string; intent: string | null; updated_at: string }[];
}

export type Kind = "cancel" | "change_address" | "open_return" | "refund" | "approve_return" | "reject_return";

export interface Action {
  kind: Kind;
  order_number: string;
  version: number;
  address?: Address;
  items?: { sku: string; quantity: number }[];
  reason?: string;
  amount?: string;
  return_number?: string;
}

export interface Effect {
  what: "status" | "payment" | "address" | "held" | "return" | "decision";
  before: string | null;
  after: string | null;
}

export function readPanel(id: string): Promise<Panel> {
  return request(`inbox/${id}/panel`);
}

/** Ask what an action would change; nothing is changed. */
export async function tryOut(id: string, action: Action): Promise<Effect[]> {
  return (await request<{ items: Effect[] }>(`inbox/${id}/actions/preview`, { method: "POST", body: action })).items;
}

export function carryOut(id: string, action: Action): Promise<void> {
  return request(`inbox/${id}/actions`, { method: "POST", body: action });
}
