// The command palette: a field over everything that can be done, and over everything that has a name.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { navigate } from "../../state/store.ts";
import { goTo } from "../go-to.ts";
import { Modal } from "../modal.tsx";
import { foldName } from "../search/fold-name.ts";
import { searchIndexOf } from "../search/lazy-index.ts";
import type { SearchHit } from "../search/search-index.ts";
import { NameNote } from "../thing-name.tsx";
import { TypeIcon } from "../type-icon.tsx";
import { type Command, commands } from "./commands.ts";
import { KeyText } from "./key-text.tsx";

interface CommandPaletteProps {
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

type Entry =
  | { readonly kind: "command"; readonly command: Command }
  | { readonly kind: "thing"; readonly hit: SearchHit };

/** Commands first, then things; arrows walk, Enter does. */
export function CommandPalette({ dataset, onClose }: CommandPaletteProps) {
  const [query, setQuery] = useState("");
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const possible = useMemo(
    () =>
      commands.filter((command) => command.id !== "palette" && (command.isPossible?.() ?? true)),
    [],
  );
  const entries: readonly Entry[] = [
    ...possible
      .filter(({ id }) => matches(messages.commands[id], query))
      .map((command): Entry => ({ kind: "command", command })),
    ...hits.map((hit): Entry => ({ kind: "thing", hit })),
  ];

  useEffect(() => {
    let isCurrent = true;
    void searchIndexOf(dataset).then((index) => {
      if (isCurrent) setHits(index.find(query, { limit: 6 }));
    });
    setActive(0);
    return () => {
      isCurrent = false;
    };
  }, [dataset, query]);

  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    // Closed first: a command may open another dialog or move the focus.
    onClose();
    if (entry.kind === "command") entry.command.run();
    else navigate((state) => goTo(state, entry.hit.id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Enter") run(entries[active]);
    if (step === 0 || entries.length === 0) return;
    event.preventDefault();
    const next = (active + step + entries.length) % entries.length;
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };

  return (
    <Modal title={messages.commands.palette} onClose={onClose}>
      <input
        class="combobox-input"
        type="text"
        role="combobox"
        aria-label={messages.commands.palette}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={entries.length > 0 ? `palette-${active}` : undefined}
        placeholder={messages.palettePlaceholder}
        autocomplete="off"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        // A dialog puts the focus on its first button otherwise.
        autofocus
      />
      <ul
        class="palette-list"
        id="palette-list"
        role="listbox"
        aria-label={messages.commands.palette}
        ref={list}
      >
        {entries.map((entry, i) => (
          <li
            key={entry.kind === "command" ? entry.command.id : entry.hit.id}
            id={`palette-${i}`}
            role="option"
            aria-selected={i === active}
            class="combobox-option"
            onMouseMove={() => setActive(i)}
            onClick={() => run(entry)}
          >
            {entry.kind === "command" ? (
              <>
                <span class="combobox-name">
                  <span class="cut">{messages.commands[entry.command.id]}</span>
                </span>
                <KeyText command={entry.command} />
              </>
            ) : (
              <>
                <TypeIcon type={entry.hit.entityType} />
                <span class="combobox-name">
                  <span class="cut">{entry.hit.label}</span>
                  <NameNote dataset={dataset} id={entry.hit.id} isTyped />
                </span>
                <span class="combobox-note">{messages.typeLabel(entry.hit.entityType)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p class="dim">{messages.search.nothing(query)}</p>}
    </Modal>
  );
}

/** Every typed word begins a word of the text. */
function matches(text: string, query: string): boolean {
  const words = foldName(text).split(/[\s,]+/);
  return foldName(query)
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}
