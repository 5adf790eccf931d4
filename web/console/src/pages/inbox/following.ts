/** What happens in the inbox while the page is open. */
import { onBeforeUnmount } from "vue";
import type { Presence } from "../../api/inbox";

export interface News {
  id: string;
  kind: "change" | "handover" | "overdue" | "presence";
  /** Who does what, where it is presence. */
  staff_id?: number;
  name?: string;
  state?: Presence;
}

const KINDS = ["change", "handover", "overdue", "presence"] as const;
const GATHERED_MS = 150;
const AGAIN_MS = 3_000;

/** Tell of news at once, and those of the next moment together; after a lost connection all is news. */
export function useInboxNews(tell: (news: readonly News[]) => void): void {
  let source: EventSource | undefined;
  let gathered: News[] = [];
  let telling: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let wasOpen = false;

  function gather(news: News): void {
    gathered.push(news);
    if (telling === undefined) tellGathered();
  }

  function tellGathered(): void {
    const told = gathered;
    gathered = [];
    telling = told.length > 0 ? setTimeout(tellGathered, GATHERED_MS) : undefined;
    if (told.length > 0) tell(told);
  }

  function follow(): void {
    const opened = new EventSource("/api/inbox/events");
    source = opened;
    for (const kind of KINDS) {
      opened.addEventListener(kind, ({ data }: MessageEvent<string>) => {
        gather({ ...(JSON.parse(data) as Omit<News, "kind">), kind });
      });
    }
    opened.addEventListener("open", () => {
      if (wasOpen) tell([]);
      wasOpen = true;
    });
    opened.addEventListener("error", () => {
      // A browser gives up for good where the server refuses, as it does once the sign-in has ended.
      if (opened.readyState === EventSource.CLOSED) again = setTimeout(follow, AGAIN_MS);
    });
  }

  follow();
  onBeforeUnmount(() => {
    clearTimeout(telling);
    clearTimeout(again);
    source?.close();
  });
}
