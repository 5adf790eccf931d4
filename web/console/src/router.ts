import { createRouter, createWebHistory } from "vue-router";
import { nextTick, watchEffect } from "vue";
import { t, type WordKey } from "./words";

declare module "vue-router" {
  interface RouteMeta {
    title: WordKey;
    /** Whether people who are no admins may open it. */
    isForAgents?: boolean;
    /** Whether it can be opened without an account. */
    isOpen?: boolean;
  }
}

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  routes: [
    { path: "/", redirect: { name: "inbox", params: { id: "" } } },
    {
      path: "/inbox/:id?",
      name: "inbox",
      meta: { title: "nav.inbox", isForAgents: true },
      component: () => import("./pages/InboxPage.vue"),
      props: ({ params }) => ({ id: typeof params["id"] === "string" ? params["id"] : "" }),
    },
    { path: "/analytics", name: "analytics", meta: { title: "nav.analytics" }, component: () => import("./pages/AnalyticsPage.vue") },
    { path: "/knowledge", name: "articles", meta: { title: "nav.articles" }, component: () => import("./pages/ArticlesPage.vue") },
    {
      path: "/knowledge/:slug/:language",
      name: "editor",
      meta: { title: "nav.editor" },
      // Another language is another article: its page starts anew.
      component: () => import("./pages/EditorPage.vue"),
      props: ({ params }) => ({ slug: String(params["slug"]), language: String(params["language"]) }),
    },
    { path: "/playground", name: "playground", meta: { title: "nav.playground" }, component: () => import("./pages/PlaygroundPage.vue") },
    { path: "/tests", name: "tests", meta: { title: "nav.tests" }, component: () => import("./pages/TestsPage.vue") },
    { path: "/gaps", name: "gaps", meta: { title: "nav.gaps" }, component: () => import("./pages/GapsPage.vue") },
    { path: "/answers", name: "answers", meta: { title: "nav.answers" }, component: () => import("./pages/AnswersPage.vue") },
    { path: "/import", name: "import", meta: { title: "nav.import" }, component: () => import("./pages/ImportPage.vue") },
    { path: "/canned", name: "canned", meta: { title: "nav.canned" }, component: () => import("./pages/CannedPage.vue") },
    { path: "/team", name: "team", meta: { title: "nav.team" }, component: () => import("./pages/TeamPage.vue") },
    { path: "/webhooks", name: "webhooks", meta: { title: "nav.webhooks" }, component: () => import("./pages/WebhooksPage.vue") },
    { path: "/audit", name: "audit", meta: { title: "nav.audit" }, component: () => import("./pages/AuditPage.vue") },
    { path: "/privacy", name: "privacy", meta: { title: "nav.privacy" }, component: () => import("./pages/PrivacyPage.vue") },
    { path: "/account", name: "account", meta: { title: "nav.account", isForAgents: true }, component: () => import("./pages/AccountPage.vue") },
    { path: "/join", name: "join", meta: { title: "nav.join", isOpen: true }, component: () => import("./pages/JoinPage.vue") },
    { path: "/:rest(.*)*", name: "missing", meta: { title: "nav.missing" }, component: () => import("./pages/MissingPage.vue") },
  ],
});

watchEffect(() => {
  const { title } = router.currentRoute.value.meta;
  document.title = title ? `${t(title)} · Dragoman` : "Dragoman";
});

router.afterEach(async (to, from) => {
  if (from.matched.length === 0 || to.path === from.path) return;
  await nextTick();
  // Whoever cannot see the page change hears the new one from its start.
  document.querySelector<HTMLElement>("#page")?.focus({ preventScroll: true });
});
