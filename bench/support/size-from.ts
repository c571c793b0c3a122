/** The size given on the command line, or the usual one. */
export function sizeFrom(usual: number): number {
  const [given] = process.argv.slice(2).map(Number);
  return given !== undefined && Number.isInteger(given) && given > 0 ? given : usual;
}
