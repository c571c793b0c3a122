import { Application, Converter, IndexEvent, PageEvent, Reflection, RendererEvent } from "typedoc";
import { categoriseNames } from "./categorise-names.js";
import { exampleFirst } from "./example-first.js";
import { foldFields } from "./fold-fields.js";
import { groupPage } from "./group-page.js";
import { keepBounds } from "./keep-bounds.js";
import { keepStops } from "./keep-stops.js";
import { keepTargets } from "./keep-targets.js";
import { leadOn } from "./lead-on.js";
import { linkCodes, type PageOfCodes } from "./link-codes.js";
import { linkNames } from "./link-names.js";
import { notesOn } from "./notes-on.js";
import { codesIn } from "./codes-in.js";
import { openMenuTag } from "./open-menu-tag.js";
import { outlineFunction } from "./outline-function.js";
import { outlineHeadings } from "./outline-headings.js";
import { groupOrder } from "./page-groups.js";
import { pagePath } from "./page-path.js";
import { placeResults } from "./place-results.js";
import { sayOnce } from "./say-once.js";
import { searchBoxTag } from "./search-box-tag.js";
import { sectionsOf } from "./sections-of.js";
import { showFields } from "./show-fields.js";
import type { RowNotes, Section } from "./site-index.js";
import { titlePages } from "./title-pages.js";
import { writeSearchBox } from "./write-search-box.js";
import { writeSiteIndex } from "./write-site-index.js";

/** What makes our site out of TypeDoc's: pages and names under heads, and a search that reads Vietnamese. */
export function load(app: Application): void {
  app.on(Application.EVENT_BOOTSTRAP_END, ({ options }) => {
    options.setValue("groupOrder", groupOrder());
  });
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
    groupPage(page);
  });
  app.converter.on(Converter.EVENT_CREATE_TYPE_PARAMETER, keepBounds);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    sayOnce(project);
    exampleFirst(project);
    showFields(project);
    categoriseNames(project);
    leadOn(project);
  });
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    titlePages(project.documents ?? []);
  });
  app.renderer.on(PageEvent.END, (event) => {
    event.contents = keepStops(placeResults(event.contents ?? ""));
    event.contents = outlineHeadings(event.contents);
    if (event.url.startsWith("functions/")) event.contents = outlineFunction(event.contents);
  });
  app.renderer.hooks.on("head.begin", openMenuTag);
  loadNames(app);
  loadCodes(app);
  loadSearch(app);
}

/** A name is linked to where it is documented, whichever doors give it again. */
function loadNames({ renderer }: Application): void {
  const pages = new Map<string, string>();
  renderer.on(PageEvent.BEGIN, ({ project }) => {
    if (pages.size > 0) return;
    for (const name of (project.children ?? []).flatMap(({ children = [] }) => children))
      if (!name.isReference()) pages.set(name.name, renderer.router?.getFullUrl(name) ?? "");
  });
  renderer.on(PageEvent.END, (event) => {
    const { model, url, contents = "" } = event;
    if (model instanceof Reflection && (model.isDocument() || model.isProject()))
      event.contents = linkNames(contents, url, pages);
  });
}

/** The code of an error is linked to what to do about it. */
function loadCodes({ renderer }: Application): void {
  let page: PageOfCodes | undefined;
  renderer.on(PageEvent.BEGIN, ({ project }) => {
    const errors = (project.documents ?? []).find((one) => pagePath(one) === "docs/reference/errors.md");
    if (errors !== undefined)
      page ??= { url: renderer.router?.getFullUrl(errors) ?? "", codes: new Set(codesIn(errors)) };
  });
  renderer.on(PageEvent.END, (event) => {
    if (page !== undefined) event.contents = linkCodes(event.contents ?? "", event.url, page);
  });
}

/** TypeDoc makes an index, renders the pages, and then both become ours. */
function loadSearch({ renderer }: Application): void {
  const notes: RowNotes[] = [];
  const sections = new Map<string, readonly Section[]>();
  renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    keepTargets(event);
    foldFields(event);
    notes.splice(0, notes.length, ...event.searchResults.map(notesOn));
  });
  renderer.on(PageEvent.END, ({ model, url, contents = "" }) => {
    if (model instanceof Reflection && model.isDocument()) sections.set(url, sectionsOf(contents));
  });
  renderer.hooks.on("head.end", searchBoxTag);
  renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    writeSiteIndex(outputDirectory, notes, sections);
    writeSearchBox(outputDirectory);
  });
}
