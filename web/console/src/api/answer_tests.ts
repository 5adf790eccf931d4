import { request } from "./request";

export interface NewAnswerTest {
  question: string;
  language: string;
  /** The article that must answer; null where none may. */
  slug: string | null;
  country: string | null;
}

export interface AnswerTest extends NewAnswerTest {
  id: number;
  /** Null where it was never run. */
  passed: boolean | null;
  found: string | null;
  checked_at: string | null;
}

const RUN_PATIENCE_MS = 300_000;

export async function listTests(): Promise<AnswerTest[]> {
  return (await request<{ items: AnswerTest[] }>("knowledge/tests")).items;
}

export async function addTest(test: NewAnswerTest): Promise<void> {
  await request("knowledge/tests", { method: "POST", body: test });
}

export function deleteTest(id: number): Promise<void> {
  return request(`knowledge/tests/${id}`, { method: "DELETE" });
}

export async function runTests(): Promise<AnswerTest[]> {
  const answer = await request<{ items: AnswerTest[] }>("knowledge/tests/run", { method: "POST", patience: RUN_PATIENCE_MS });
  return answer.items;
}
