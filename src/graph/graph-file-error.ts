// What reading a graph file may fail with.

/** A file that is no graph of ours, or one of a later version; the message says what to do. */
export class GraphFileError extends Error {
  override readonly name = "GraphFileError";
}
