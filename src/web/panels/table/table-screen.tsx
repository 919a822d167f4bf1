// The table: the same things as the map, with the same filters and selection, for reading, sorting and screen readers.
import { useComputed } from "@preact/signals";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { select, sortTable, toggleMarked } from "../../state/actions.ts";
import { navigate, viewState } from "../../state/store.ts";
import { type TableColumn, tableColumns } from "../../state/view-state.ts";
import { communityVariable } from "../color-variables.ts";
import { EmptyNote } from "../filters/empty-note.tsx";
import { FilterChips } from "../filter-chips.tsx";
import { PendingMark } from "../review/pending-mark.tsx";
import { StateLink } from "../state-link.tsx";
import { NameNote } from "../thing-name.tsx";
import { TypeIcon } from "../type-icon.tsx";
import { type TableRow, numericColumns, sortRows, tableRows } from "./table-rows.ts";

/** Height of a row in pixels, as the style sheet has it. */
const rowHeight = 32;
/** Rows drawn above and below what can be seen. */
const margin = 20;

/** Only the rows in sight are in the document; their places are told to screen readers. */
export function TableScreen({ dataset }: { readonly dataset: Dataset }) {
  const { selected, marked, tableOrder: order } = viewState.value;
  // The camera moves often and changes nothing here; neither do rows that are chosen.
  const filters = useComputed(() => {
    const { camera: _c, marked: _m, tableOrder: _o, ...rest } = viewState.value;
    return JSON.stringify(rest);
  });
  const rows = useMemo(() => tableRows(dataset, viewState.peek()), [dataset, filters.value]);
  const sorted = useMemo(() => sortRows(rows, order), [rows, order]);
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  useEffect(() => {
    const element = scroller.current!;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const first = Math.max(0, Math.floor(top / rowHeight) - margin);
  const last = Math.min(sorted.length, Math.ceil((top + height) / rowHeight) + margin);
  const sortBy = (column: TableColumn) => {
    navigate((state) => sortTable(state, column, numericColumns.has(column)));
    scroller.current?.scrollTo({ top: 0 });
  };
  // What is selected elsewhere is in sight when the table comes.
  useEffect(() => {
    const place = sorted.findIndex(({ id }) => id === viewState.peek().selected);
    const { clientHeight = 0 } = scroller.current ?? {};
    if (place * rowHeight > clientHeight - 2 * rowHeight) {
      scroller.current?.scrollTo({ top: place * rowHeight - clientHeight / 2 });
    }
  }, []);

  return (
    <main class="table-screen">
      <h1 class="hidden-text">{messages.screens.table}</h1>
      <FilterChips />
      <div
        class="table-scroller"
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label={messages.table.label(sorted.length)}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      >
        <table aria-rowcount={sorted.length + 1} aria-label={messages.screens.table}>
          <thead>
            <tr aria-rowindex={1}>
              {tableColumns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  class={`column-${column}`}
                  aria-sort={
                    order.column !== column
                      ? undefined
                      : order.isDescending
                        ? "descending"
                        : "ascending"
                  }
                >
                  <button type="button" class="column-button" onClick={() => sortBy(column)}>
                    {messages.table.columns[column]}
                    <span aria-hidden="true">
                      {order.column !== column ? "" : order.isDescending ? " ↓" : " ↑"}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap rows={first} />
            {sorted.slice(first, last).map((row, i) => (
              <Row
                key={row.id}
                dataset={dataset}
                row={row}
                index={first + i}
                isSelected={row.id === selected}
                isMarked={marked.includes(row.id)}
              />
            ))}
            <Gap rows={sorted.length - last} />
          </tbody>
        </table>
      </div>
      {sorted.length === 0 && <EmptyNote dataset={dataset} />}
      <p class="hidden-text" role="status">
        {messages.table.sorted(order.column, order.isDescending)}
      </p>
    </main>
  );
}

/** Stands for rows out of sight. */
function Gap({ rows }: { readonly rows: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden="true" class="table-gap" style={{ height: `${rows * rowHeight}px` }}>
      {/* One cell: a span over hidden columns would make them columns of their own. */}
      <td />
    </tr>
  );
}

interface RowProps {
  readonly dataset: Dataset;
  readonly row: TableRow;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isMarked: boolean;
}

function Row({ dataset, row, index, isSelected, isMarked }: RowProps) {
  const { id, label, entityType, community, episodes, links, first, last } = row;
  return (
    <tr aria-rowindex={index + 2} class={isSelected ? "table-row-selected" : undefined}>
      <th scope="row" class="column-label">
        <label class="table-mark">
          <input
            type="checkbox"
            aria-label={messages.table.mark(label)}
            checked={isMarked}
            onChange={() => navigate((state) => toggleMarked(state, id))}
          />
        </label>
        <StateLink
          to={(state) => select(state, isSelected ? undefined : id)}
          class="table-name"
          title={label}
          {...(isSelected && { "aria-current": "true" as const })}
        >
          <TypeIcon type={entityType} />
          <span class="cut">{label}</span>
          <NameNote dataset={dataset} id={id} isTyped />
        </StateLink>
        {/* On a phone the column of types gives its room to names. */}
        <span class="narrow-text">, {messages.typeLabel(entityType)}</span>
        <PendingMark id={id} />
      </th>
      <td class="column-entityType">{messages.typeLabel(entityType)}</td>
      <td class="column-community">
        {community !== undefined && dataset.communities[community] && (
          <>
            <span class="swatch" style={{ background: communityVariable(community) }} />{" "}
            {dataset.communities[community].label}
          </>
        )}
      </td>
      <td class="column-episodes">{episodes === undefined ? "" : messages.number(episodes)}</td>
      <td class="column-links">{messages.number(links)}</td>
      <td class="column-first">{first === undefined ? "" : messages.date(first)}</td>
      <td class="column-last">{last === undefined ? "" : messages.date(last)}</td>
    </tr>
  );
}
