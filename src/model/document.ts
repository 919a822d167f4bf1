// A document: what somebody gave us, as text, with the place it came from.

/** One input as it was read: a pasted page, a feed, a Markdown file, a schedule. */
export interface SourceDocument {
  /** Where it came from: a path relative to the working directory, a URL, or `stdin:` / `paste:`. */
  readonly uri: string;
  /** As stated by whoever handed it over; readers look at the text first. */
  readonly mediaType?: string;
  readonly text: string;
  /** What most files beside it are numbered under (`go-time` in a folder of `go-time-102.md`); only where that is clear. */
  readonly series?: string;
  /** Fields that a file of the same name beside it holds (`index.yml` of `index.md`); those in the document itself go before. */
  readonly fieldsBeside?: Readonly<Record<string, unknown>>;
  /** What comes first in dates like 03/04/2018, as those of the files beside it tell; only where that is clear. */
  readonly dayOrder?: "dmy" | "mdy";
  /**
   * Texts that the document refers to and that were at hand or could be fetched (chapters, transcripts), by their address
   * as the document writes it.
   */
  readonly attachments?: ReadonlyMap<string, string>;
}
