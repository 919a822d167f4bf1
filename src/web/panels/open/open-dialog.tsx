// The dialog that opens files and pasted text: choose, watch, read what was odd.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages.ts";
import { isOpened, undo } from "../../state/store.ts";
import { Modal } from "../modal.tsx";
import { type NamedFile, chosenFiles } from "./dropped-files.ts";
import { forgetGraph, keptFacts, readKeptGraph } from "./kept-graph.ts";
import { type Opening, cancelOpening, openFiles, openKept, openText, opening } from "./opening.ts";
import { Remarks } from "./remarks.tsx";

/** Closing it while something is read stops the reading. */
export function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const state = opening.value;
  const close = () => {
    cancelOpening();
    onClose();
  };
  return (
    <Modal title={messages.open.title} onClose={close}>
      {state === undefined ? (
        <Choose onClose={onClose} />
      ) : state.kind === "reading" ? (
        <Reading state={state} onCancel={cancelOpening} />
      ) : state.kind === "read" ? (
        <Read state={state} onClose={close} />
      ) : (
        <>
          <p role="alert">{state.message}</p>
          <p class="modal-actions">
            <Again />
          </p>
        </>
      )}
    </Modal>
  );
}

function Choose({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState("");
  return (
    <form
      class="open-choose"
      onSubmit={(event) => {
        event.preventDefault();
        void openText(text);
      }}
    >
      <p class="dim">{messages.open.about}</p>
      <AgainKept onClose={onClose} />
      <textarea
        class="open-text"
        autofocus
        aria-label={messages.open.text}
        placeholder={messages.open.placeholder}
        rows={8}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="modal-actions">
        <span class="open-pickers">
          <Picker onPick={(files) => void openFiles(files)}>{messages.open.files}</Picker>
          <Picker isFolder onPick={(files) => void openFiles(files)}>
            {messages.open.folder}
          </Picker>
        </span>
        <button type="submit" class="button button-main" disabled={text.trim() === ""}>
          {messages.open.read}
        </button>
      </p>
    </form>
  );
}

/** What was opened on an earlier visit, to be shown or forgotten. */
function AgainKept({ onClose }: { readonly onClose: () => void }) {
  useEffect(() => void readKeptGraph(), []);
  if (keptFacts.value === undefined || isOpened.value) return null;
  return (
    <p class="open-kept">
      <span>
        {messages.open.keptBefore}
        <br />
        <span class="dim">{keptFacts.value}</span>
      </span>
      <button
        type="button"
        class="button"
        onClick={() => {
          void openKept();
          onClose();
        }}
      >
        {messages.open.showKept}
      </button>
      <button type="button" class="button" onClick={() => void forgetGraph()}>
        {messages.open.forget}
      </button>
    </p>
  );
}

interface PickerProps {
  readonly isFolder?: boolean;
  readonly onPick: (files: readonly NamedFile[]) => void;
  readonly children: ComponentChildren;
}

/** A button for the browser's own picker of files. */
function Picker({ isFolder = false, onPick, children }: PickerProps) {
  return (
    <label class="button open-picker">
      <input
        type="file"
        multiple
        {...(isFolder && { webkitdirectory: true })}
        onChange={({ currentTarget: { files } }) => {
          if (files && files.length > 0) onPick(chosenFiles(files));
        }}
      />
      <span>{children}</span>
    </label>
  );
}

interface ReadingProps {
  readonly state: Extract<Opening, { kind: "reading" }>;
  readonly onCancel: () => void;
}

function Reading({ state: { progress }, onCancel }: ReadingProps) {
  const { done = 0, total } = progress ?? {};
  const stage = messages.open.stages[progress?.stage ?? "reading"];
  return (
    <>
      <p role="status">{stage}</p>
      <progress aria-label={stage} {...(total && { max: total, value: done })} />
      <p class="modal-actions">
        <span class="dim">{total ? messages.open.progress(done, total) : ""}</span>
        <button type="button" class="button" onClick={onCancel}>
          {messages.open.cancel}
        </button>
      </p>
    </>
  );
}

interface ReadProps {
  readonly state: Extract<Opening, { kind: "read" }>;
  readonly onClose: () => void;
}

function Read({ state, onClose }: ReadProps) {
  const { facts, remarks, documents, isSecond } = state;
  return (
    <>
      <p role="status">{facts ?? messages.open.nothing}</p>
      {remarks.length > 0 && <Remarks remarks={remarks} documents={documents} />}
      <p class="modal-actions">
        {facts !== undefined && isSecond ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              undo();
              onClose();
            }}
          >
            {messages.open.back}
          </button>
        ) : (
          <Again />
        )}
        {facts !== undefined && (
          <button type="button" class="button button-main" onClick={onClose}>
            {messages.open.show}
          </button>
        )}
      </p>
    </>
  );
}

function Again() {
  return (
    <button type="button" class="button" onClick={cancelOpening}>
      {messages.open.again}
    </button>
  );
}
