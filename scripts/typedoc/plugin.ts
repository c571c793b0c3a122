import { type Application, Converter, IndexEvent, RendererEvent } from "typedoc";
import { categoriseNames } from "./categorise-names.js";
import { foldFields } from "./fold-fields.js";
import { groupPage } from "./group-page.js";
import { leadOn } from "./lead-on.js";
import { searchBoxTag } from "./search-box-tag.js";
import { titlePages } from "./title-pages.js";
import { writeSearchBox } from "./write-search-box.js";

/** What makes our site out of TypeDoc's: pages and names under heads, and a search that reads Vietnamese. */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
    groupPage(page);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    categoriseNames(project);
    leadOn(project);
  });
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    titlePages(project.documents ?? []);
  });
  app.renderer.on(IndexEvent.PREPARE_INDEX, foldFields);
  app.renderer.hooks.on("head.end", searchBoxTag);
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    writeSearchBox(outputDirectory);
  });
}
