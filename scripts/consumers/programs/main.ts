import { everyDoor } from "./every-door.js";

console.log(JSON.stringify(everyDoor()));
