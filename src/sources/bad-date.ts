// What is told of a date that is none, "2018-02-30", or two, "03/04/2018".
import { isAmbiguousDate } from "./ambiguous-date.ts";
import type { Diagnostic, SourceDocument, Span } from "../model/index.ts";

/** The report; the episode is read without a date. */
export function badDate(document: SourceDocument, { start }: Span, date: string): Diagnostic {
  return {
    severity: "warning",
    code: "reader/bad-date",
    message: isAmbiguousDate(date)
      ? `The date may mean either of two days: "${date.slice(0, 60)}".`
      : `The date is none: "${date.slice(0, 60)}".`,
    document: document.uri,
    span: { start, end: start },
    help: "Write it as 2018-06-19.",
  };
}
