import { type DefaultThemeRenderContext, JSX } from "typedoc";

/** The script of our search, behind TypeDoc's, on each page. */
export function searchBoxTag(context: DefaultThemeRenderContext): JSX.Element {
  return JSX.createElement("script", { defer: true, src: context.relativeURL("assets/find.js", true) });
}
