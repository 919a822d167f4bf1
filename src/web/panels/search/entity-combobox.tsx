// A combobox that finds things by name, after the ARIA pattern: list autocomplete, the first hit stands ready.
import { useId, useRef, useState } from "preact/hooks";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { NameNote } from "../thing-name.tsx";
import { TypeIcon } from "../type-icon.tsx";
import { foldName } from "./fold-name.ts";
import { findFar } from "./far-hits.ts";
import { searchIndexOf } from "./lazy-index.ts";
import type { SearchHit } from "./search-index.ts";

interface EntityComboboxProps {
  readonly dataset: Dataset;
  readonly label: string;
  readonly placeholder: string;
  /** What stands in the field; the person's typing replaces it. */
  readonly value?: string;
  /** What is looked for where somebody opens the list below `value`; the same unless stated. */
  readonly name?: string;
  /** Only these types are offered. */
  readonly types?: readonly string[];
  readonly inputRef?: (input: HTMLInputElement | null) => void;
  readonly onChoose: (hit: SearchHit) => void;
}

/** A field with suggestions; arrows walk, Enter chooses, Escape closes, then empties. */
export function EntityCombobox(props: EntityComboboxProps) {
  const {
    dataset,
    label,
    placeholder,
    value = "",
    name = value,
    types,
    inputRef,
    onChoose,
  } = props;
  const id = useId();
  const [query, setQuery] = useState<string>();
  const [hits, setHits] = useState<readonly SearchHit[]>();
  const [active, setActive] = useState(0);
  const latest = useRef("");
  const list = useRef<HTMLUListElement>(null);
  const isOpen = hits !== undefined;
  const text = query ?? value;

  const close = () => setHits(undefined);
  const ask = async (next: string) => {
    setQuery(next);
    latest.current = next;
    if (!next.trim()) return close();
    // Somebody types faster than the first index is made: only the latest question counts.
    const show = (found: readonly SearchHit[]) => {
      if (latest.current === next) setHits(found);
    };
    const far = findFar(next, types);
    let near: readonly SearchHit[] | undefined;
    // The first index of a large graph takes seconds, in which the server answers alone.
    void far.then((found) => {
      if (!near && found.length > 0) show(found);
    });
    near = (await searchIndexOf(dataset)).find(next, types ? { types } : {});
    if (latest.current !== next) return;
    show(near);
    setActive(0);
    const known = new Set(near.map(({ id }) => id));
    const others = (await far).filter(({ id }) => !known.has(id));
    if (others.length > 0) show([...near, ...others]);
  };
  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    latest.current = "";
    close();
    setQuery(undefined);
    onChoose(hit);
  };
  const move = (to: number) => {
    setActive(to);
    list.current?.children[to]?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = hits?.length ?? 0;
    if (event.key === "/" && !text) {
      // The key that leads here from everywhere; pressed once more it is not meant as a text.
      event.preventDefault();
    } else if (event.key === "Escape") {
      if (!isOpen && !text) return;
      event.stopPropagation();
      if (isOpen) close();
      else void ask("");
    } else if (event.key === "Enter") {
      if (isOpen) choose(hits[active]);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) void ask(query ?? name);
      else if (count > 0) move((active + (event.key === "ArrowDown" ? 1 : count - 1)) % count);
    }
  };

  return (
    <div class="combobox">
      <input
        ref={inputRef ?? null}
        class="combobox-input"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && hits.length > 0 ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        value={text}
        onInput={(event) => void ask(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => {
          close();
          if (value) setQuery(undefined);
        }}
      />
      <ul
        ref={list}
        id={`${id}-list`}
        class="combobox-list"
        role="listbox"
        aria-label={label}
        hidden={!isOpen || hits.length === 0}
      >
        {hits?.map((hit, i) => (
          <li
            key={hit.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            class="combobox-option"
            // The field must keep the focus, or it closes the list before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setActive(i)}
            onClick={() => choose(hit)}
          >
            <TypeIcon type={hit.entityType} />
            <span class="combobox-name">
              <span class="cut">
                <Matched label={hit.label} query={text} />
                {hit.alias !== undefined && (
                  <span class="dim"> {messages.search.also(hit.alias)}</span>
                )}
              </span>
              <NameNote dataset={dataset} id={hit.id} isTyped={hit.episodes === undefined} />
            </span>
            <span class="combobox-note">
              <span class="hidden-text">{messages.typeLabel(hit.entityType)}, </span>
              {hit.episodes === undefined
                ? messages.typeLabel(hit.entityType).toLowerCase()
                : messages.episodes(hit.episodes)}
            </span>
          </li>
        ))}
      </ul>
      {isOpen && hits.length === 0 && (
        <p class="combobox-nothing">{messages.search.nothing(text.trim())}</p>
      )}
      <span class="hidden-text" role="status">
        {isOpen ? messages.search.results(hits.length) : ""}
      </span>
    </div>
  );
}

/** The name with the typed beginning of a word set apart. */
function Matched({ label, query }: { readonly label: string; readonly query: string }) {
  const folded = foldName(label);
  const at = folded.indexOf(foldName(query.trim()));
  // Folding may change the length ("ß"): then nothing is set apart.
  if (at < 0 || folded.length !== label.length || !query.trim()) return <>{label}</>;
  const end = at + query.trim().length;
  return (
    <>
      {label.slice(0, at)}
      <b>{label.slice(at, end)}</b>
      {label.slice(end)}
    </>
  );
}
