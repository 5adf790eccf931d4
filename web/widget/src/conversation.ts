import { type Configuration, personOf } from "./configuration";
import { Connection } from "./connection";
import { Memory, type Session } from "./memory";
import { Outbox } from "./outbox";
import { type Button, type Message, type Outgoing, type Rating, Refused, Server } from "./server";
import type { ServerEvent } from "./stream";

export type Delivery = "sending" | "waiting" | "failed" | "sent";

/** One line of the conversation as the buyer sees it; `key` stays the same from the first try to send it. */
export interface Entry {
  key: string;
  author: Message["author"];
  text: string;
  at: number;
  delivery: Delivery;
  /** The articles that an answer quotes. */
  sources: Source[];
  /** Its number, once the server has it. */
  seq: number | null;
}

export interface Source {
  title: string;
  /** Where it can be read. */
  href: string;
}

/** A bot that has said nothing for this long is not shown as writing any more. */
const WORKING_MS = 60_000;
/** How long after a message was sent the widget looks for an answer by itself, should the stream be held back by a proxy. */
const LOOKS_MS = [6_000, 15_000, 30_000, 60_000];

/** How long the messages that were said before take to come in, once the stream is open. */
const CATCHING_UP_MS = 1_000;

/** What is said and what is on its way, without a word about how it looks. */
export class Conversation {
  readonly #memory: Memory;
  readonly #server: Server;
  readonly #outbox: Outbox;
  readonly #person: string;
  readonly #messages = new Map<number, Message>();
  #connection: Connection | null = null;
  #session: Session | null = null;
  #activity: string | null = null;
  #workingTimer = 0;
  #isCut = false;
  #isCatchingUp = true;

