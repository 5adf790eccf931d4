/** The languages of one slug, together. */
import type { ArticleLine, ArticleState } from "../api/articles";
import { locale } from "../words";
import { byLanguage } from "./names";

export interface Group {
  slug: string;
  /** The language whose title stands for all. */
  leading: ArticleLine;
  lines: ArticleLine[];
  updated_at: string;
}

export interface Filter {
  text: string;
  state: ArticleState | "";
  language: string;
  topic: string;
  /** Only what somebody should look at. */
  mark: Mark | "";
}

export const MARKS = ["behind", "changes", "conflict"] as const;
export type Mark = (typeof MARKS)[number];

export function marksOf(line: ArticleLine): Mark[] {
  const has: Record<Mark, boolean> = {
    behind: line.is_behind_source,
    changes: line.has_changes,
    conflict: line.conflicts.length > 0,
  };
  return MARKS.filter((mark) => has[mark]);
}

/** Group by slug, the newest change first. */
export function grouped(lines: readonly ArticleLine[]): Group[] {
  const groups = [...Map.groupBy(lines, ({ slug }) => slug)].map(([slug, all]) => groupOf(slug, all));
  return groups.sort((one, other) => other.updated_at.localeCompare(one.updated_at) || one.slug.localeCompare(other.slug));
}

/** Tell whether any language of a group fits; state and marks must meet in the same one. */
export function fits(group: Group, { text, state, language, topic, mark }: Filter): boolean {
  const words = text.trim().toLowerCase();
  const isFound = words === "" || [group.slug, ...group.lines.map(({ title }) => title)].some((name) => name.toLowerCase().includes(words));
  return isFound && group.lines.some(
    (line) =>
      (state === "" || line.state === state) &&
      (language === "" || line.language === language) &&
      (topic === "" || line.topic === topic) &&
      (mark === "" || marksOf(line).includes(mark)),
  );
}

export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== "").sort((one, other) => one.localeCompare(other));
}

function groupOf(slug: string, all: ArticleLine[]): Group {
  const lines = all.toSorted(byLanguage);
  const leading = lines.find(({ language }) => language === locale.value) ?? lines[0];
  if (leading === undefined) throw new Error(`nothing stands under ${slug}`);
  const newest = lines.map(({ updated_at }) => updated_at).sort().at(-1) ?? leading.updated_at;
  return { slug, leading, lines, updated_at: newest };
}
