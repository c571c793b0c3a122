import { isPhongTraoError } from "phongtrao";

/** The code of the PhongTraoError that a call throws; "nothing" when it throws none, and whatever else it throws is thrown on. */
export function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isPhongTraoError(error)) return error.code;
    throw error;
  }
  return "nothing";
}
