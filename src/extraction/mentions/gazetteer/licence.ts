// Tells licences from the places and systems they are called after: "MIT or Apache 2.0", "License: BSD".
import type { Span } from "../../../model/index.ts";

const licence = /^(?:MIT|BSD|ISC|Apache|Mozilla|Eclipse)$/;
const words = /\blicen[sc]\w*|\b(?:[AL]?GPL|WTFPL|Unlicense)(?:v?\d)?\b/i;

/** Whether a name in a sentence, or a line, that speaks of licences is that of one. */
export const isLicence = (text: string, { start, end }: Span, surface: string): boolean =>
  surface.length <= 7 && licence.test(surface) && words.test(text.slice(start, end));
