// The name of a thing or episode where it stands for itself, with what tells it from others of that name.
import { distinctionOf } from "../answers/namesakes.ts";
import { nodeOf } from "../answers/episodes.ts";
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";

/** "Docker", or "Docker (organisation)" where there is another; the id where the graph does not have it. */
export function nameOf(dataset: Dataset, id: string): string {
  const name = nodeOf(dataset, id)?.label ?? id;
  const note = noteOf(dataset, id);
  return note === undefined ? name : messages.namesake.name(name, note);
}

interface NameNoteProps {
  readonly dataset: Dataset;
  readonly id: string;
  /** The type stands beside the name anyway. */
  readonly isTyped?: boolean;
}

/** What follows a name that is not the only one; nothing else. */
export function NameNote({ dataset, id, isTyped = false }: NameNoteProps) {
  const note = noteOf(dataset, id, isTyped);
  return note === undefined ? null : (
    <>
      {" "}
      <span class="name-note">{note}</span>
    </>
  );
}

function noteOf(dataset: Dataset, id: string, isTyped = false): string | undefined {
  const index = dataset.indexOf.get(id);
  const distinction = index === undefined ? undefined : distinctionOf(dataset, index);
  if (!distinction || (isTyped && distinction.by === "type")) return undefined;
  return messages.namesake.note(distinction);
}
