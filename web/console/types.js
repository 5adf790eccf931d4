// vue-tsc works on the TypeScript that is written in JavaScript; left alone it would find the native one of the other pages.
import { createRequire } from "node:module";
import { run } from "vue-tsc";

const { resolve } = createRequire(import.meta.url);
run(resolve("typescript/lib/tsc"));
