// The large graph behind the page: what a person comes to is fetched and becomes part of what is shown.
import { batch, effect, signal } from "@preact/signals";
import { createDataset } from "../data/create-dataset.ts";
import { LoadError, loadGraph } from "../data/load-graph.ts";
import type { RemoteArchive } from "../data/remote/remote-archive.ts";
import { dataset, setDataset, viewState } from "./store.ts";

/** Missing where the page holds the whole graph. */
export const remoteArchive = signal<RemoteArchive | undefined>(undefined);

let stopFollowing = () => {};

/** Shows the archive and follows every decision; what the server cannot tell is left as it is. */
export function followRemoteArchive(archive: RemoteArchive): void {
  remoteArchive.value = archive;
  setDataset(archive.dataset());
  const attempt = async (fetching: Promise<boolean>) => {
    try {
      if (await fetching) setDataset(archive.dataset());
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      console.warn(error.message);
    }
  };
  stopFollowing = effect(() => {
    const { selected, linked, page, focus, connection } = viewState.value;
    const asked = [selected, linked, page, focus?.id].filter((id) => id !== undefined && isId(id));
    if (asked.length > 0) void attempt(archive.complete(asked as string[]));
    if (connection) void attempt(archive.connect(connection.from, connection.to));
    void dataset.peek();
  });
}

/** Fetches the whole graph with texts and quotations: from then on the page holds everything. Rejects with a {@link LoadError}. */
export async function loadWhole(): Promise<void> {
  const graph = await loadGraph("./graph.json");
  stopFollowing();
  batch(() => {
    remoteArchive.value = undefined;
    setDataset(createDataset(graph));
  });
}

/** Pages of shows and communities have names that are no ids of nodes. */
const isId = (id: string) => /^[a-z]+:/.test(id) && !id.startsWith("community:");
