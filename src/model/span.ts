// A span: a stretch of text, by which every statement of castgraph can be quoted.

/** A half-open range `[start, end)` in UTF-16 code units of some text; `start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text a span covers, verbatim. */
export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by start, then by end. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
