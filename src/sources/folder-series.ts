// What the files of a folder are numbered under: one show, though the folder and some of its files are called otherwise.
import { readPlace, type PlaceNames } from "./place-names.ts";

/** Files of one series below which it says nothing about those beside them. */
const fewest = 3;

/** The series of the folder a file lies in, looked up by uri: what more than half of its files begin with, before a number. */
export function createSeriesOfFolder(uris: Iterable<string>): (uri: string) => string | undefined {
  const folders = new Map<string, { files: number; counts: Map<string, number> }>();
  for (const uri of uris) {
    const folder = folders.get(folderOf(uri)) ?? { files: 0, counts: new Map<string, number>() };
    folders.set(folderOf(uri), folder);
    const { folder: name, series, number } = readPlace(uri);
    folder.files++;
    // A folder of just any notes holds files of many shows.
    if (name !== undefined && series !== undefined && number !== undefined)
      folder.counts.set(series, (folder.counts.get(series) ?? 0) + 1);
  }
  const chosen = new Map<string, string>();
  for (const [folder, { files, counts }] of folders)
    for (const [series, count] of counts)
      if (count >= fewest && count * 2 > files) chosen.set(folder, series);
  return (uri) => chosen.get(folderOf(uri));
}

/** Whether a folder's name is short for a series: `gotime` and `rfc` for "go-time" and "request-for-commits". */
function isShortFor(folder: string | undefined, series: string): boolean {
  if (folder === undefined) return false;
  const letters = folder.toLowerCase().replace(/[-_ ]/g, "");
  const words = series.toLowerCase().split(/[-_ ]+/);
  return letters === words.join("") || letters === words.map((word) => word[0]).join("");
}

/** What a path calls the show: the folder where the file has a title of its own, else what stands before its number. */
export function showOfPlace(
  { folder, series }: PlaceNames,
  known: string | undefined,
  hasTitle: boolean,
): string | undefined {
  const isFolderShort = known !== undefined && isShortFor(folder, known);
  return hasTitle && !isFolderShort ? folder : (series ?? folder);
}

/** The path of a file without its name. */
export const folderOf = (uri: string): string =>
  uri.slice(0, Math.max(uri.lastIndexOf("/"), uri.lastIndexOf("\\"), 0));
