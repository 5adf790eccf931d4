/** A wait that can be cut short: by the network's return, or by a buyer who does not want to wait. */
export class Pause {
  #end: (() => void) | null = null;

  async wait(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#end = null;
  }

  end(): void {
    this.#end?.();
  }
}

const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** How long to wait after a number of failures: doubling, with a spread that keeps visitors from returning all at once. */
export function backOff(failures: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 10));
  return longest * (0.5 + Math.random() / 2);
}
