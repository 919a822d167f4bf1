// What is said of a thing, in words: "works at Buoyant"; each opens the sentences that say so.
import { useState } from "preact/hooks";
import type { Statement } from "../../answers/statements.ts";
import { messages } from "../../messages.ts";
import { selectLink } from "../../state/actions.ts";
import { StateLink } from "../state-link.tsx";

interface StatementListProps {
  readonly of: string;
  readonly statements: readonly Statement[];
}

/** Listed of one kind before "more": who sponsors is said to do so by hundreds of episodes. */
const shown = 6;

/** One line for each kind of statement. */
export function StatementList({ of, statements }: StatementListProps) {
  const byWords = new Map<string, Statement[]>();
  for (const statement of statements) {
    const list = byWords.get(statement.words);
    if (list) list.push(statement);
    else byWords.set(statement.words, [statement]);
  }
  if (byWords.size === 0) return null;
  return (
    <section class="card-section">
      <h2 class="panel-title">{messages.card.statements}</h2>
      <dl class="statements">
        {[...byWords].map(([words, list]) => (
          <div key={words} class="statement">
            <dt>{words}</dt>
            <Others of={of} statements={list} />
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What stands at the other ends; few at first, where there are many. */
function Others({ of, statements }: StatementListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const listed =
    isWhole || statements.length <= shown + 1 ? statements : statements.slice(0, shown);
  const more = statements.length - listed.length;
  return (
    <dd>
      {listed.map(({ other, otherLabel }, i) => (
        <span key={other}>
          {i > 0 && ", "}
          <StateLink to={(state) => selectLink(state, of, other)} title={messages.card.evidence}>
            {otherLabel}
          </StateLink>
        </span>
      ))}
      {more > 0 && (
        <>
          {" "}
          <button type="button" class="quiet" onClick={() => setIsWhole(true)}>
            {messages.card.more(more)}
          </button>
        </>
      )}
    </dd>
  );
}
