// One row of the legend: what it stands for, how many there are, and the ways to hide the rest.
import type { ComponentChildren } from "preact";
import { messages } from "../../messages.ts";
import type { ViewState } from "../../state/view-state.ts";
import { StateLink } from "../state-link.tsx";

interface LegendRowProps {
  readonly label: string;
  readonly count: number;
  /** How many there are without any filter; said where fewer are left. */
  readonly all?: number;
  readonly isShown: boolean;
  /** The icon or swatch. */
  readonly mark: ComponentChildren;
  /** Where the page is that tells more. */
  readonly page?: (state: ViewState) => ViewState;
  readonly onToggle: () => void;
  readonly onSolo: () => void;
}

/** A pressed button is shown; Alt-click or the button "only" leaves this row alone. */
export function LegendRow(props: LegendRowProps) {
  const { label, count, all = count, isShown, mark, page, onToggle, onSolo } = props;
  return (
    <li class="legend-row">
      <button
        type="button"
        class="legend-toggle"
        aria-pressed={isShown}
        title={all > count ? `${label}: ${messages.filters.left(count, all)}` : label}
        onClick={(event) => (event.altKey ? onSolo() : onToggle())}
      >
        <span class="legend-mark">{mark}</span>
        <span class="legend-label">{label}</span>
        <span class="legend-count">{messages.number(count)}</span>
      </button>
      <span class="legend-actions">
        <button
          type="button"
          class="quiet"
          aria-label={messages.legend.only(label)}
          onClick={onSolo}
        >
          {messages.legend.onlyShort}
        </button>
        {page !== undefined && (
          <StateLink class="quiet" to={page} aria-label={messages.legend.about(label)}>
            {messages.legend.pageShort}
          </StateLink>
        )}
      </span>
    </li>
  );
}
