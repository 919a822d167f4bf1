// What is said of a thing, in words: "works at Buoyant"; each opens the sentences that say so.
import type { Statement } from "../../answers/statements.ts";
import { messages } from "../../messages.ts";
import { selectLink } from "../../state/actions.ts";
import { StateLink } from "../state-link.tsx";

interface StatementListProps {
  readonly of: string;
  readonly statements: readonly Statement[];
}

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
            <dd>
              {list.map(({ other, otherLabel }, i) => (
                <span key={other}>
                  {i > 0 && ", "}
                  <StateLink
                    to={(state) => selectLink(state, of, other)}
                    title={messages.card.evidence}
                  >
                    {otherLabel}
                  </StateLink>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
