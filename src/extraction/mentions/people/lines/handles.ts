// Handles that front matter gives for people: "alee", of whom the text says that she is Ann Lee.
import type { Episode } from "../../../../model/index.ts";
import { personKey } from "../../../words/name-words.ts";
import { candidatesOf } from "../evidence.ts";

/** One word in small letters, as file names are; a figure tells bearers of one name apart. */
const handlePattern = /^[a-z][a-z-]{2,}\d?$/;

/** The full name in an episode whose handle this is: initial or given name, and family name; nothing where none is. */
export function nameOfHandle(handle: string, episode: Episode): string | undefined {
  if (!handlePattern.test(handle)) return undefined;
  const letters = handle.replace(/[-\d]/g, "");
  for (const { candidates } of candidatesOf(episode))
    for (const { name, parts } of candidates) {
      const [given = "", family = ""] = [parts[0], parts.at(-1)].map((part) =>
        personKey(part!).replaceAll(" ", ""),
      );
      if (letters === `${given}${family}` || letters === `${given[0]}${family}`) return name;
    }
  return undefined;
}
