// People and organisations as compromise finds them: a general English tagger to compare with.
import type { EntityType, Mention } from "../../model/index.ts";
import type { Recognizer, RecognizerContext } from "../recognizer.ts";
import { searchedSections } from "../sentences.ts";

/** What compromise tells about a match; its own types leave the fields of `json()` open. */
interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * Loads compromise (0.35 s, and it keeps one mutable world per process) and gives it the form of a recognizer. Not part
 * of the extraction: it reads about 0.1 MB/s, and of the annotated episodes it finds people with F1 .69 to .72,
 * organisations with F1 .24 to .33; `castgraph eval --compare` measures it beside ours.
 */
export async function loadCompromise(): Promise<Recognizer> {
  const { default: nlp } = await import("compromise");
  return {
    id: "compromise",
    *recognize({ episode }: RecognizerContext): Generator<Mention> {
      for (const { span } of searchedSections(episode)) {
        const read = nlp(episode.text.slice(span.start, span.end));
        yield* mentions(read.people().json({ offset: true }) as Found[], "person", span.start);
        yield* mentions(
          read.organizations().json({ offset: true }) as Found[],
          "organisation",
          span.start,
        );
      }

      function* mentions(found: readonly Found[], entityType: EntityType, shift: number) {
        for (const { offset } of found) {
          const words = episode.text.slice(
            shift + offset.start,
            shift + offset.start + offset.length,
          );
          // A match takes the punctuation around it along, and the possessive.
          const lead = /^[^\p{L}\p{N}]*/u.exec(words)![0].length;
          const surface = words
            .slice(lead)
            .replace(/(?:[’']s)?[^\p{L}\p{N}.+#]*$/u, "")
            .replace(/[.,]$/, "");
          if (surface === "") continue;
          const start = shift + offset.start + lead;
          yield {
            episode: episode.id,
            span: { start, end: start + surface.length },
            surface,
            entityType,
            canonicalName: surface.replace(/\s+/g, " "),
            ...(entityType === "person" ? { role: "mentioned" as const } : {}),
            recognizer: "compromise",
            confidence: 0.5,
          };
        }
      }
    },
  };
}
