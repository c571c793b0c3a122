/** Adds to one number of an array; the index is in range by construction. */
export function addAt(numbers: Float64Array, index: number, value: number): void {
  numbers[index] = (numbers[index] as number) + value;
}
