// The rows of one part of the legend: one stop of the Tab key, arrows go from row to row.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Only the row that had the focus last, at first the first, is reached by Tab, with all that stands in it. */
export function LegendList({ children }: { readonly children: ComponentChildren }) {
  const list = useRef<HTMLUListElement>(null);
  const current = useRef<Element | undefined>(undefined);
  const enter = (row: Element | undefined) => {
    current.current = row;
    for (const other of list.current!.children)
      for (const control of controlsOf(other)) control.tabIndex = other === row ? 0 : -1;
  };
  // Rows come and go: what is left must be reached.
  useLayoutEffect(() => {
    const kept = current.current;
    const isThere = kept?.parentElement === list.current;
    enter(isThere ? kept : (list.current!.firstElementChild ?? undefined));
  });
  return (
    <ul
      class="legend-list"
      ref={list}
      onFocusCapture={(event) => enter(rowOf(event.target, list.current!))}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const row = rowOf(event.target, list.current!);
        const next = row && rowBy(event.key, row, list.current!);
        if (!next) return;
        event.preventDefault();
        event.stopPropagation();
        // From a button "only" to the next one, where the row has one.
        const place = controlsOf(row).indexOf(event.target as HTMLElement);
        const controls = controlsOf(next);
        (controls[place] ?? controls[0])?.focus();
      }}
    >
      {children}
    </ul>
  );
}

function controlsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>("button, a[href]")];
}

function rowOf(target: EventTarget | null, list: Element): Element | undefined {
  return [...list.children].find((row) => target instanceof Node && row.contains(target));
}

/** The row a key leads to; nothing at the ends, and for other keys. */
function rowBy(key: string, row: Element, list: Element): Element | undefined {
  switch (key) {
    case "ArrowDown":
      return row.nextElementSibling ?? undefined;
    case "ArrowUp":
      return row.previousElementSibling ?? undefined;
    case "Home":
      return list.firstElementChild ?? undefined;
    case "End":
      return list.lastElementChild ?? undefined;
    default:
      return undefined;
  }
}
