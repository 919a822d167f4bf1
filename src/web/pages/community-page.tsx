// The page of a community: members by type, links to others, bridges, and members that hardly belong.
import { useMemo } from "preact/hooks";
import { type Member, communityProfile } from "../answers/community-profile.ts";
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";
import { closePage, openPage, soloCommunity } from "../state/actions.ts";
import { communityVariable } from "../panels/color-variables.ts";
import { openCommunity } from "../panels/go-to.ts";
import { StateLink } from "../panels/state-link.tsx";
import { TypeIcon } from "../panels/type-icon.tsx";

interface CommunityPageProps {
  readonly dataset: Dataset;
  /** Index into `dataset.communities`. */
  readonly community: number;
}

/** What a region of the map is made of. */
export function CommunityPage({ dataset, community }: CommunityPageProps) {
  const profile = useMemo(() => communityProfile(dataset, community), [dataset, community]);
  const { label } = dataset.communities[community]!;
  const labels = dataset.communities.map((item) => item.label);
  const years = yearsOf(dataset, community);
  const labelOf = (index: number) => dataset.communities[index]!.label;
  return (
    <article class="page">
      <header class="page-heading">
        <p class="card-type">
          <span class="swatch" style={{ background: communityVariable(community) }} />
          {messages.pages.community}
        </p>
        <h1>{label}</h1>
        <p class="page-facts">
          {messages.community.facts(profile.members.length, profile.innerLinks, years)}
          {" · "}
          <StateLink to={(state) => soloCommunity(closePage(state), label, labels)}>
            {messages.pages.onMap}
          </StateLink>
        </p>
      </header>
      <div class="page-text">
        {dataset.types.map((type) => (
          <Members
            key={type}
            title={messages.typePlural(type)}
            type={type}
            members={profile.members.filter((member) => member.entityType === type)}
          />
        ))}
      </div>
      <aside class="page-side" aria-label={messages.pages.outer}>
        {profile.outer.length > 0 && (
          <section class="card-section">
            <h2 class="panel-title">{messages.pages.outer}</h2>
            <ul class="rows">
              {profile.outer.slice(0, 8).map(({ community: other, links }) => (
                <li key={other} class="row">
                  <StateLink class="row-main" to={(state) => openCommunity(state, labelOf(other))}>
                    <span class="swatch" style={{ background: communityVariable(other) }} />
                    <span class="row-label">{labelOf(other)}</span>
                    <span class="row-count">{messages.community.links(links)}</span>
                  </StateLink>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Members
          title={messages.pages.bridges}
          members={profile.bridges}
          noteOf={({ elsewhere }) =>
            elsewhere < 0 ? "" : messages.pages.bridge(labelOf(elsewhere))
          }
        />
        <Members
          title={messages.community.uncertain}
          members={profile.uncertain}
          noteOf={({ inside }) => messages.community.inside(inside)}
        />
      </aside>
    </article>
  );
}

interface MembersProps {
  readonly title: string;
  readonly type?: string;
  readonly members: readonly Member[];
  readonly noteOf?: (member: Member) => string;
}

function Members({ title, type, members, noteOf }: MembersProps) {
  if (members.length === 0) return null;
  return (
    <section class="card-section">
      <h2 class="panel-title">
        {type !== undefined && <TypeIcon type={type} />}
        {title}
        <span class="panel-count">{messages.number(members.length)}</span>
      </h2>
      <ul class="rows">
        {members.map((member) => (
          <li key={member.id} class="row">
            <StateLink class="row-main" to={(state) => openPage(state, member.id)}>
              {type === undefined && <TypeIcon type={member.entityType} />}
              <span class="row-label">
                {member.label}
                {noteOf && <span class="row-note">{noteOf(member)}</span>}
              </span>
              <span class="row-count">{messages.number(member.episodes)}</span>
            </StateLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** First and last year in which a member was talked about. */
function yearsOf({ nodes }: Dataset, community: number): readonly [number, number] | undefined {
  let [first, last] = [Infinity, -Infinity];
  nodes.community.forEach((value, index) => {
    if (value !== community || Number.isNaN(nodes.firstDay[index]!)) return;
    first = Math.min(first, nodes.firstDay[index]!);
    last = Math.max(last, nodes.lastDay[index]!);
  });
  if (first > last) return undefined;
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  return [yearOf(first), yearOf(last)];
}
