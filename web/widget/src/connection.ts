import { backOff, Pause } from "./pause";
import { Refused } from "./server";
import { readEvents, type ServerEvent } from "./stream";

export interface Listener {
  received(event: ServerEvent): void;
  connected(isConnected: boolean): void;
  /** The server does not know this session any more; the connection has given up. */
  expired(): void;
}

/** The server sends a sign of life every 15 seconds; three missed ones mean that the line is dead. */
const SILENCE_MS = 45_000;

/** Keeps a stream of events open, and opens it again for as long as it is wanted. */
export class Connection {
  readonly #pause = new Pause();
  readonly #wanted = new AbortController();

  constructor(
    private readonly open: (signal: AbortSignal) => Promise<Response>,
    private readonly listener: Listener,
  ) {
    void this.#keep();
  }

  stop(): void {
    this.#wanted.abort();
    this.#pause.end();
  }

  /** Try again at once, if it is waiting. */
  hurry(): void {
    this.#pause.end();
  }

  async #keep(): Promise<void> {
    let failures = 0;
    while (!this.#wanted.signal.aborted) {
      try {
        await this.#follow(() => (failures = 0));
      } catch (error) {
        if (error instanceof Refused && !error.isTemporary) return this.listener.expired();
      }
      if (this.#wanted.signal.aborted) return;
      // The first new try comes so soon that nobody needs to hear of it.
      if (failures > 0) this.listener.connected(false);
      await this.#pause.wait(backOff(failures++));
    }
  }

  async #follow(heard: () => void): Promise<void> {
    const line = new AbortController();
    const cut = () => line.abort();
    this.#wanted.signal.addEventListener("abort", cut);
    let silence = setTimeout(cut, SILENCE_MS);
    try {
      const response = await this.open(line.signal);
      this.listener.connected(true);
      const alive = () => {
        heard();
        clearTimeout(silence);
        silence = setTimeout(cut, SILENCE_MS);
      };
      for await (const event of readEvents(response, alive)) this.listener.received(event);
    } finally {
      clearTimeout(silence);
      this.#wanted.signal.removeEventListener("abort", cut);
    }
  }
}
