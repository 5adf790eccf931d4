import { request } from "./request";

export interface Account {
  staff_id: number;
  name: string;
  email: string;
  role: "agent" | "admin";
  languages: string[];
  capacity: number;
  is_away: boolean;
  has_second_factor: boolean;
}

export function readAccount(): Promise<Account> {
  return request("admin/me");
}

export function changeAccount(change: Partial<Pick<Account, "name" | "languages" | "is_away">>): Promise<Account> {
  return request("admin/me", { method: "PATCH", body: change });
}

export function changePassword(current: string, next: string): Promise<void> {
  return request("admin/me/password", { method: "POST", body: { current, new: next } });
}

export function beginSecondFactor(): Promise<{ secret: string; uri: string; qr_svg: string }> {
  return request("admin/me/second-factor", { method: "POST" });
}

export function confirmSecondFactor(code: string): Promise<void> {
  return request("admin/me/second-factor", { method: "PUT", body: { code } });
}

export function removeSecondFactor(code: string): Promise<void> {
  return request("admin/me/second-factor/remove", { method: "POST", body: { code } });
}

export function signOutEverywhere(): Promise<void> {
  return request("admin/sign-out-everywhere", { method: "POST", asksToSignIn: false });
}
