import { openPage, type Page, until } from "./open-page.js";
import { questions } from "./questions.js";

/** What is wrong with the search box of the site at this address, in a wide and in a narrow window. */
export async function boxFaults(command: string, site: string, first: number): Promise<readonly string[]> {
  const url = `${site}/documents/getting-started.html`;
  const wide = await openPage(command, url);
  const faults = await closing(wide, async () => {
    await until(() => wide.evaluate("window.siteIndex !== undefined"));
    return [...(await answers(wide, first)), ...(await markup(wide)), ...(await keys(wide))];
  });
  const phone = await openPage(command, url, 390, 844);
  return [...faults, ...(await closing(phone, () => widths(phone)))];
}

async function closing<Result>(page: Page, use: () => Promise<Result>): Promise<Result> {
  try {
    return await use();
  } finally {
    page.close();
  }
}

const isOpen = 'document.getElementById("tsd-search").open';
const shown = `[...document.querySelectorAll("#tsd-search-results .text")].map((text) =>
  [".title", ".about", ".line"].map((part) => text.querySelector(part)?.textContent ?? "").join(" | "))`;

/** Types into the box; the list is that of this question once its own mark, put there first, is gone. */
async function ask(page: Page, question: string): Promise<readonly string[]> {
  await page.evaluate(`(() => {
    // A click beside the open box would close it.
    if (!${isOpen}) document.getElementById("tsd-search-trigger").click();
    const old = document.createElement("li");
    old.className = "old";
    document.getElementById("tsd-search-results").replaceChildren(old);
    const field = document.getElementById("tsd-search-input");
    field.focus();
    field.value = ${JSON.stringify(question)};
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  })()`);
  await until(() => page.evaluate('!document.querySelector("#tsd-search-results .old")'));
  return (await page.evaluate(shown)) as readonly string[];
}

async function answers(page: Page, first: number): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { asks, finds, says = "", within = first } of questions) {
    const found = (await ask(page, asks)).slice(0, within);
    if (!found.some((hit) => hit.startsWith(finds) && hit.includes(says)))
      faults.push(
        `Chromium: “${asks}” does not find ${finds} that says “${says}”, but\n  ${found.join("\n  ")}`,
      );
  }
  return faults;
}

/** What is typed, and what the index holds, is text. */
async function markup(page: Page): Promise<readonly string[]> {
  await ask(page, '<img src="x" onerror="window.isBroken = true"> growth');
  await ask(page, "<b>zzzz</b>");
  const said = await page.evaluate('document.getElementById("tsd-search-status").textContent');
  const isBroken = await page.evaluate(
    'window.isBroken || document.querySelector("#tsd-search :is(img, b)") !== null',
  );
  return [
    ...(isBroken === true ? ["Chromium: what is typed becomes markup"] : []),
    ...(String(said).includes("<b>zzzz</b>")
      ? []
      : [`Chromium: nothing is found, and it says “${String(said)}”`]),
  ];
}

const state = `(() => {
  const field = document.getElementById("tsd-search-input");
  const options = [...document.querySelectorAll("#tsd-search-results > *")];
  return {
    roles: [field.role, document.getElementById("tsd-search-results").role, ...new Set(options.map(({ role }) => role))],
    expanded: field.ariaExpanded,
    selected: options.flatMap(({ ariaSelected }, at) => (ariaSelected === "true" ? [at] : [])),
    active: options.findIndex(({ id }) => id === field.getAttribute("aria-activedescendant")),
  };
})()`;
/** Arrows choose, Enter opens a heading of the same page and closes the box, Escape closes it. */
async function keys(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const expect = async (what: string, expression: string, wanted: unknown) => {
    const found: unknown = await page.evaluate(expression);
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      faults.push(`Chromium: ${what}: ${JSON.stringify(found)}, and not ${JSON.stringify(wanted)}`);
  };
  const roles = ["combobox", "listbox", "option"];
  await ask(page, "why is a growth refused");
  await expect("before a key", state, { roles, expanded: "true", selected: [], active: -1 });
  await page.press("ArrowDown");
  await page.press("ArrowDown");
  await expect("down, down", state, { roles, expanded: "true", selected: [1], active: 1 });
  await page.press("ArrowUp");
  await expect("and up", state, { roles, expanded: "true", selected: [0], active: 0 });
  await page.press("Enter");
  await until(async () => (await page.evaluate(isOpen)) === false);
  await expect("Enter", "location.hash", "#why-a-growth-is-refused");
  await ask(page, "growth");
  await page.press("Escape");
  await until(async () => (await page.evaluate(isOpen)) === false);
  await ask(page, "");
  await expect("nothing asked", `(${state}).expanded`, "false");
  return faults;
}

/** On a phone nothing of the box is wider than the window, and no line taller than two. */
async function widths(page: Page): Promise<readonly string[]> {
  await until(() => page.evaluate("window.siteIndex !== undefined"));
  const wide: string[] = [];
  for (const { asks } of questions) {
    await ask(page, asks);
    const found = await page.evaluate(`[...document.querySelectorAll("#tsd-search, #tsd-search *")]
      .filter((part) => part.getBoundingClientRect().right > innerWidth || part.clientHeight > 60 && part.matches(".line"))
      .map((part) => part.className || part.id)`);
    wide.push(
      ...(found as readonly string[]).map((name) => `Chromium: “${asks}”: ${name} does not fit a phone`),
    );
  }
  return wide;
}
