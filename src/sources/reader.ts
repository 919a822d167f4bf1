// What a reader is: it knows one kind of document and cuts it into episodes with zones.
import type { Episode, EntityType, Report, SourceDocument } from "../model/index.ts";
import type { Repetition } from "./boilerplate.ts";

/** What a file about one thing says: its id in other files, its name, who hosts it (shows only). */
export interface NameCard {
  readonly entityType: EntityType;
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  /** Ids or names. */
  readonly hosts?: readonly string[];
}

/** Finds the card behind an id that front matter gives instead of a name ("guests: [pauldix]"). */
export type FindCard = (entityType: EntityType, id: string) => NameCard | undefined;

/** What the other documents say that are read with one. */
export interface OtherDocuments {
  /** Given where files about people, technologies and shows are among the inputs. */
  readonly findCard?: FindCard | undefined;
  /** What repeats in each show, over all documents whose lines are episodes of any show. */
  readonly repetitions?: ReadonlyMap<string, Repetition> | undefined;
}

/** Reads one format. Adding one is a file beside this one and a line in `readers.ts`. */
export interface Reader {
  /** `rss`, `infoq-listing`: lower case, stable. */
  readonly id: string;
  /** What people call it: "RSS 2.0 feed". Listed when a text is not recognised. */
  readonly label: string;
  /**
   * How sure the reader is that it knows this document, 0 (no) to 1 (certain), by content: cheap, looks at the
   * beginning only, never throws.
   */
  sniff(document: SourceDocument): number;
  /**
   * The document's episodes in document order. Odd input is reported and read as far as it goes; only a bug throws.
   */
  read(document: SourceDocument, report: Report, others?: OtherDocuments): Iterable<Episode>;
}
