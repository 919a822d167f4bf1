// The dialogs of the page: at most one is open, from wherever it was asked for.
import { signal } from "@preact/signals";
import type { Dataset } from "../data/dataset.ts";
import { lazy } from "./lazy.tsx";

export type DialogName = "download" | "commands" | "help";

/** The dialog that is open. */
export const openDialog = signal<DialogName | undefined>(undefined);

const DownloadDialog = lazy(async () => (await import("./download-dialog.tsx")).DownloadDialog);
const CommandPalette = lazy(async () => (await import("./commands/palette.tsx")).CommandPalette);
const HelpDialog = lazy(async () => (await import("./commands/help.tsx")).HelpDialog);

/** Fetches the palette, so that what is typed right after its key lands in it. */
export function preloadDialogs(): void {
  void CommandPalette.preload();
}

/** Renders the open dialog, if any. */
export function Dialogs({ dataset }: { readonly dataset: Dataset }) {
  const close = () => (openDialog.value = undefined);
  switch (openDialog.value) {
    case "download":
      return <DownloadDialog dataset={dataset} onClose={close} />;
    case "commands":
      return <CommandPalette dataset={dataset} onClose={close} />;
    case "help":
      return <HelpDialog onClose={close} />;
    case undefined:
    default:
      return null;
  }
}
