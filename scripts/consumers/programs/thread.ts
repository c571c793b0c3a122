import { Worker } from "node:worker_threads";

new Worker(new URL("./in-thread.js", import.meta.url)).on("message", (message) => {
  console.log(JSON.stringify(message));
});