  constructor(
    private readonly configuration: Configuration,
    private readonly changed: () => void,
  ) {
    this.#memory = new Memory(configuration.server);
    this.#server = new Server(configuration.server);
    this.#person = personOf(configuration.identityToken);
    this.#outbox = new Outbox(this.#memory, {
      deliver: (outgoing) => this.#deliver(outgoing),
      delivered: (outgoing, seq) => this.#delivered(outgoing, seq),
      changed,
    });
    this.#memory.onSessionChange(() => this.resume());
  }

  /** What the bot is doing ("" where it is only writing), or null while it does nothing. */
  get activity(): string | null {
    return this.#activity;
  }

  get isCut(): boolean {
    return this.#isCut || this.#outbox.isStuck;
  }

  /** Whether what arrives was said earlier. */
  get isCatchingUp(): boolean {
    return this.#isCatchingUp && this.#session !== null;
  }

  get isOpen(): boolean {
    return this.#memory.isOpen;
  }

  set isOpen(isOpen: boolean) {
    this.#memory.isOpen = isOpen;
    if (isOpen) this.markRead();
  }

  get unread(): number {
    const seen = this.#memory.readSeq;
    return [...this.#messages.values()].filter((one) => one.author !== "buyer" && one.seq > seen).length;
  }

  get entries(): Entry[] {
    const said = this.#said().map((message) => this.#entry(message));
    const keys = new Set(said.map((entry) => entry.key));
    const unsent = this.#outbox.messages.filter((one) => !keys.has(one.id));
    return [...said, ...unsent.map((one) => this.#unsentEntry(one))];
  }

  /** The quick replies that still fit: those of the last message, until anything follows it. */
  get buttons(): Button[] {
    const last = this.#said().at(-1);
    return this.#outbox.messages.some((one) => !one.isRefused) ? [] : (last?.buttons ?? []);
  }

  say(text: string): void {
    this.#outbox.add(text, null);
  }

  press(button: Button): void {
    this.#outbox.add(button.label, button.value);
  }

  retry(key: string): void {
    this.#outbox.retry(key);
  }

  /** Tell what she thinks of an answer; returns whether it was taken. */
  async rate(seq: number, value: Rating): Promise<boolean> {
    if (!this.#session) return false;
    return this.#server.rate(this.#session.token, seq, value).then(
      () => true,
      () => false,
    );
  }

  markRead(): void {
    this.#memory.readSeq = this.#lastSeq;
  }

  /** Take up the conversation that the browser remembers, if it is this person's, and send what waits. */
  resume(): void {
    const session = this.#memory.session;
    if (session && session.person !== this.#person) this.#memory.forget();
    else if (session) this.#use(session);
    this.hurry();
  }

  /** Try at once whatever waits for a better connection. */
  hurry(): void {
    this.#outbox.hurry();
    if (this.#session && !this.#connection) this.#connect(this.#session);
    else this.#connection?.hurry();
  }

  /** Let the stream go until `hurry`. */
  rest(): void {
    this.#connection?.stop();
    this.#connection = null;
  }

  get #lastSeq(): number {
    return Math.max(0, ...this.#messages.keys());
  }

  #said(): Message[] {
    return [...this.#messages.values()].sort((one, other) => one.seq - other.seq);
  }

  #unsentEntry(outgoing: Outgoing): Entry {
    const delivery = outgoing.isRefused ? "failed" : this.#outbox.isStuck ? "waiting" : "sending";
    return { key: outgoing.id, author: "buyer", text: outgoing.text, at: outgoing.at, delivery, sources: [], seq: null };
  }

  async #deliver(outgoing: Outgoing): Promise<number | null> {
    try {
      return await this.#server.post((await this.#anySession()).token, outgoing);
    } catch (error) {
      if (!isExpired(error)) throw error;
      this.#expire();
      return await this.#server.post((await this.#anySession()).token, outgoing);
    }
  }

  #delivered(outgoing: Outgoing, seq: number | null): void {
    if (seq !== null && !this.#messages.has(seq)) {
      const { id, text, at } = outgoing;
      this.#take({ seq, author: "buyer", text, at: new Date(at).toISOString(), client_message_id: id });
    }
    this.changed();
    for (const wait of LOOKS_MS) setTimeout(() => void this.#lookAfter(seq), wait);
  }

  async #anySession(): Promise<Session> {
    const session = this.#session ?? this.#memory.session ?? (await this.#openSession());
    this.#use(session);
    return session;
  }

  async #openSession(): Promise<Session> {
    const { language, identityToken } = this.configuration;
    const opened = await this.#server.openSession(language, identityToken).catch((error: unknown) => {
      // A token that has expired in an open tab: she can still show who she is within the chat.
      if (identityToken && error instanceof Refused && !error.isTemporary) return this.#server.openSession(language, null);
      throw error;
    });
    // Nothing was said before in a conversation that begins now.
    this.#isCatchingUp = false;
    return (this.#memory.session = { id: opened.session_id, token: opened.token, person: this.#person });
  }

  #use(session: Session): void {
    if (session.id === this.#session?.id) return;
    this.#messages.clear();
    this.rest();
    this.#session = session;
    this.#connect(session);
    this.changed();
  }

  #expire(): void {
    this.rest();
    this.#session = null;
    this.#memory.session = null;
    this.#memory.readSeq = 0;
  }

  #connect(session: Session): void {
    this.#connection = new Connection((signal) => this.#server.events(session.token, this.#lastSeq, signal), {
      received: (event) => this.#received(event),
      connected: (isConnected) => this.#connected(isConnected),
      expired: () => this.#expire(),
    });
  }

  #connected(isConnected: boolean): void {
    this.#isCut = !isConnected;
    if (isConnected) this.#outbox.hurry();
    if (isConnected) setTimeout(() => this.#caughtUp(), CATCHING_UP_MS);
    this.changed();
  }

  #caughtUp(): void {
    this.#isCatchingUp = false;
    this.changed();
  }

  #received({ name, data }: ServerEvent): void {
    const content = JSON.parse(data);
    if (name === "message") this.#take(content);
    if (name === "typing") this.#work(content.active ? (this.#activity ?? "") : null);
    if (name === "status") this.#work(content.text || "");
    this.changed();
  }

  #take(message: Message): void {
    this.#messages.set(message.seq, message);
    if (message.client_message_id) this.#memory.drop(message.client_message_id);
    if (message.author !== "buyer") this.#work(null);
    if (this.isOpen && !document.hidden) this.markRead();
  }

  #work(activity: string | null): void {
    this.#activity = activity;
    clearTimeout(this.#workingTimer);
    if (activity === null) return;
    this.#workingTimer = window.setTimeout(() => {
      this.#activity = null;
      this.changed();
    }, WORKING_MS);
  }

  #entry(message: Message): Entry {
    return {
      key: message.client_message_id || `seq-${message.seq}`,
      author: message.author,
      text: message.text,
      at: Date.parse(message.at),
      delivery: "sent",
      sources: (message.sources ?? []).map(({ title, slug, language }) => ({
        title,
        href: this.#server.article(slug, language || (message.language ?? "")),
      })),
      seq: message.seq,
    };
  }

  async #lookAfter(seq: number | null): Promise<void> {
    if (!this.#session || this.#lastSeq > (seq ?? 0)) return;
    const missed = await this.#server.history(this.#session.token, this.#lastSeq).catch(() => []);
    missed.forEach((message) => this.#take(message));
    if (missed.length) this.changed();
  }
}

function isExpired(error: unknown): boolean {
  return error instanceof Refused && (error.status === 401 || error.status === 404);
}
