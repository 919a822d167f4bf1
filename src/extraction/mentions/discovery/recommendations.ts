// Where an episode goes over to what its people recommend.
import type { Episode } from "../../../model/index.ts";
import { oncePer } from "../../../model/once-per.ts";

/** Where recommendations begin: films, books and food as often as software. */
export const picksOf = oncePer((episode: Episode): number =>
  firstLineLike(episode.text, picksHeading),
);

const picksHeading =
  /^[^\p{L}\n]{0,6}(?:(?:s+i+c+k+[^\p{L}\n]+|our |this week[’']s )?p+i+c+k+s+|recommendations)[^\p{L}\n]{0,6}$/imuy;
const lineEnd = /[\n\r\u2028\u2029]/g;

/** Where the first line begins that a sticky pattern matches; the length of the text if none does. */
function firstLineLike(text: string, pattern: RegExp): number {
  for (let at = 0; ; at = lineEnd.lastIndex) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return at;
    lineEnd.lastIndex = at;
    if (!lineEnd.test(text)) return text.length;
  }
}
