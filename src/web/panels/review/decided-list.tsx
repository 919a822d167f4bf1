// What has been decided, newest first, and the file it goes into.
import { useRef, useState } from "preact/hooks";
import { archiveKey } from "../../data/archive-key.ts";
import { messages } from "../../messages.ts";
import { builtDataset } from "../../state/store.ts";
import { saveFile } from "../save-file.ts";
import { decisions, openFile, takeBack } from "./decisions.ts";
import { fileText, readFile, saveToServer, savesTo } from "./corrections-file.ts";

/** How many answers are listed. */
const mostListed = 40;

/** Answers with a way back, then download, opening and saving. */
export function DecidedList() {
  const { made, file } = decisions.value;
  const [note, setNote] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const target = savesTo();
  const download = async () => {
    const text = await fileText(decisions.peek());
    saveFile(messages.review.file, new Blob([text], { type: "text/yaml" }));
    setNote(messages.download.saved(messages.review.file));
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    const read = await readFile(chosen);
    if ("problem" in read) {
      setNote(messages.review.unreadable(chosen.name, read.problem));
      return;
    }
    openFile(read);
    setNote("");
  };
  const save = async () => {
    try {
      const built = builtDataset.peek();
      if (built) await saveToServer(decisions.peek(), archiveKey(built));
      setNote(messages.review.saved(target!));
    } catch (error) {
      setNote(messages.review.notSaved(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <aside class="review-decided" aria-label={messages.review.decidedTitle}>
      <h2 class="panel-title">
        {messages.review.decidedTitle}
        {made.length > 0 && <span class="panel-count">{messages.number(made.length)}</span>}
      </h2>
      {made.length === 0 && <p class="dim">{messages.review.decidedNone}</p>}
      <ul class="review-answered">
        {made
          .toReversed()
          .slice(0, mostListed)
          .map(({ item, actions }) => {
            const text =
              actions.length === 0
                ? messages.review.openQuestion
                : actions.map(messages.review.says).join(" · ");
            return (
              <li key={item}>
                <span>{text}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={messages.review.takeBackOf(text)}
                  onClick={() => takeBack(item)}
                >
                  {messages.review.takeBack}
                </button>
              </li>
            );
          })}
      </ul>
      <h2 class="panel-title">{messages.review.file}</h2>
      {file && (
        <p>
          {messages.review.openedFile(file.name, file.actions.length)}{" "}
          <button type="button" class="quiet" onClick={() => openFile(undefined)}>
            {messages.review.closeFile}
          </button>
        </p>
      )}
      <p class="review-file">
        {target !== undefined && (
          <button type="button" class="button button-main" onClick={() => void save()}>
            {messages.review.save}
          </button>
        )}
        <button
          type="button"
          class={`button ${target === undefined ? "button-main" : ""}`}
          disabled={made.length === 0 && !file}
          onClick={() => void download()}
        >
          {messages.review.download}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {messages.review.openFile}
        </button>
        <input
          ref={input}
          type="file"
          accept=".yaml,.yml"
          hidden
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
      </p>
      <p class="dim" role="status">
        {note || messages.review.kept}
      </p>
    </aside>
  );
}
