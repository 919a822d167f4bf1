// What was dropped: files, also those inside folders.

/** A file with where it lay, relative to what was dropped or chosen. */
export interface NamedFile {
  readonly path: string;
  readonly file: File;
}

/** The most files that are taken out of folders: more is a mistake, a whole disk for instance. */
const mostFiles = 20_000;

/** All files of a drop, sorted by path. Has to be called while the event is handled; the rest takes its time. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly NamedFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // A drop that a program made has files without entries.
  return entries.length === 0
    ? Promise.resolve(chosenFiles(transfer.files))
    : walkEntries(entries).then(byPath);
}

/** The files of a picker, with their paths where a folder was chosen. */
export function chosenFiles(files: Iterable<File>): readonly NamedFile[] {
  return byPath(
    Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file })),
  );
}

async function walkEntries(entries: readonly FileSystemEntry[]): Promise<NamedFile[]> {
  const found: NamedFile[] = [];
  const waiting = [...entries];
  while (waiting.length > 0 && found.length < mostFiles) {
    const entry = waiting.pop()!;
    if (isFile(entry)) found.push({ path: pathOf(entry), file: await fileOf(entry) });
    else if (isFolder(entry)) waiting.push(...(await entriesOf(entry)));
  }
  return found;
}

const pathOf = (entry: FileSystemEntry) => entry.fullPath.replace(/^\//, "");
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** Folders and files whose names begin with a dot are a program's own. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all.filter(({ name }) => !name.startsWith("."));
    all.push(...some);
  }
}

function byPath(files: readonly NamedFile[]): readonly NamedFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
