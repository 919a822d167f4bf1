// A side column; on a narrow screen a sheet that comes up from the bottom.
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { messages } from "../messages.ts";
import { viewState } from "../state/store.ts";

export type SheetName = "legend" | "card";

/** The sheet that is pulled up on a narrow screen; wide screens show both. */
export const openSheet = signal<SheetName | "none">("card");

/** How far the card is pulled up on a narrow screen. */
export const isTall = signal(false);

interface SheetProps {
  readonly name: SheetName;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A landmark of its own, scrolling by itself; a new selection starts at the top. */
export function Sheet({ name, label, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const { selected, linked, screen } = viewState.value;
  useEffect(() => {
    if (name !== "card") return;
    body.current?.scrollTo({ top: 0 });
    // On a narrow screen the start would hide half of a table that somebody has just asked for.
    openSheet.value = screen === "table" && selected === undefined ? "none" : "card";
    // The link that was followed is gone: whoever uses the keyboard goes on from the top of the card.
    if (hadFocus.current && document.activeElement === document.body) {
      sheet.current?.focus({ preventScroll: true });
    }
  }, [name, selected, linked, screen]);
  const isOpen = openSheet.value === name;
  return (
    <aside
      ref={sheet}
      onFocusIn={() => (hadFocus.current = true)}
      onFocusOut={({ relatedTarget }) => {
        // Nowhere to go means that the focused element was taken away.
        if (relatedTarget !== null) hadFocus.current = false;
      }}
      class={`sheet sheet-${name}`}
      data-open={isOpen}
      data-tall={isTall.value}
      aria-label={label}
      id={`sheet-${name}`}
      tabIndex={-1}
    >
      <div class="sheet-bar">
        <button
          type="button"
          class="sheet-handle"
          aria-label={isTall.value ? messages.card.collapse : messages.card.expand}
          aria-expanded={isTall.value}
          onClick={() => (isTall.value = !isTall.value)}
        />
        <button type="button" class="sheet-close" onClick={() => (openSheet.value = "none")}>
          {messages.card.toMap}
        </button>
      </div>
      <div class="sheet-body" ref={body}>
        {children}
      </div>
    </aside>
  );
}
