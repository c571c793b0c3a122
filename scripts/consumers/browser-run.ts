import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "./execute.js";
import { serveFolder } from "./serve-folder.js";

/** What the page of a folder shows of itself and of its worker, once it has run in a browser. */
export async function browserRun(
  browser: string,
  folder: string,
): Promise<{ readonly page: unknown; readonly worker: unknown }> {
  const profile = mkdtempSync(join(tmpdir(), "phongtrao-browser-"));
  const server = await serveFolder(folder);
  try {
    const isRoot = process.getuid?.() === 0;
    const html = await execute(
      browser,
      [
        ...["--headless", "--disable-gpu", "--disable-dev-shm-usage", `--user-data-dir=${profile}`],
        ...(isRoot ? ["--no-sandbox"] : []),
        ...["--virtual-time-budget=20000", "--dump-dom", server.address],
      ],
      folder,
    );
    return { page: shownIn(html, "page"), worker: shownIn(html, "worker") };
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function shownIn(html: string, id: string): unknown {
  const [, shown = ""] = new RegExp(`<pre id="${id}">([^<]*)</pre>`).exec(html) ?? [];
  if (shown === "") throw new Error(`The ${id} has shown nothing:\n${html}`);
  return JSON.parse(decodeURIComponent(shown));
}
