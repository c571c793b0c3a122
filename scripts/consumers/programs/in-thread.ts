import { parentPort } from "node:worker_threads";
import { everyDoor } from "./every-door.js";

parentPort?.postMessage(everyDoor());
