/** What an agent has written and not sent yet: it outlives a reload and the end of a sign-in. */

export interface Unsent {
  text: string;
  /** The id under which it is sent, however often it has to be tried. */
  id: string;
  /** What it was before it was translated, and in which language. */
  translated?: { original: string; original_language: string };
}

const key = (conversation: string, kind: string): string => `dragoman:unsent:${kind}:${conversation}`;

export function unsent(conversation: string, kind: string): Unsent {
  const stored = sessionStorage.getItem(key(conversation, kind));
  return stored === null ? { text: "", id: crypto.randomUUID() } : (JSON.parse(stored) as Unsent);
}

export function keepUnsent(conversation: string, kind: string, words: Unsent): void {
  if (words.text === "") sessionStorage.removeItem(key(conversation, kind));
  else sessionStorage.setItem(key(conversation, kind), JSON.stringify(words));
}
