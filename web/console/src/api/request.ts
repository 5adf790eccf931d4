/** The one way to the server. */

/** The server said no (RFC 9457), or could not be reached at all. */
export class Problem extends Error {
  constructor(
    /** The HTTP status; 0 where there was no answer. */
    readonly status: number,
    readonly code: string,
    readonly detail: string,
  ) {
    super(detail);
  }
}

type Value = string | number | boolean | null | undefined;

interface Options {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  query?: Record<string, Value>;
  /** Sent as JSON; a file as it is. */
  body?: object | Blob;
  /** Milliseconds to wait for the answer. */
  patience?: number;
  /** Whether a 401 asks the person to sign in, and then repeats the request. */
  asksToSignIn?: boolean;
}

const PATIENCE_MS = 30_000;

let signedIn: () => Promise<void> = () => Promise.reject(new Problem(401, "unauthenticated", ""));

/** Name what brings the sign-in about when the server knows nobody; it settles once somebody is signed in. */
export function onSignedOut(handler: () => Promise<void>): void {
  signedIn = handler;
}

/** Ask the server; raise a Problem where it refuses. */
export async function request<T>(path: string, options: Options = {}): Promise<T> {
  const response = await sent(path, options);
  if (response.status === 401 && options.asksToSignIn !== false) {
    await signedIn();
    return request<T>(path, options);
  }
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** Write an address with its query; what is null or empty is left out. */
export function address(path: string, query: Record<string, Value> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const words = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return words.size > 0 ? `/api/${path}?${words}` : `/api/${path}`;
}

async function sent(path: string, { method = "GET", query = {}, body, patience = PATIENCE_MS }: Options): Promise<Response> {
  const headers = new Headers({ accept: "application/json" });
  // Another site's page cannot set this header, so it cannot make a signed-in browser change anything.
  if (method !== "GET") headers.set("x-dragoman-console", "1");
  if (body !== undefined) headers.set("content-type", body instanceof Blob ? "application/octet-stream" : "application/json");
  try {
    return await fetch(address(path, query), {
      method,
      headers,
      body: body === undefined || body instanceof Blob ? (body ?? null) : JSON.stringify(body),
      credentials: "same-origin",
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    throw new Problem(0, "unreachable", "The server does not answer.");
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const told = (await response.json().catch(() => ({}))) as { code?: unknown; detail?: unknown };
  const code = typeof told.code === "string" ? told.code : "unexpected";
  const detail = typeof told.detail === "string" ? told.detail : `${response.status} ${response.statusText}`;
  return new Problem(response.status, code, detail);
}
