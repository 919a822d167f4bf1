// What stands in place of the review where the page holds a graph without its texts and quotations.
import { useState } from "preact/hooks";
import { LoadError } from "../../data/load-graph.ts";
import { messages } from "../../messages.ts";
import { loadWhole, remoteArchive } from "../../state/remote.ts";
import { ScreenLinks } from "../screen-links.tsx";

/** Says how much is missing, and loads it when asked to: then the review begins. */
export function WholeNeeded() {
  const [isLoading, setLoading] = useState(false);
  const [failure, setFailure] = useState<string>();
  const load = async () => {
    setLoading(true);
    setFailure(undefined);
    try {
      await loadWhole();
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      setFailure(error.message);
      setLoading(false);
    }
  };
  const counts = remoteArchive.value?.counts;
  const text = messages.review.whole;
  return (
    <div class="review">
      <div class="narrow-tools">
        <ScreenLinks />
      </div>
      <main class="review-main" tabIndex={-1}>
        <div class="review-item">
          <h1>{text.title}</h1>
          <p class="review-why">{counts && text.why(counts.nodes, counts.edges)}</p>
          <p>
            <button
              type="button"
              class="button button-main"
              disabled={isLoading}
              onClick={() => void load()}
            >
              {isLoading ? text.loading : text.load}
            </button>
          </p>
          <p role="status">{failure ?? ""}</p>
        </div>
      </main>
    </div>
  );
}
