import { observed } from "./observed.js";

/** The little of a browser that is used; the checkout is not typed for browsers. */
declare const document: { getElementById(id: string): { textContent: string } };
declare const Worker: new (
  url: URL,
  options: { type: "module" },
) => { onmessage: (event: { data: unknown }) => void; onerror: (event: { message: string }) => void };

show("page", observed());
const worker = new Worker(new URL("./web-worker.js", import.meta.url), { type: "module" });
worker.onmessage = ({ data }) => {
  show("worker", data);
};
worker.onerror = ({ message }) => {
  show("worker", { message });
};

/** In letters that need no escape, so that it can be read from the text of the page. */
function show(id: string, what: unknown): void {
  document.getElementById(id).textContent = encodeURIComponent(JSON.stringify(what));
}
