/** Light and dark. */
import { darkTheme, type GlobalThemeOverrides } from "naive-ui";
import { computed, ref, watchEffect } from "vue";
import { kept, keep } from "./keeping";

export const LOOKS = ["system", "light", "dark"] as const;
export type Look = (typeof LOOKS)[number];

const system = matchMedia("(prefers-color-scheme: dark)");
const isSystemDark = ref(system.matches);
system.addEventListener("change", ({ matches }) => (isSystemDark.value = matches));

const chosen = ref<Look>(LOOKS.find((look) => look === kept("look")) ?? "system");

export const look = computed<Look>({
  get: () => chosen.value,
  set: (next) => {
    chosen.value = next;
    keep("look", next);
  },
});

export const isDark = computed(() => (look.value === "system" ? isSystemDark.value : look.value === "dark"));

watchEffect(() => {
  document.documentElement.dataset["look"] = isDark.value ? "dark" : "light";
});

export const theme = computed(() => (isDark.value ? darkTheme : null));

// Naive UI computes shades from its colours and cannot read custom properties: these repeat what style.css says.
const LIGHT = { accent: "#17594f", hover: "#1f6f62", pressed: "#10443c", ink: "#211d18", soft: "#4a443b", faint: "#6b6359", line: "#ddd6ca", card: "#ffffff", field: "#ffffff", warn: "#8a5200", bad: "#a8321d" };
const DARK = { accent: "#7cc4b4", hover: "#97d4c6", pressed: "#63ab9b", ink: "#f0ebe2", soft: "#d5cec2", faint: "#a89f91", line: "#413b32", card: "#24211c", field: "#1c1a16", warn: "#e6b35c", bad: "#ff9c86" };

export const themeOverrides = computed<GlobalThemeOverrides>(() => {
  const { accent, hover, pressed, ink, soft, faint, line, card, field, warn, bad } = isDark.value ? DARK : LIGHT;
  return {
    common: {
      fontFamily: "var(--sans)",
      fontFamilyMono: "var(--mono)",
      fontSize: "14px",
      fontWeightStrong: "600",
      borderRadius: "7px",
      borderRadiusSmall: "5px",
      primaryColor: accent,
      primaryColorHover: hover,
      primaryColorPressed: pressed,
      primaryColorSuppl: accent,
      warningColor: warn,
      errorColor: bad,
      errorColorHover: bad,
      errorColorPressed: bad,
      textColorBase: ink,
      textColor1: ink,
      textColor2: soft,
      textColor3: faint,
      placeholderColor: faint,
      borderColor: line,
      dividerColor: line,
      cardColor: card,
      modalColor: card,
      popoverColor: card,
      inputColor: field,
    },
    Button: { heightMedium: "34px", heightSmall: "28px", fontWeight: "500", border: `1px solid ${line}` },
    Input: { textColor: ink, heightMedium: "34px", border: `1px solid ${line}` },
    Card: { borderRadius: "12px", titleFontSizeMedium: "17px", titleFontWeight: "600" },
  };
});
