import type { Memory } from "./memory";
import { backOff, Pause } from "./pause";
import { type Outgoing, Refused } from "./server";

export interface Courier {
  /** Bring a message to the server; returns its place in the conversation, if known. */
  deliver(outgoing: Outgoing): Promise<number | null>;
  /** The server has the message. */
  delivered(outgoing: Outgoing, seq: number | null): void;
  /** The state of some message changed. */
  changed(): void;
}

/**
 * Sends what the buyer writes, one after another and in her order, until the server has it.
 *
 * Every message is kept in the browser before it is sent and under the same id for every try, so
 * neither a reload nor an answer lost on the way loses or doubles it.
 */
export class Outbox {
  readonly #pause = new Pause();
  #isBusy = false;
  #failures = 0;
  #isUnreachable = false;

  constructor(
    private readonly memory: Memory,
    private readonly courier: Courier,
  ) {}

  get messages(): Outgoing[] {
    return this.memory.unsent();
  }

  /** Whether something waits because the last try did not even reach the server. */
  get isStuck(): boolean {
    return this.#isUnreachable && this.messages.length > 0;
  }

  add(text: string, press: string | null): void {
    this.memory.keep({ id: newId(), text, press, at: Date.now(), isRefused: false });
    this.hurry();
  }

  retry(id: string): void {
    const outgoing = this.messages.find((one) => one.id === id);
    if (outgoing) this.memory.keep({ ...outgoing, isRefused: false });
    this.hurry();
  }

  /** Send now what waits. */
  hurry(): void {
    this.#pause.end();
    void this.#sendAll();
  }

  async #sendAll(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (;;) {
      const next = this.messages.find((one) => !one.isRefused);
      if (!next) break;
      await this.#send(next);
    }
    this.#isBusy = false;
  }

  async #send(outgoing: Outgoing): Promise<void> {
    this.courier.changed();
    try {
      const seq = await this.courier.deliver(outgoing);
      this.#failures = 0;
      this.#isUnreachable = false;
      this.memory.drop(outgoing.id);
      this.courier.delivered(outgoing, seq);
    } catch (error) {
      if (error instanceof Refused && !error.isTemporary) this.memory.keep({ ...outgoing, isRefused: true });
      else await this.#waitAfter(error);
      this.courier.changed();
    }
  }

  async #waitAfter(error: unknown): Promise<void> {
    this.#failures += 1;
    this.#isUnreachable = !(error instanceof Refused);
    this.courier.changed();
    const asked = error instanceof Refused ? error.retryAfter : null;
    await this.#pause.wait(asked ?? backOff(this.#failures));
  }
}

/** A random id; unlike crypto.randomUUID it is there on pages without TLS, too. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
