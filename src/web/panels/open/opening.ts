// Opening: what was dropped, pasted or chosen is read beside the page and takes the place of the graph.
import { signal } from "@preact/signals";
import { describeCounts, countsOf } from "../../../graph/counts.ts";
import { writeGraphFile } from "../../../graph/graph-file.ts";
import type { Diagnostic, SourceDocument } from "../../../model/index.ts";
import { createDataset } from "../../data/create-dataset.ts";
import { dataset, openDataset } from "../../state/store.ts";
import { ingest } from "../../workers/ingest.ts";
import type { IngestProgress } from "../../workers/ingest-message.ts";
import { openDialog } from "../dialogs.tsx";
import type { NamedFile } from "./dropped-files.ts";
import { keepGraph, readKeptDataset } from "./kept-graph.ts";
import { readFiles } from "./read-files.ts";

/** What has been read, or is being read. */
export type Opening =
  | { readonly kind: "reading"; readonly progress?: IngestProgress }
  | {
      readonly kind: "read";
      readonly documents: readonly SourceDocument[];
      /** Errors and warnings. */
      readonly remarks: readonly Diagnostic[];
      /** What the graph holds; missing where nothing was found, and the graph before is still there. */
      readonly facts?: string;
      /** Whether another graph was there before. */
      readonly isSecond: boolean;
    }
  | { readonly kind: "failed"; readonly message: string };

/** Missing while nothing has been handed over. */
export const opening = signal<Opening>();

/** Reads files; the dialog tells how far it is and what was odd. */
export function openFiles(files: readonly NamedFile[]): Promise<void> {
  return open(async (signal) => readFiles(files, signal));
}

/** Reads a text that was pasted. */
export function openText(text: string): Promise<void> {
  return open(async () => ({ documents: [{ uri: "pasted text", text }], diagnostics: [] }));
}

/** Shows the graph that was opened on an earlier visit. */
export async function openKept(): Promise<void> {
  const kept = await readKeptDataset();
  if (kept) openDataset(kept);
}

let running: AbortController | undefined;

/** Stops reading; the graph stays as it is. */
export function cancelOpening(): void {
  running?.abort();
  running = undefined;
  opening.value = undefined;
}

async function open(read: (signal: AbortSignal) => ReturnType<typeof readFiles>): Promise<void> {
  cancelOpening();
  const controller = new AbortController();
  running = controller;
  const { signal } = controller;
  opening.value = { kind: "reading" };
  openDialog.value = "open";
  try {
    const { documents, diagnostics } = await read(signal);
    const { graph, diagnostics: found } = await ingest(documents, {
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) opening.value = { kind: "reading", progress };
      },
    });
    signal.throwIfAborted();
    const isSecond = dataset.peek() !== undefined;
    const remarks = [...diagnostics, ...found].filter(({ severity }) => severity !== "info");
    const isEmpty = graph.order === 0;
    const facts = describeCounts(countsOf(graph));
    if (!isEmpty) {
      openDataset(createDataset(graph));
      void keepGraph({ text: [...writeGraphFile(graph)].join(""), facts });
    }
    opening.value = {
      kind: "read",
      documents,
      remarks,
      isSecond,
      ...(!isEmpty && { facts }),
    };
  } catch (error) {
    if (signal.aborted) return;
    const message = error instanceof Error ? error.message : String(error);
    opening.value = { kind: "failed", message };
  }
}
