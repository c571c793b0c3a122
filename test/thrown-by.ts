import { isPhongTraoError, type PhongTraoError } from "phongtrao";

/** The PhongTraoError that a call throws; whatever else it throws is thrown on, and nothing at all is an error of the test. */
export function thrownBy(run: () => unknown): PhongTraoError {
  try {
    run();
  } catch (error) {
    if (isPhongTraoError(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
