// What a reader is: it knows one kind of document and cuts it into episodes with zones.
import type { Episode, Report, SourceDocument } from "../model/index.ts";

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
  read(document: SourceDocument, report: Report): Iterable<Episode>;
}
