// What is told of a date that is none, "2018-02-30", or two, "03/04/2018".
import type { Diagnostic, SourceDocument, Span } from "../model/index.ts";

/** The report; the episode is read without a date. */
export function badDate(document: SourceDocument, { start }: Span, date: string): Diagnostic {
  return {
    severity: "warning",
    code: "reader/bad-date",
    message: isAmbiguous(date)
      ? `The date may mean either of two days: "${date.slice(0, 60)}".`
      : `The date is none: "${date.slice(0, 60)}".`,
    document: document.uri,
    span: { start, end: start },
    help: "Write it as 2018-06-19.",
  };
}

/** Day and month, or month and day. */
function isAmbiguous(date: string): boolean {
  const [, a, b] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b/.exec(date) ?? [];
  return Number(a) > 0 && Number(b) > 0 && Number(a) <= 12 && Number(b) <= 12;
}
