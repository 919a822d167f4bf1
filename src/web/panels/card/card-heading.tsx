// The head of a card or page: type, name, a line of facts, and the way out.
import type { ComponentChildren } from "preact";
import { messages } from "../../messages.ts";
import { leaveCard } from "../go-to.ts";
import { CloseLink } from "../close-link.tsx";
import { TypeIcon } from "../type-icon.tsx";

interface CardHeadingProps {
  readonly type: string;
  /** "Technology", or finer where more is known: "Technology · database". */
  readonly kind?: string | undefined;
  readonly name: string;
  readonly children?: ComponentChildren;
}

/** Name and type of what the card is about. */
export function CardHeading({ type, kind, name, children }: CardHeadingProps) {
  return (
    <header class="card-heading">
      <p class="card-type">
        <TypeIcon type={type} />
        {messages.typeLabel(type)}
        {kind !== undefined && <span class="dim"> · {kind}</span>}
        <CloseLink label={messages.card.close} to={leaveCard} />
      </p>
      <h2 class="card-name">{name}</h2>
      {children}
    </header>
  );
}
