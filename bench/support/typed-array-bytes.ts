import { Session } from "node:inspector";

/** How many bytes the typed arrays hold that are alive now, each buffer once. All garbage is collected first. */
export function typedArrayBytes(): number {
  const session = new Session();
  session.connect();
  try {
    const prototype = ask(session, "Runtime.evaluate", {
      expression: "Object.getPrototypeOf(Int8Array.prototype)",
    });
    const arrays = ask(session, "Runtime.queryObjects", { prototypeObjectId: prototype["result"]?.objectId });
    const bytes = ask(session, "Runtime.callFunctionOn", {
      objectId: arrays["objects"]?.objectId,
      functionDeclaration: bytesOf,
      returnByValue: true,
    });
    return bytes["result"]?.value ?? Number.NaN;
  } finally {
    session.disconnect();
  }
}

/** Runs in the session; the prototypes of typed arrays are found too and are none themselves. */
const bytesOf = `function () {
  const buffers = new Set(this.filter(ArrayBuffer.isView).map(({ buffer }) => buffer));
  return [...buffers].reduce((bytes, { byteLength }) => bytes + byteLength, 0);
}`;

interface RemoteObject {
  readonly objectId?: string;
  readonly value?: number;
}

type Answer = Readonly<Record<string, RemoteObject>>;

/** A session within the process answers before `post` returns. */
function ask(session: Session, method: string, parameters: object): Answer {
  let answer: Answer = {};
  session.post(method, parameters, (error, result) => {
    if (error !== null) throw error;
    answer = result as Answer;
  });
  return answer;
}
