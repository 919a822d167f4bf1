// Texts of the review.
import type { CorrectionAction } from "../../corrections/corrections.ts";
import { entityTypeSpec } from "../../ontology/entity-types.ts";
import { relationTypeSpec } from "../../ontology/relation-types.ts";
import type { EntityType, RelationType } from "../../model/index.ts";

const typeLabel = (type: string) => entityTypeSpec(type as EntityType).label.toLowerCase();
/** "a person", "an organisation". */
const one = (type: string) => `${/^[aeiou]/.test(typeLabel(type)) ? "an" : "a"} ${typeLabel(type)}`;
const saying = (subject: string, relation: RelationType, object: string) =>
  `${subject} ${relationTypeSpec(relation).label} ${object}`;
const here = (action: object) => ("quote" in action && action.quote ? " here" : "");

export const reviewMessages = {
  label: "Review",
  queue: "Queue",
  about:
    "What the extraction is least sure of, weighed by how much hangs on it. Every answer is kept and goes into corrections.yaml, which the next build follows.",
  whole: {
    title: "The review needs the texts.",
    why: (nodes: number, statements: number) =>
      `The map came without texts and quotations, for the archive is large: ${nodes.toLocaleString("en")} nodes, ${statements.toLocaleString("en")} statements. All of it takes a moment, and memory.`,
    load: "Load all of it",
    loading: "Loading…",
  },
  nothing: "Nothing is left to decide here.",
  nothingOfKind: "Nothing of this kind is in doubt.",
  place: (at: number, all: number) => `${at} of ${all}`,
  progress: (decided: number, all: number) => `${decided} of ${all} decided`,
  kinds: {
    name: "Names in doubt",
    mention: "Single mentions",
    person: "First names",
    types: "Two types",
    duplicates: "Duplicates",
    statement: "Statements",
  },
  allKinds: "Everything",
  filter: "Kind of question",
  showDecided: "Decided, too",
  previous: "Previous",
  next: "Next",

  ask: {
    name: (name: string, type: string) => `Is “${name}” ${one(type)}?`,
    mention: (words: string, name: string, type: string) =>
      words === name
        ? `Does “${words}” mean the ${typeLabel(type)} here?`
        : `Does “${words}” mean ${name} here?`,
    person: (name: string) => `Who is “${name}”?`,
    types: (name: string, a: string, b: string) => `Is ${name} ${one(a)}, ${one(b)}, or both?`,
    duplicates: (a: string, b: string) => `Are “${a}” and “${b}” the same?`,
    statement: (subject: string, relation: RelationType, object: string) =>
      `Does the text say “${saying(subject, relation, object)}”?`,
  },
  why: {
    name: (sure: string, mentions: number) =>
      `The rules were ${sure} sure on average, in ${mentions === 1 ? "one mention" : `${mentions} mentions`}.`,
    mention: (sure: string) =>
      `The rule was ${sure} sure of this place; elsewhere the name is clear.`,
    person: (candidates: number) =>
      candidates === 0
        ? "Only a first name is given, and nobody else in the archive bears it."
        : "Only a first name is given. In the archive it may be one of these.",
    types: "One name stands under two types: a company and its product, or a slip.",
    duplicates: "The names look alike and stand in one type.",
    statement: (sure: string) => `It stands on one quotation, of which the rule was ${sure} sure.`,
  },
  yes: {
    name: (type: string) => `Yes, ${one(type)}`,
    mention: "Yes, here",
    person: "Leave as it is",
    types: "Both",
    duplicates: "The same",
    statement: "Yes",
  },
  no: {
    name: "No, nothing of the kind",
    mention: "Not here",
    person: "No person",
    types: (type: string) => `Only ${one(type)}`,
    duplicates: "Different",
    statement: "No",
  },
  relationWords: (type: RelationType) => relationTypeSpec(type).label,
  it: (label: string) => `It is ${label}`,
  rename: "Rename",
  retype: "Change type",
  merge: "Same as…",
  split: "Split",
  relate: "Add a statement",
  skip: "Skip",
  back: "Back",
  undo: "Undo",
  thisEpisode: "this episode",
  notHere: "Not here",
  notHereAbout: (words: string, episode: string) => `“${words}” means nothing here, in ${episode}`,
  isOut: "taken out here",
  more: (count: number) => `${count} more mentions`,
  mentions: (count: number) => (count === 1 ? "1 mention" : `${count} mentions`),
  keep: "Keep",
  cancel: "Cancel",
  newName: "New name",
  newType: "Type",
  sameAs: "Which thing is it?",
  searchThing: "Search by name…",
  splitHint: "Choose the mentions that mean something else, and say what it is called.",
  splitName: "Name of the other thing",
  choose: (words: string) => `Choose “${words}”`,
  relateHint: "Choose what is said of what, then the sentence that says so.",
  relation: "Relation",
  relatedThing: "Of what?",
  sentence: "Sentence",
  noSentence: "No sentence names both; a statement needs one.",

  decidedTitle: "Decided",
  decidedNone: "Nothing yet. Answers stand here, newest first, and can be taken back.",
  takeBack: "Take back",
  takeBackOf: (text: string) => `Take back: ${text}`,
  byFile: (name: string) => `decided in ${name}`,
  pending: "pending rebuild",
  pendingCount: (count: number) =>
    count === 1 ? "1 decision, pending rebuild" : `${count} decisions, pending rebuild`,
  pendingTitle: "This is shown as you decided; the next build makes it so.",
  accepted: (text: string) => `right: ${text}`,
  openQuestion: "looked at, left as it is",

  file: "corrections.yaml",
  download: "Download",
  openFile: "Open one…",
  openedFile: (name: string, count: number) =>
    `Added to ${name}, which holds ${count === 1 ? "1 correction" : `${count} corrections`}.`,
  closeFile: "Start anew",
  unreadable: (name: string, message: string) => `${name} was not opened. ${message}`,
  save: "Save to the archive",
  saved: (name: string) => `Saved to ${name}. Build again to have it in the graph.`,
  notSaved: (message: string) => `Not saved: ${message}`,
  kept: "Kept in this browser. Put the file beside the archive, and every build follows it.",

  /** What a correction says, in words. */
  says: (action: CorrectionAction): string => {
    switch (action.op) {
      case "merge":
        return action.names.join(" = ");
      case "split":
        return `${action.name} → ${action.as}, in ${action.episodes.length === 1 ? "1 episode" : `${action.episodes.length} episodes`}`;
      case "rename":
        return `${action.name} → ${action.to}`;
      case "retype":
        return `${action.name} is ${one(action.to)}${here(action)}`;
      case "alias":
        return `${action.alias} is ${action.name}`;
      case "reject":
        return `${action.name} is no ${typeLabel(action.type)}${here(action)}`;
      case "link":
        return `${action.quote.exact === action.name ? "" : `“${action.quote.exact}” is `}${action.name}, ${one(action.type)}`;
      case "assert":
        return saying(action.subject, action.predicate, action.object);
      case "retract":
        return `not: ${saying(action.subject, action.predicate, action.object)}`;
      case "cannot-link":
        return action.names.join(" ≠ ");
    }
    return "";
  },
};
