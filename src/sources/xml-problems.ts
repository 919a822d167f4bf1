// Says what was wrong with a document's mark-up, once for each kind.
import type { Report, SourceDocument } from "../model/index.ts";
import type { XmlProblem } from "./xml.ts";

/** Reports the first problem of each kind with the number of them; what follows was read nevertheless. */
export function reportXmlProblems(
  document: SourceDocument,
  problems: readonly XmlProblem[],
  report: Report,
): void {
  const truncated = problems.findLast(({ kind }) => kind === "truncated");
  if (truncated) {
    report({
      severity: "warning",
      code: "xml/truncated",
      message: `The text ends inside an element: <${truncated.name}>.`,
      document: document.uri,
      span: truncated.span,
      help: "What is there was read; the rest is missing.",
    });
  }
  const illFormed = problems.filter(({ kind }) => kind !== "truncated");
  const [first] = illFormed;
  if (!first) return;
  const what =
    first.kind === "stray" ? `</${first.name}> closes nothing` : `<${first.name}> is not closed`;
  const more = illFormed.length > 1 ? `, and ${illFormed.length - 1} more` : "";
  report({
    severity: "info",
    code: "xml/ill-formed",
    message: `The XML is ill-formed: ${what}${more}.`,
    document: document.uri,
    span: first.span,
    help: "It was read as far as it could be understood.",
  });
}
