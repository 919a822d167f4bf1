// Who was on a show, and what it names most.
import type { ShowSummary } from "../../answers/show-summary.ts";
import { messages } from "../../messages.ts";
import { TypeIcon } from "../type-icon.tsx";
import { ThingList } from "./thing-list.tsx";

/** Guests first, then what is named, by type. */
export function ShowLists({ summary }: { readonly summary: ShowSummary }) {
  return (
    <>
      <ThingList
        title={
          <>
            <TypeIcon type="person" />
            {messages.pages.guests}
          </>
        }
        things={summary.guests}
      />
      {summary.named.map(({ entityType, neighbours }) => (
        <ThingList
          key={entityType}
          title={
            <>
              <TypeIcon type={entityType} />
              {messages.pages.namedOf(entityType)}
            </>
          }
          things={neighbours}
        />
      ))}
    </>
  );
}
