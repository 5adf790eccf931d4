/** What the script tag says. */
export interface Configuration {
  /** Where the chat's API lives: the folder that the script itself came from, with a final slash. */
  server: string;
  language: string;
  identityToken: string | null;
  color: string | null;
}

export function readConfiguration(script: HTMLScriptElement): Configuration {
  const { language, identityToken, color } = script.dataset;
  return {
    server: new URL(".", script.src).href,
    language: !language || language === "auto" ? navigator.language : language,
    identityToken: identityToken || null,
    color: color && CSS.supports("color", color) ? color : null,
  };
}

/**
 * Whom an identity token speaks of, without judging whether it is genuine: the server does that.
 *
 * A saved conversation belongs to one person. When the shop's visitor signs in, or another one does
 * on the same machine, this name changes and the widget begins a new conversation.
 */
export function personOf(identityToken: string | null): string {
  const payload = identityToken?.split(".")[1];
  if (!payload) return "";
  try {
    const claims = JSON.parse(atob(payload.replace(/-/g, "+").replace(/_/g, "/")));
    return String(claims.sub ?? claims.email ?? "");
  } catch {
    return "";
  }
}
