// People of rosters: lines that hold nothing but a name, also where the same line stands in every episode.
import { textAt, type Episode, type Mention, type Span } from "../../model/index.ts";
import { nameCandidates, type NameStrength } from "./person-name.ts";
import { personPrior } from "./person-priors.ts";
import { isHostName } from "./person-variants.ts";

interface NameLine {
  readonly name: string;
  readonly span: Span;
  readonly strength: NameStrength;
}

const confidence = personPrior("credit");
/** A line longer than this holds more than a name. */
const longestLine = 60;

/**
 * People who have a line to themselves. A name that nobody knows is one beside names that somebody knows, where these
 * are at least as many.
 */
export function* rosterPeople(episode: Episode, hosts: readonly string[] = []): Generator<Mention> {
  for (const { name, span } of rosterNames(episode))
    yield {
      episode: episode.id,
      span,
      surface: textAt(episode.text, span),
      entityType: "person",
      canonicalName: name,
      role: isHostName(hosts, name) ? "host" : "mentioned",
      recognizer: "person/roster",
      confidence,
    };
}

function* rosterNames(episode: Episode): Generator<NameLine> {
  let run: NameLine[] = [];
  for (const { role, span } of episode.sections) {
    const isRead = role === "boilerplate" || role === "body" || role === "bullets";
    const line = isRead ? nameOfLine(episode.text, span) : undefined;
    if (line) {
      run.push(line);
      continue;
    }
    yield* knownOf(run);
    run = [];
  }
  yield* knownOf(run);
}

function knownOf(run: readonly NameLine[]): readonly NameLine[] {
  const sure = run.filter(({ strength }) => strength === "sure");
  return sure.length >= 2 && sure.length * 2 >= run.length ? run : sure;
}

/** The name that is all of a line, but for bullets, commas and "and". */
function nameOfLine(text: string, span: Span): NameLine | undefined {
  if (span.end - span.start > longestLine) return undefined;
  const [only, another] = nameCandidates(text, span);
  if (!only || another) return undefined;
  const rest = text.slice(span.start, only.span.start) + text.slice(only.span.end, span.end);
  if (/[\p{L}\p{N}@]/u.test(rest.replace(/\band\b/, ""))) return undefined;
  return only;
}
