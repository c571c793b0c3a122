import { type Application, Converter, IndexEvent, RendererEvent } from "typedoc";
import { foldFields } from "./fold-fields.js";
import { groupPage } from "./group-page.js";
import { searchBoxTag } from "./search-box-tag.js";
import { titlePages } from "./title-pages.js";
import { writeSearchBox } from "./write-search-box.js";

/** What makes our site out of TypeDoc's: pages in groups, under their titles, and a search that reads Vietnamese. */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
    groupPage(page);
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
