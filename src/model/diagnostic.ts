// A diagnostic: something odd in the input that a person may want to know; the run goes on.
import type { Span } from "./span.ts";

/** How bad it is: `error` means something was lost, `warning` that something was guessed, `info` neither. */
export type Severity = "error" | "warning" | "info";

/** What happened, where, and what to do. */
export interface Diagnostic {
  readonly severity: Severity;
  /** `reader/unknown-format`: the part of the program, then the case; stable, for machines. */
  readonly code: `${string}/${string}`;
  /** "What happened: value." in one sentence. */
  readonly message: string;
  /** Uri of the document. */
  readonly document: string;
  /** Into the document's text. */
  readonly span?: Span;
  /** What to do. */
  readonly help?: string;
}

/** Receives diagnostics as they occur. */
export type Report = (diagnostic: Diagnostic) => void;

/** One-based line and column of an offset, as editors count them. Lines end at LF, CR or CRLF. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < offset && i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++;
      lineStart = i + 1;
    }
  }
  return { line, column: offset - lineStart + 1 };
}

/** `uri:line:column: severity: message help [code]`, the form compilers use, so that terminals link to it. */
export function formatDiagnostic(diagnostic: Diagnostic, text?: string): string {
  const { document, span, severity, message, help, code } = diagnostic;
  let place = document.replace(/:$/, "");
  if (span && text !== undefined) {
    const { line, column } = positionAt(text, span.start);
    place += `:${line}:${column}`;
  }
  return `${place}: ${severity}: ${message}${help ? ` ${help}` : ""} [${code}]`;
}
