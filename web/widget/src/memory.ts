import type { Outgoing } from "./server";

export interface Session {
  id: string;
  token: string;
  person: string;
}

const REFUSED_KEPT_MS = 24 * 3_600_000;

/**
 * What outlives a reload: the session, what is not sent yet, how far the buyer has read.
 *
 * Each unsent message has a key of its own, so that two tabs of the shop cannot overwrite each other's.
 */
export class Memory {
  readonly #storage = usableStorage(() => localStorage);
  /** Ends with the tab: who comes back another day does not find the shop covered by an open panel. */
  readonly #tab = usableStorage(() => sessionStorage);
  readonly #prefix: string;

  constructor(server: string) {
    this.#prefix = `dragoman:${server}:`;
  }

  get session(): Session | null {
    return this.#read<Session>("session");
  }

  set session(session: Session | null) {
    this.#write("session", session);
  }

  get readSeq(): number {
    return this.#read<number>("read") ?? 0;
  }

  set readSeq(seq: number) {
    this.#write("read", seq);
  }

  get isOpen(): boolean {
    return this.#prefix + "open" in this.#tab;
  }

  set isOpen(isOpen: boolean) {
    if (isOpen) this.#tab[this.#prefix + "open"] = "yes";
    else delete this.#tab[this.#prefix + "open"];
  }

  /** Everything not sent yet, oldest first; what the server refused is offered for a new try for a day. */
  unsent(): Outgoing[] {
    return this.#keys("out:")
      .map((key) => this.#read<Outgoing>(key))
      .filter((outgoing) => outgoing !== null)
      .filter(({ isRefused, at }) => !isRefused || Date.now() - at < REFUSED_KEPT_MS)
      .sort((one, other) => one.at - other.at);
  }

  keep(outgoing: Outgoing): void {
    this.#write(`out:${outgoing.id}`, outgoing);
  }

  drop(id: string): void {
    this.#write(`out:${id}`, null);
  }

  /** Forget a conversation that belongs to somebody else. */
  forget(): void {
    for (const key of this.#keys("")) this.#write(key, null);
  }

  /** Tell when another tab begins a conversation, or ends one. */
  onSessionChange(listener: () => void): void {
    addEventListener("storage", (event) => {
      if (event.key === `${this.#prefix}session`) listener();
    });
  }

  #keys(start: string): string[] {
    const whole = this.#prefix + start;
    return Object.keys(this.#storage)
      .filter((key) => key.startsWith(whole))
      .map((key) => key.slice(this.#prefix.length));
  }

  #read<T>(key: string): T | null {
    try {
      return JSON.parse(this.#storage[this.#prefix + key] ?? "null") as T | null;
    } catch {
      return null;
    }
  }

  #write(key: string, value: unknown): void {
    const whole = this.#prefix + key;
    try {
      if (value === null) delete this.#storage[whole];
      else this.#storage[whole] = JSON.stringify(value);
    } catch {
      // The storage is full: the conversation goes on, it is only not remembered.
    }
  }
}

/** The browser's storage, or, where the visitor forbids it, an object that lives as long as the page. */
function usableStorage(storageOf: () => Storage): Record<string, string> {
  try {
    const storage = storageOf();
    const key = "dragoman:probe";
    storage.setItem(key, "");
    storage.removeItem(key);
    return storage;
  } catch {
    return {};
  }
}
