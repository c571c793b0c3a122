import { observed } from "./observed.js";

declare function postMessage(message: unknown): void;

postMessage(observed());
