// Trains NLP.js on the examples of each language and classifies rows with it: JSON in, JSON out.
import { readFileSync } from "node:fs";
import { NlpManager } from "node-nlp";

// The library tells of its progress there, where the answer belongs.
console.log = () => {};

const { examples, rows } = JSON.parse(readFileSync(0, "utf8"));

const started = performance.now();
const managers = new Map();
for (const [locale, intents] of Object.entries(examples)) {
  const manager = new NlpManager({ languages: [locale], forceNER: false, autoSave: false, nlu: { log: false } });
  for (const [intent, texts] of Object.entries(intents))
    for (const text of texts) manager.addDocument(locale, text, intent);
  await manager.train();
  managers.set(locale, manager);
}
const trained = performance.now();

const answers = [];
for (const { locale, text } of rows) {
  const { classifications } = await managers.get(locale).process(locale, text);
  const share = (intent) => classifications?.find((it) => it.intent === intent)?.score ?? 0;
  const best = classifications?.[0]?.intent ?? "None";
  answers.push({
    intent: best === "None" ? "other" : best,
    other: Math.max(share("None"), share("other")),
  });
}
const done = performance.now();

process.stdout.write(
  JSON.stringify({
    answers,
    trainingSeconds: (trained - started) / 1000,
    messagesPerSecond: (1000 * rows.length) / (done - trained),
    memoryMb: process.memoryUsage().rss / 1e6,
  }),
);
