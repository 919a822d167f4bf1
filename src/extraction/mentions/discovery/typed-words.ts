// Tells what is typed from what is spoken of: code, and names of files.
import { codeAt } from "../../../text/code-at.ts";
import type { NameRun } from "./name-runs.ts";
import { OPEN_BRACKET } from "../../../text/code-units.ts";

/** ".hasOwn", "PYTHON_VERSION": what is typed, not what it is typed in. */
export const isTyped = (surface: string): boolean =>
  (surface.includes(".") &&
    (fileName.test(surface) || /^\.[a-z]|\.\p{Ll}+\p{Lu}/u.test(surface))) ||
  (surface.includes("_") && /^[A-Z\d]+(?:_[A-Z\d]+)+$|_$/.test(surface));

/** "fetchAll(…)". */
export const isCalled = (text: string, { surface, end }: NameRun): boolean =>
  codeAt(text, end) === OPEN_BRACKET && !surface.includes(" ");

/** "setInterval" looks like code; only plain words make more of it. */
export const isCodeLike = (surface: string): boolean => /^[a-z]{3,}[A-Z][a-z]/.test(surface);

/** "Slides.odp" is to be had, not spoken of. */
const fileName =
  /\w\.(?:pdf|od[pst]|ipynb|pptx?|docx?|xlsx?|mp[34]|webm|zip|png|jpe?g|svg|html?|md|txt|csv)$/i;
