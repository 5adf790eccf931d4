import { defineConfig } from "vite";

// Relative addresses: the page works under whatever path a server puts it. Nothing inline: a strict policy may stand.
export default defineConfig({ base: "./", build: { target: "es2022", assetsInlineLimit: 0 } });
