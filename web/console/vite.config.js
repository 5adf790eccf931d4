import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/console/",
  plugins: [vue()],
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    // Messages are interpreted, never turned into code: the server's policy forbids eval.
    __INTLIFY_JIT_COMPILATION__: true,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  // The charts are one chunk of some 520 kB, which only their page loads.
  build: { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
});
