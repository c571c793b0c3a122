import { spawn, spawnSync } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** One open page of a headless Chromium. */
export interface Page {
  /** What the page answers to an expression, which may be a promise. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Presses a key as a hand would, with what the browser itself does on it: "ArrowDown", "Enter", "Escape". */
  readonly press: (key: string) => Promise<void>;
  /** What it looks like, as a PNG. */
  readonly picture: () => Promise<Buffer>;
  readonly close: () => void;
}

/** The command that starts Chromium here, or `undefined` where there is none. */
export function chromium(): string | undefined {
  return ["chromium", "chromium-browser", "google-chrome"].find(
    (name) => spawnSync(name, ["--version"]).status === 0,
  );
}

/** Opens a page in a window of this width, speaking DevTools' protocol over two pipes: that needs no library. */
export async function openPage(command: string, url: string, width = 1280, height = 900): Promise<Page> {
  const options = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "about:blank"];
  const browser = spawn(command, options, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const ask = asker(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  const { targetInfos } = (await ask("Target.getTargets")) as { targetInfos: Target[] };
  const targetId = targetInfos.find(({ type }) => type === "page")?.targetId;
  const { sessionId } = (await ask("Target.attachToTarget", { targetId, flatten: true })) as Session;
  const size = { width, height, deviceScaleFactor: 1, mobile: width < 600 };
  await ask("Emulation.setDeviceMetricsOverride", size, sessionId);
  const evaluate = async (expression: string) => {
    const answer = await ask(
      "Runtime.evaluate",
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    );
    const { result, exceptionDetails } = answer as Evaluated;
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return result.value;
  };
  await ask("Page.navigate", { url }, sessionId);
  await until(async () => (await evaluate("document.URL")) === url && evaluate(isReady));
  return {
    evaluate,
    press: async (key) => {
      const of = { key, code: key, windowsVirtualKeyCode: keyCodes[key] ?? 0 };
      const text = key === "Enter" ? "\r" : "";
      await ask(
        "Input.dispatchKeyEvent",
        { type: text === "" ? "rawKeyDown" : "keyDown", text, ...of },
        sessionId,
      );
      await ask("Input.dispatchKeyEvent", { type: "keyUp", ...of }, sessionId);
    },
    picture: async () => {
      const { data } = (await ask("Page.captureScreenshot", {}, sessionId)) as { data: string };
      return Buffer.from(data, "base64");
    },
    close: () => browser.kill(),
  };
}

const keyCodes: Readonly<Record<string, number>> = { Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40 };

interface Target {
  readonly type: string;
  readonly targetId: string;
}
interface Session {
  readonly sessionId: string;
}
interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: unknown;
}
interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const isReady = 'document.readyState === "complete"';
const seconds = 30;

type Asker = (method: string, params?: object, sessionId?: string) => Promise<unknown>;

function asker(into: Writable, from: Readable): Asker {
  const waiting = new Map<number, (answer: Answer) => void>();
  let rest = "";
  from.setEncoding("utf8").on("data", (text: string) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    }
  });
  let last = 0;
  return async (method, params = {}, sessionId) => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve, reject) => {
      waiting.set(id, resolve);
      setTimeout(() => {
        reject(new Error(`Chromium did not answer ${method} in ${seconds} seconds.`));
      }, seconds * 1000).unref();
    });
    into.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
}

/** Looks again and again, for a while. */
export async function until(holds: () => unknown): Promise<void> {
  for (let times = 0; times < seconds * 20; times++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Chromium waited ${seconds} seconds in vain.`);
}
