/** What became of what somebody did, shown for a while and read aloud. */
import { shallowReactive } from "vue";
import { Problem } from "../api/request";
import { t, type WordKey } from "../words";

export interface Outcome {
  id: number;
  kind: "good" | "bad";
  text: string;
}

export const outcomes = shallowReactive<Outcome[]>([]);

const SHOWN_MS = { good: 5_000, bad: 12_000 };
const MOST = 3;
let last = 0;

export function announce(text: string, kind: Outcome["kind"] = "good"): void {
  const id = ++last;
  outcomes.push({ id, kind, text });
  if (outcomes.length > MOST) outcomes.shift();
  setTimeout(() => dismiss(id), SHOWN_MS[kind]);
}

export function dismiss(id: number): void {
  const place = outcomes.findIndex((outcome) => outcome.id === id);
  if (place >= 0) outcomes.splice(place, 1);
}

const KNOWN: Record<string, WordKey> = {
  already_claimed: "problem.already_claimed",
  no_draft: "problem.no_draft",
  not_your_conversation: "problem.not_your_conversation",
  admins_only: "problem.admins_only",
  article_changed: "problem.article_changed",
  article_not_found: "problem.not_found",
  not_found: "problem.not_found",
  order_changed: "problem.order_changed",
  refund_too_large: "problem.refund_too_large",
  unknown_invite: "problem.invite_not_found",
  last_admin: "problem.last_admin",
  past_moment: "problem.past_moment",
  rate_limited: "problem.rate_limited",
  sign_in_locked: "problem.sign_in_locked",
  too_many_requests: "problem.rate_limited",
  unreachable: "problem.unreachable",
  wrong_password: "problem.wrong_credentials",
  wrong_credentials: "problem.wrong_credentials",
  body_too_large: "problem.too_large",
  too_large: "problem.too_large",
};

/** Say a problem in the reader's language where it is a known one, else as the server says it. */
export function told(problem: Problem): string {
  const key = KNOWN[problem.code];
  return key ? t(key, { detail: problem.detail }) : t("problem.other", { detail: problem.detail });
}

/** Take an error for a refusal; everything else is a bug and goes on its way. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}
