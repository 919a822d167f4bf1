// What was odd in documents: where, what, and what to do.
import { type Diagnostic, type SourceDocument, positionAt } from "../../../model/index.ts";
import { messages } from "../../messages.ts";

/** More are counted only. */
const listed = 100;

interface RemarksProps {
  readonly remarks: readonly Diagnostic[];
  /** Those the remarks are about, for lines and columns. */
  readonly documents: readonly SourceDocument[];
}

/** In the order in which they were found. */
export function Remarks({ remarks, documents }: RemarksProps) {
  const texts = new Map(documents.map(({ uri, text }) => [uri, text]));
  return (
    <section class="remarks" aria-label={messages.open.remarks(remarks.length)}>
      <h3 class="panel-title">{messages.open.remarks(remarks.length)}</h3>
      <ul class="remark-list" tabIndex={0}>
        {remarks.slice(0, listed).map((remark, i) => (
          <li key={i} class="remark" data-severity={remark.severity}>
            <span class="remark-place">{placeOf(remark, texts)}</span>
            <span>
              {remark.message} {remark.help}
            </span>
          </li>
        ))}
        {remarks.length > listed && (
          <li class="remark dim">{messages.card.more(remarks.length - listed)}</li>
        )}
      </ul>
    </section>
  );
}

/** `notes/1.md:12:3`, as editors have it. */
function placeOf({ document, span }: Diagnostic, texts: ReadonlyMap<string, string>): string {
  const text = texts.get(document);
  if (!span || text === undefined) return document;
  const { line, column } = positionAt(text, span.start);
  return `${document}:${line}:${column}`;
}
