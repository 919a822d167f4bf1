// The dialogs of the page: at most one is open, from wherever it was asked for.
import { signal } from "@preact/signals";
import type { Dataset } from "../data/dataset.ts";
import { lazy } from "./lazy.tsx";

export type DialogName = "download" | "commands" | "help" | "open" | "stories" | "settings";

/** The dialog that is open. */
export const openDialog = signal<DialogName | undefined>(undefined);

const DownloadDialog = lazy(async () => (await import("./download-dialog.tsx")).DownloadDialog);
const CommandPalette = lazy(async () => (await import("./commands/palette.tsx")).CommandPalette);
const OpenDialog = lazy(async () => (await import("./open/open-dialog.tsx")).OpenDialog);
const SettingsDialog = lazy(
  async () => (await import("./settings/settings-dialog.tsx")).SettingsDialog,
);
const StoriesDialog = lazy(
  async () => (await import("./stories/stories-dialog.tsx")).StoriesDialog,
);
const HelpDialog = lazy(async () => (await import("./commands/help.tsx")).HelpDialog);

/** Fetches the palette, so that what is typed right after its key lands in it. */
export function preloadDialogs(): void {
  void CommandPalette.preload();
}

/** Renders the open dialog, if any; without a dataset, those that need none. */
export function Dialogs({ dataset }: { readonly dataset: Dataset | undefined }) {
  const close = () => (openDialog.value = undefined);
  switch (openDialog.value) {
    case "download":
      return dataset ? <DownloadDialog dataset={dataset} onClose={close} /> : null;
    case "commands":
      return dataset ? <CommandPalette dataset={dataset} onClose={close} /> : null;
    case "settings":
      return dataset ? <SettingsDialog dataset={dataset} onClose={close} /> : null;
    case "stories":
      return dataset ? <StoriesDialog dataset={dataset} onClose={close} /> : null;
    case "help":
      return <HelpDialog onClose={close} />;
    case "open":
      return <OpenDialog onClose={close} />;
    case undefined:
    default:
      return null;
  }
}
