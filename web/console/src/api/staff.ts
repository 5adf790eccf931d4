import { request } from "./request";

export interface Colleague {
  staff_id: number;
  name: string;
  email: string;
  role: "agent" | "admin";
}

export function readMe(): Promise<Colleague> {
  return request("admin/me");
}

export async function signIn(email: string, password: string, code: string): Promise<void> {
  await request("admin/sign-in", { method: "POST", body: { email, password, ...(code ? { code } : {}) }, asksToSignIn: false });
}

export function signOut(): Promise<void> {
  return request("admin/sign-out", { method: "POST", asksToSignIn: false });
}
