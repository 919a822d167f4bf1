// The rows of the table: everything that passes the filters, with the numbers a column shows, in any order.
import type { Dataset } from "../../data/dataset.ts";
import type { TableColumn, TableOrder, ViewState } from "../../state/view-state.ts";
import { admit } from "../../view/admitted.ts";

/** One thing or episode. */
export interface TableRow {
  readonly id: string;
  readonly label: string;
  readonly entityType: string;
  /** Index into `dataset.communities`. */
  readonly community: number | undefined;
  /** In how many episodes; missing for an episode. */
  readonly episodes: number | undefined;
  /** To how many others it is linked. */
  readonly links: number;
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** Columns in which the largest comes first when they are chosen. */
export const numericColumns: ReadonlySet<TableColumn> = new Set(["episodes", "links", "last"]);

/** What the map would show without its budget, in the order of the file. */
export function tableRows(dataset: Dataset, state: ViewState): TableRow[] {
  const { nodes, table } = admit(dataset, state);
  const rows: TableRow[] = [];
  nodes.forEach((isAdmitted, index) => {
    if (!isAdmitted) return;
    const node = dataset.attributes[index]!;
    const isEpisode = node.entityType === "episode";
    rows.push({
      id: dataset.ids[index]!,
      label: node.label,
      entityType: node.entityType,
      community: node.community,
      episodes: isEpisode ? undefined : dataset.nodes.degree[index]!,
      links: table.offsets[index + 1]! - table.offsets[index]!,
      first: isEpisode ? node.published : node.firstPublished,
      last: isEpisode ? node.published : node.lastPublished,
    });
  });
  return rows;
}

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** Rows in an order; what is missing comes last either way, ties go by name, then id. */
export function sortRows(
  rows: readonly TableRow[],
  { column, isDescending }: TableOrder,
): readonly TableRow[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [a[column], b[column]];
    if (x !== y && x === undefined) return 1;
    if (x !== y && y === undefined) return -1;
    const order =
      typeof x === "number" && typeof y === "number"
        ? x - y
        : collator.compare(String(x), String(y));
    return sign * order || collator.compare(a.label, b.label) || (a.id < b.id ? -1 : 1);
  });
}
