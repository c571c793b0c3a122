/** The parameter of rules that look for sums. */
export const nearlyASum = Object.freeze({
  default: 0.02,
  meaning:
    "A hedged count is taken for a sum when the two numbers differ by no more than this share of the larger.",
});
