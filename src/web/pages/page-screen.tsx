// The page that is open: of an episode, a show, a community, or any other thing.
import { useEffect, useRef } from "preact/hooks";
import { nodeOf } from "../answers/episodes.ts";
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";
import { closePage } from "../state/actions.ts";
import { viewState } from "../state/store.ts";
import { initialViewState } from "../state/view-state.ts";
import { communityPrefix } from "../panels/go-to.ts";
import { StateLink } from "../panels/state-link.tsx";
import { CommunityPage } from "./community-page.tsx";
import { EntityPage } from "./entity-page.tsx";
import { EpisodePage } from "./episode-page.tsx";
import { ShowPage } from "./show-page.tsx";

/** Chooses the page by its id. */
export function PageScreen({ dataset }: { readonly dataset: Dataset }) {
  const id = viewState.value.page!;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <main class="page-screen" key={id} ref={main} tabIndex={-1}>
      <nav class="page-bar">
        <StateLink class="quiet" to={closePage}>
          ← {messages.pages.back}
        </StateLink>
        <button type="button" class="quiet" onClick={() => window.print()}>
          {messages.pages.print}
        </button>
      </nav>
      {pageOf(dataset, id)}
    </main>
  );
}

function pageOf(dataset: Dataset, id: string) {
  const node = nodeOf(dataset, id);
  if (node) {
    if (node.entityType === "episode") {
      return <EpisodePage dataset={dataset} episode={{ ...node, id }} />;
    }
    const Page = node.entityType === "podcast" ? ShowPage : EntityPage;
    return <Page dataset={dataset} id={id} entity={node} />;
  }
  const label = id.slice(communityPrefix.length);
  const community = id.startsWith(communityPrefix)
    ? dataset.communities.findIndex((item) => item.label === label)
    : -1;
  return community < 0 ? (
    <article class="page">
      <header class="page-heading">
        <h1>{messages.card.nothing}</h1>
        <p class="page-facts">
          <StateLink to={() => initialViewState}>{messages.pages.start}</StateLink>
        </p>
      </header>
    </article>
  ) : (
    <CommunityPage dataset={dataset} community={community} />
  );
}
