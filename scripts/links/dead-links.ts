import { posix } from "node:path";
import type { Link, LinkedPage } from "./link.js";

/** What is linked to: pages by their paths in the checkout, and whether there is such a file or folder. */
export interface LinkedSite {
  readonly pages: ReadonlyMap<string, LinkedPage>;
  readonly exists: (path: string) => boolean;
}

/** Each link that leads nowhere, and why. What lies elsewhere is not visited: it has to be an https address. */
export function deadLinks(site: LinkedSite): readonly string[] {
  const faults = [...site.pages.values()].flatMap(({ links }) =>
    links.flatMap((link) => {
      const fault = faultOf(link, site);
      return fault === null ? [] : [`${link.from}: ${link.to} ${fault}`];
    }),
  );
  return [...new Set(faults)];
}

function faultOf({ from, to, isLoaded }: Link, { pages, exists }: LinkedSite): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(to)) return faultOfAddress(to, isLoaded);
  const [path = "", id] = to.split("#");
  const target = path === "" ? from : posix.normalize(posix.join(posix.dirname(from), decoded(path)));
  if (target.startsWith("..") || to.startsWith("/")) return "leads out of the checkout";
  if (!exists(target)) return "does not exist";
  if (id === undefined || id === "") return null;
  const page = pages.get(target);
  // A line of a source file, `growth.ts#L12`, is a forge's affair.
  return page === undefined || page.ids.has(id) || page.ids.has(decoded(id)) ? null : "has no such heading";
}

function faultOfAddress(to: string, isLoaded: boolean): string | null {
  if (isLoaded) return to.startsWith("data:") ? null : "is fetched from the network";
  return URL.canParse(to) && to.startsWith("https://") ? null : "is no https address";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
