import { JSX } from "typedoc";
import { firstGroup } from "./page-groups.js";

/**
 * Opens the first part of the menu for who comes for the first time. TypeDoc begins with all parts closed, and
 * remembers those that a reader opens and closes under this key.
 */
export function openMenuTag(): JSX.Element {
  const key = JSON.stringify(`tsd-accordion-${firstGroup()}`);
  const script = `try { localStorage.getItem(${key}) ?? localStorage.setItem(${key}, "true") } catch {}`;
  return JSX.createElement("script", null, JSX.createElement(JSX.Raw, { html: script }));
}
