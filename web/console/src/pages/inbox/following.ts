/** What happens in the inbox while the page is open. */
import { onBeforeUnmount } from "vue";

export interface News {
  id: string;
  kind: "change" | "handover" | "overdue" | "presence";
}

const KINDS = ["change", "handover", "overdue", "presence"] as const;
const GATHERED_MS = 150;

/** Tell of news, those of a moment together; after a lost connection all is news. */
export function useInboxNews(tell: (news: readonly News[]) => void): void {
  const source = new EventSource("/api/inbox/events");
  let gathered: News[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasOpen = false;

  function gather(news?: News): void {
    if (news) gathered.push(news);
    timer ??= setTimeout(() => {
      timer = undefined;
      const told = gathered;
      gathered = [];
      tell(told);
    }, GATHERED_MS);
  }

  for (const kind of KINDS) {
    source.addEventListener(kind, ({ data }: MessageEvent<string>) => {
      const { id } = JSON.parse(data) as { id: string };
      gather({ id, kind });
    });
  }
  source.addEventListener("open", () => {
    if (wasOpen) gather();
    wasOpen = true;
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    source.close();
  });
}
