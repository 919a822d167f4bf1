// A graph where documents are asked for: what to tell whoever named it as an input.
import type { Diagnostic, SourceDocument } from "../model/index.ts";

/** What is reported of a graph among inputs; `what` says which kind it is, as in "in GEXF". */
export function graphInstead({ uri }: SourceDocument, what: string): Diagnostic {
  return {
    severity: "error",
    code: "reader/graph-file",
    message: `This is a graph ${what}, no input: ${uri}.`,
    document: uri,
    help: "Name it alone to castgraph open, stats, query, explain or export.",
  };
}

/** "GEXF" or "GraphML" where the root element of a text says so. */
export function xmlGraphFormat(text: string): string | undefined {
  const root = /^\uFEFF?(?:\s|<[?!][^>]{0,500}>)*<(gexf|graphml)[\s>]/i.exec(text.slice(0, 3000));
  return root ? { gexf: "GEXF", graphml: "GraphML" }[root[1]!.toLowerCase()] : undefined;
}
