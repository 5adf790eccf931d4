import { request } from "./request";

export type Role = "agent" | "admin";

export interface Member {
  staff_id: number;
  name: string;
  email: string;
  role: Role;
  languages: string[];
  capacity: number;
  is_away: boolean;
  has_second_factor: boolean;
  is_active: boolean;
  last_seen_at: string | null;
}

export interface Invite {
  invite_id: number;
  email: string;
  name: string;
  role: Role;
  invited_by: string;
  expires_at: string;
}

export async function listTeam(): Promise<Member[]> {
  return (await request<{ items: Member[] }>("admin/staff")).items;
}

export function changeMember(id: number, change: Partial<Pick<Member, "role" | "is_active" | "capacity" | "languages" | "has_second_factor">>): Promise<Member> {
  return request(`admin/staff/${id}`, { method: "PATCH", body: change });
}

export async function listInvites(): Promise<Invite[]> {
  return (await request<{ items: Invite[] }>("admin/invites")).items;
}

/** Invite somebody; the address that comes back is shown once. */
export async function invite(email: string, name: string, role: Role): Promise<string> {
  return (await request<{ url: string }>("admin/invites", { method: "POST", body: { email, name, role } })).url;
}

export function withdrawInvite(id: number): Promise<void> {
  return request(`admin/invites/${id}`, { method: "DELETE" });
}

export function lookAtInvite(token: string): Promise<{ email: string; name: string; role: Role }> {
  return request("admin/invites/look", { method: "POST", body: { token }, asksToSignIn: false });
}

export function acceptInvite(token: string, password: string): Promise<void> {
  return request("admin/invites/accept", { method: "POST", body: { token, password }, asksToSignIn: false });
}
