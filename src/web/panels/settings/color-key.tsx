// What colours stand for where the legend's own lists do not say it: shows and years.
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { theme, viewState } from "../../state/store.ts";
import { showNames, yearBins } from "../../view/node-style.ts";
import { dateColorIndex, palette, restIndex, showColorIndex } from "../../view/palette.ts";

/** Shows and years listed at most; the rest is grey. */
const mostShows = 6;

/** Nothing while colours stand for communities or types. */
export function ColorKey({ dataset }: { readonly dataset: Dataset }) {
  const { colorBy } = viewState.value;
  const rows =
    colorBy === "show"
      ? [
          ...showNames(dataset)
            .slice(0, mostShows)
            .map((name, place) => ({ text: name, color: showColorIndex(place) })),
          { text: messages.settings.noShow, color: restIndex },
        ]
      : colorBy === "date"
        ? [
            ...yearBins(dataset).map(({ first, last }, i) => ({
              text: messages.settings.years(first, last),
              color: dateColorIndex(i),
            })),
            { text: messages.noDate, color: restIndex },
          ]
        : [];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="color-key">
      <h2 class="panel-title" id="color-key">
        {messages.settings.colorKeys[colorBy === "show" ? "show" : "date"]}
      </h2>
      <ul class="color-key">
        {rows.map(({ text, color }) => (
          <li key={text}>
            <span class="swatch" style={{ background: palette[color]![theme.value] }} />
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
