// Names of notes: readable, unique, and safe on every file system and in wikilinks.

/** What a note is to be called. */
export interface NoteTitle {
  readonly id: string;
  readonly folder: string;
  readonly title: string;
}

/**
 * A path without ending for each note, by id. What Windows, macOS or Obsidian refuse in names becomes a space; notes that
 * would be the same but for case are numbered in the order given.
 */
export function noteNames(notes: readonly NoteTitle[]): Map<string, string> {
  const used = new Set<string>();
  return new Map(
    notes.map(({ id, folder, title }) => {
      const base = fileName(title);
      let path = `${folder}/${base}`;
      // NFC, because macOS takes composed and decomposed letters for the same.
      for (let n = 2; used.has(fold(path)); n++) path = `${folder}/${base} (${n})`;
      used.add(fold(path));
      return [id, path];
    }),
  );
}

const fold = (path: string) => path.normalize("NFC").toLowerCase();
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

function fileName(title: string): string {
  const cleaned = title
    .normalize("NFC")
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b\u202a-\u202e\ufeff\ufffe\uffff\\/:*?"<>|#^[\]%]+/g,
      " ",
    )
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+/, "");
  const short = shorten(cleaned, 120).replace(/[.\s]+$/, "");
  if (short === "") return "untitled";
  return reserved.test(short) ? `_${short}` : short;
}

/** Whole characters, as many as fit into `bytes` of UTF-8. */
function shorten(text: string, bytes: number): string {
  let length = 0;
  let end = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (length > bytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}
