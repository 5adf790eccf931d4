/** The text that is being written, beside what was last saved of it. */
import { computed, type ComputedRef, reactive, ref, shallowRef, type ShallowRef } from "vue";
import { type Article, type Audience, type BrokenTest, type Place, readArticle, saveArticle, type Saving, type Text } from "../../api/articles";
import { Problem } from "../../api/request";

/** What the fields hold; sample questions are one a line. */
export interface Form {
  title: string;
  body: string;
  questions: string;
  topic: string;
  products: string[];
  countries: string[];
  audience: Audience;
}

export interface Writing {
  form: Form;
  /** Null until it was saved for the first time. */
  article: ShallowRef<Article | null>;
  /** What somebody else saved meanwhile, to be settled. */
  theirs: ShallowRef<Article | null>;
  broken: ShallowRef<BrokenTest[]>;
  isDirty: ComputedRef<boolean>;
  load: () => Promise<void>;
  /** Give the fields what a new text starts from; there is nothing in it to lose yet. */
  begin: (text: Partial<Text>) => void;
  /** Take a text into the fields, not yet saved. */
  fill: (text: Partial<Text>) => void;
  /** Take what the server answered as the state of things. */
  take: (article: Article) => void;
  /** Save; false where somebody else was quicker, which `theirs` then shows. */
  save: (state: Saving["state"], publishAt: string | null, seen?: number) => Promise<boolean>;
}

export function useWriting(place: Place): Writing {
  const form = reactive<Form>({ title: "", body: "", questions: "", topic: "", products: [], countries: [], audience: "public" });
  const article = shallowRef<Article | null>(null);
  const theirs = shallowRef<Article | null>(null);
  const broken = shallowRef<BrokenTest[]>([]);
  const saved = ref(JSON.stringify(textOf(form)));
  const isDirty = computed(() => JSON.stringify(textOf(form)) !== saved.value);

  function fill(text: Partial<Text>): void {
    const { questions, ...rest } = text;
    Object.assign(form, rest);
    if (questions) form.questions = questions.join("\n");
  }

  function begin(text: Partial<Text>): void {
    fill(text);
    saved.value = JSON.stringify(textOf(form));
  }

  function take(answer: Article): void {
    article.value = answer;
    const { title, body, questions, topic, products, countries, audience } = answer.newest;
    begin({ title, body, questions, topic, products: [...products], countries: [...countries], audience });
  }

  /** What was written on while it was being saved stays, and counts as not saved. */
  function settle(answer: Article, sent: string): void {
    if (JSON.stringify(textOf(form)) === sent) return take(answer);
    article.value = answer;
    saved.value = sent;
  }

  async function load(): Promise<void> {
    try {
      take(await readArticle(place));
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 404) throw error;
    }
  }

  async function save(state: Saving["state"], publishAt: string | null, seen = article.value?.revision ?? 0): Promise<boolean> {
    const sent = textOf(form);
    try {
      const answer = await saveArticle(place, sent, { state, publish_at: publishAt, seen_revision: seen });
      settle(answer, JSON.stringify(sent));
      broken.value = answer.broken_tests;
      theirs.value = null;
      return true;
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "article_changed") throw error;
      theirs.value = await readArticle(place);
      return false;
    }
  }

  return { form, article, theirs, broken, isDirty, load, begin, fill, take, save };
}

export function textOf(form: Form): Text {
  const questions = form.questions.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return { ...form, title: form.title.trim(), topic: form.topic.trim(), questions };
}
