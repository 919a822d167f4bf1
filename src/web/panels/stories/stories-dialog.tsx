// Views and stories: saved under a name, put in an order, played, shared, exported and imported.
import { useRef, useState } from "preact/hooks";
import { formatStories, parseStories, type Story, type StoryStep } from "../../../graph/story.ts";
import { slug } from "../../../model/index.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { navigate, viewState } from "../../state/store.ts";
import { encodeViewState } from "../../state/url.ts";
import { Modal } from "../modal.tsx";
import { saveFile } from "../save-file.ts";
import { freeName, without, withSteps } from "./bookmarks.ts";
import { bookmarks, changeBookmarks } from "./kept-bookmarks.ts";
import {
  dataSource,
  graphSource,
  graphStories,
  leaveStory,
  stateAt,
  tourOf,
  tourSource,
} from "./sources.ts";
import { StepList } from "./step-list.tsx";
import { StoryEditor } from "./story-editor.tsx";
import { StoryRow } from "./story-row.tsx";

interface StoriesDialogProps {
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** One list of views, one of stories; a story that is edited takes the dialog over. */
export function StoriesDialog({ dataset, onClose }: StoriesDialogProps) {
  const [edited, setEdited] = useState<number>();
  const [note, setNote] = useState("");
  const [name, setName] = useState("");
  const file = useRef<HTMLInputElement>(null);
  const { views, stories } = bookmarks.value;
  const tour = tourOf(dataset);
  const suggested = freeName(
    nameOfView(),
    views.map(({ title }) => title),
  );

  const current = (title: string): StoryStep => {
    return { title, caption: "", view: encodeViewState(leaveStory(viewState.peek())) };
  };
  const play = (story: Story, source: string) => {
    onClose();
    navigate(stateAt(story, source, 0));
  };
  const share = async (story: Story, source: string) => {
    const url = new URL(location.href);
    url.hash = encodeViewState(stateAt(story, source, 0));
    await navigator.clipboard.writeText(url.href);
    setNote(messages.stories.shared);
  };
  const download = (story: Story) => {
    const file = `${slug(story.title) || "story"}.stories.json`;
    saveFile(file, new Blob([formatStories([story])], { type: "application/json" }));
    setNote(messages.download.saved(file));
  };
  const addStory = (story: Story) => {
    const used = [...stories, ...graphStories(dataset), tour].map((one) => one.title);
    const title = freeName(story.title, used);
    changeBookmarks((before) => ({ ...before, stories: [...before.stories, { ...story, title }] }));
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const found = parseStories(await chosen.text());
    if (!found) return setNote(messages.stories.notStories(chosen.name));
    changeBookmarks((before) => ({ ...before, stories: [...before.stories, ...found] }));
    return setNote(messages.stories.imported(found.length));
  };

  const story = edited === undefined ? undefined : stories[edited];
  if (edited !== undefined && story) {
    return (
      <StoryEditor
        story={story}
        at={edited}
        current={() => current(nameOfView())}
        onPlay={() => play(story, dataSource(story))}
        onDone={() => setEdited(undefined)}
        onClose={onClose}
      />
    );
  }

  return (
    <Modal title={messages.stories.title} onClose={onClose}>
      <p class="dim">{messages.stories.about}</p>
      <form
        class="story-save"
        onSubmit={(event) => {
          event.preventDefault();
          const step = current(name.trim() || suggested);
          changeBookmarks((before) => ({ ...before, views: [...before.views, step] }));
          setName("");
        }}
      >
        <input
          class="combobox-input"
          type="text"
          aria-label={messages.stories.nameOfView}
          placeholder={suggested}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button button-main">
          {messages.stories.saveView}
        </button>
      </form>
      <section>
        <h3 class="panel-title">{messages.stories.views}</h3>
        {views.length === 0 && <p class="dim">{messages.stories.noViews}</p>}
        <StepList
          label={messages.stories.views}
          steps={views}
          hasCaptions={false}
          onChange={(change) =>
            changeBookmarks((before) => ({ ...before, views: change(before.views) }))
          }
          onGo={onClose}
          actionsOf={(step) => (
            <select
              class="step-add"
              aria-label={messages.stories.addToStory(step.title)}
              value=""
              onChange={({ currentTarget }) => {
                const at = Number(currentTarget.value);
                if (at === stories.length)
                  addStory({ title: messages.stories.newTitle, steps: [step] });
                else changeBookmarks((before) => withSteps(before, at, (list) => [...list, step]));
                currentTarget.value = "";
              }}
            >
              <option value="" disabled>
                {messages.stories.addTo}
              </option>
              {stories.map(({ title }, at) => (
                <option key={at} value={at}>
                  {title}
                </option>
              ))}
              <option value={stories.length}>{messages.stories.newStory}</option>
            </select>
          )}
        />
      </section>
      <section>
        <h3 class="panel-title">{messages.stories.stories}</h3>
        <ul class="story-list">
          {stories.map((one, at) => (
            <StoryRow
              key={`${at} ${one.title}`}
              story={one}
              onPlay={() => play(one, dataSource(one))}
              onShare={() => void share(one, dataSource(one))}
              onExport={() => download(one)}
              onEdit={() => setEdited(at)}
              onDelete={() =>
                changeBookmarks((before) => ({ ...before, stories: without(before.stories, at) }))
              }
            />
          ))}
          {graphStories(dataset).map((one) => (
            <StoryRow
              key={graphSource(one)}
              story={one}
              note={messages.stories.fromGraph}
              onPlay={() => play(one, graphSource(one))}
              onShare={() => void share(one, graphSource(one))}
              onExport={() => download(one)}
              onCopy={() => addStory(one)}
            />
          ))}
          {tour.steps.length > 0 && (
            <StoryRow
              story={tour}
              note={messages.stories.computed}
              onPlay={() => play(tour, tourSource)}
              onShare={() => void share(tour, tourSource)}
              onExport={() => download(tour)}
              onCopy={() => addStory(tour)}
            />
          )}
        </ul>
      </section>
      <p class="modal-actions">
        <span role="status">{note}</span>
        <span class="story-adds">
          <button type="button" class="button" onClick={() => file.current?.click()}>
            {messages.stories.import}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              addStory({ title: messages.stories.newTitle, steps: [current(nameOfView())] });
              setEdited(stories.length);
            }}
          >
            {messages.stories.newStory}
          </button>
        </span>
        <input
          ref={file}
          type="file"
          accept=".json"
          hidden
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
      </p>
    </Modal>
  );
}

/** What the tab is called: the thing that is looked at, or the screen. */
function nameOfView(): string {
  const [name = ""] = document.title.split(` · ${messages.name}`);
  return name === messages.name ? messages.screens[viewState.peek().screen] : name;
}
