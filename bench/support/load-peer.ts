/** A competitor's module, or undefined where it is not installed or does not load on this machine; what is used of it is typed by who asks. */
export async function loadPeer(name: string): Promise<unknown> {
  try {
    return (await import(name)) as unknown;
  } catch {
    return undefined;
  }
}
