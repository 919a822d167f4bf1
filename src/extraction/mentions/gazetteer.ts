// Finds the names of the gazetteer, each by the rule of its class.
import type { Mention } from "../../model/index.ts";
import type { Recognizer, RecognizerContext } from "../recognizer.ts";

/** Names that are known beforehand. */
export const gazetteerNames: Recognizer = {
  id: "gazetteer",
  *recognize(_context: RecognizerContext): Generator<Mention> {},
};
