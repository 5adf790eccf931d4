/** The chat's HTTP interface. */
import type { Words } from "./texts";

export interface Button {
  value: string;
  label: string;
}

export type Rating = "up" | "down";

export interface Message {
  seq: number;
  author: "buyer" | "bot" | "agent";
  text: string;
  language?: string | null;
  buttons?: Button[];
  sources?: { title: string; slug: string; language?: string }[];
  at: string;
  client_message_id?: string | null;
}

/** A message on its way to the server; `id` is what keeps a repeated sending from doubling it. */
export interface Outgoing {
  id: string;
  /** What the buyer reads: her text, or the label of the button she pressed. */
  text: string;
  press: string | null;
  /** Milliseconds since the epoch. */
  at: number;
  isRefused: boolean;
}

/** The server answered, and said no. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    /** Milliseconds, or null where the server named no time. */
    readonly retryAfter: number | null,
  ) {
    super(`refused with ${status}`);
  }

  get isTemporary(): boolean {
    return this.status >= 500 || [408, 425, 429].includes(this.status);
  }
}

/** The longest text that the server takes, in code points. */
export const LONGEST_TEXT = 8_000;

const PATIENCE_MS = 15_000;

export class Server {
  constructor(private readonly base: string) {}

  async texts(language: string): Promise<Words> {
    return this.#json(await this.#ask(`texts?language=${encodeURIComponent(language)}`));
  }

  async openSession(language: string, identityToken: string | null): Promise<{ session_id: string; token: string }> {
    const body = identityToken ? { language, identity_token: identityToken } : { language };
    return this.#json(await this.#ask("sessions", { body: JSON.stringify(body) }));
  }

  /** Hand over a message; returns its place in the conversation where the server tells it. */
  async post(token: string, outgoing: Outgoing): Promise<number | null> {
    const { id, text, press } = outgoing;
    const content = press === null ? { text } : { press };
    const body = JSON.stringify({ ...content, client_message_id: id });
    const accepted = await this.#json<{ seq?: number }>(await this.#ask("messages", { token, body }));
    return accepted.seq ?? null;
  }

  async history(token: string, after: number): Promise<Message[]> {
    const answer = await this.#ask(`messages?after=${after}`, { token });
    return (await this.#json<{ messages: Message[] }>(answer)).messages;
  }

  /** Tell what the buyer thinks of an answer. */
  async rate(token: string, seq: number, value: Rating): Promise<void> {
    await this.#ask("ratings", { token, body: JSON.stringify({ seq, value }) });
  }

  /** Where an article can be read. */
  article(slug: string, language: string): string {
    return `${this.base}help/${encodeURIComponent(slug)}?language=${encodeURIComponent(language)}`;
  }

  /** Open the stream of events that follow a message. */
  async events(token: string, after: number, signal: AbortSignal): Promise<Response> {
    return this.#ask("events", { token, signal, after });
  }

  async #ask(
    path: string,
    { token, body, signal, after }: { token?: string; body?: string; signal?: AbortSignal; after?: number } = {},
  ): Promise<Response> {
    const headers = new Headers();
    if (token) headers.set("authorization", `Bearer ${token}`);
    if (body) headers.set("content-type", "application/json");
    if (after !== undefined) headers.set("last-event-id", String(after));
    const response = await fetch(`${this.base}api/chat/${path}`, {
      method: body ? "POST" : "GET",
      body: body ?? null,
      headers,
      signal: signal ?? AbortSignal.timeout(PATIENCE_MS),
      credentials: "omit",
      cache: "no-store",
    });
    if (!response.ok) throw new Refused(response.status, retryAfter(response));
    return response;
  }

  async #json<T>(response: Response): Promise<T> {
    return (await response.json()) as T;
  }
}

function retryAfter(response: Response): number | null {
  const seconds = Number.parseFloat(response.headers.get("retry-after") ?? "");
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}
