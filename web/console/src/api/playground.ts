import type { Source } from "./articles";
import { request } from "./request";

export interface Passage extends Source {
  text: string;
  score: number;
  /** The score from which it is good enough for an answer. */
  floor: number;
}

/** What JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export interface ToolCall {
  name: string;
  arguments: Json;
  outcome: string;
  result: Json;
}

export interface PlaygroundAnswer {
  /** Empty where a person would have been called. */
  reply: string;
  language: string;
  passages: Passage[];
  tool_calls: ToolCall[];
  sources: Source[];
}

export interface PlaygroundQuestion {
  question: string;
  language: string | null;
  order_number: string | null;
}

const MODEL_PATIENCE_MS = 120_000;

export function askPlayground(question: PlaygroundQuestion): Promise<PlaygroundAnswer> {
  return request("knowledge/playground", { method: "POST", body: question, patience: MODEL_PATIENCE_MS });
}
