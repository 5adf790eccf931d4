import { request } from "./request";

export const STATES = ["published", "scheduled", "draft", "archived"] as const;
export type ArticleState = (typeof STATES)[number];
export type Audience = "public" | "staff";

/** Where an article stands: a language of a slug. */
export interface Place {
  slug: string;
  language: string;
}

export interface Source extends Place {
  title: string;
}

export interface ArticleLine extends Source {
  topic: string;
  products: string[];
  countries: string[];
  audience: Audience;
  state: ArticleState;
  /** The newest of its history. */
  revision: number;
  /** The one that buyers are answered from. */
  published_revision: number | null;
  publish_at: string | null;
  has_changes: boolean;
  updated_at: string;
  is_behind_source: boolean;
  /** Slugs that say something else about the same thing. */
  conflicts: string[];
}

export interface RevisionLine {
  number: number;
  title: string;
  state: ArticleState;
  author: string;
  at: string;
}

/** What an article says. */
export interface Text {
  title: string;
  body: string;
  questions: string[];
  topic: string;
  products: string[];
  countries: string[];
  audience: Audience;
}

export interface Revision extends RevisionLine, Text {}

export interface BrokenTest {
  id: number;
  question: string;
  language: string;
  /** The slug that should answer; null where none may. */
  expected: string | null;
  found: string | null;
}

export interface Article extends ArticleLine {
  body: string;
  questions: string[];
  newest: Revision;
  history: RevisionLine[];
}

export interface SavedArticle extends Article {
  broken_tests: BrokenTest[];
}

export interface Saving {
  state: "draft" | "scheduled" | "published";
  publish_at: string | null;
  /** The newest revision that the writer has read; 0 for none. */
  seen_revision: number;
}

/** A line on both sides; null where one side has none. */
export interface Row {
  before: string | null;
  after: string | null;
}

export interface Difference {
  title: Row;
  audience: Row;
  topic: Row;
  scope: Row;
  body: Row[];
  questions: Row[];
}

export async function listArticles(): Promise<ArticleLine[]> {
  return (await request<{ items: ArticleLine[] }>("knowledge/articles")).items;
}

export function readArticle(place: Place): Promise<Article> {
  return request(at(place));
}

export function saveArticle(place: Place, text: Text, saving: Saving): Promise<SavedArticle> {
  return request(at(place), { method: "PUT", body: { ...text, ...saving } });
}

export function archiveArticle(place: Place): Promise<Article> {
  return request(`${at(place)}/archive`, { method: "POST" });
}

export function rollBackArticle(place: Place, number: number): Promise<Article> {
  return request(`${at(place)}/roll-back`, { method: "POST", body: { number } });
}

export function readDifference(place: Place, before: number, after: number): Promise<Difference> {
  return request(`${at(place)}/difference`, { query: { before, after } });
}

function at({ slug, language }: Place): string {
  return `knowledge/articles/${encodeURIComponent(slug)}/${encodeURIComponent(language)}`;
}
