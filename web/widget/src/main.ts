import { readConfiguration } from "./configuration";
import { Widget } from "./widget";

const script = document.currentScript;

/** A page may name the script twice (a template and a tag manager); it still gets one launcher. */
function start(): void {
  if (script instanceof HTMLScriptElement && !document.querySelector("dragoman-chat")) new Widget(readConfiguration(script));
}

if (document.body) start();
else addEventListener("DOMContentLoaded", start);
