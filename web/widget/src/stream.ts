/** Server-sent events over fetch: unlike EventSource it keeps the token out of the address. */
export interface ServerEvent {
  name: string;
  data: string;
}

/**
 * Yield the events of a stream until it ends.
 *
 * `heard` is called for every sign of life, comments included, so that the caller can tell a silent
 * connection from a dead one.
 */
export async function* readEvents(response: Response, heard: () => void): AsyncGenerator<ServerEvent> {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    heard();
    const blocks = (waiting + value).replace(/\r\n/g, "\n").split("\n\n");
    waiting = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = parse(block);
      if (event) yield event;
    }
  }
}

function parse(block: string): ServerEvent | null {
  let name = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    const [, field, value] = /^(event|data): ?(.*)$/.exec(line) ?? [];
    if (field === "event") name = value ?? name;
    if (field === "data") data.push(value ?? "");
  }
  return data.length ? { name, data: data.join("\n") } : null;
}
