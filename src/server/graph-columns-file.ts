// The column file of the graph a server answers for: made when it is first wanted, kept until the graph is another.
import type { GraphStore } from "../store/graph-store.ts";

/** Gives the file; where it is not kept with the graph, the first time takes seconds for a hundred thousand nodes. */
export type ColumnsFile = () => Promise<Uint8Array<ArrayBuffer>>;

/** Made once for each version of the graph, however many ask meanwhile. */
export function createColumnsFile(store: GraphStore): ColumnsFile {
  let made: { readonly version: string; readonly file: ReturnType<ColumnsFile> } | undefined;
  return async () => {
    const version = await store.version();
    if (made?.version !== version) {
      const file = store.columnFile();
      made = { version, file };
      // Whoever asks again may be luckier.
      file.catch(() => (made = undefined));
    }
    return made.file;
  };
}
