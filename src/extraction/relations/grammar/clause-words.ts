// Words by the part they play in a clause: what a reader of clauses steps over, and what stops it.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Articles, and what stands in their place. */
export const determiners = set(
  "a an the this that these those its his her their my our your some any each every another one no",
);
/** Forms of "to be", as the tokens they make. */
export const beForms = set(
  "is are was were be been being am ’s 's ’re 're ’m 'm gets got get getting",
);
/** Verbs that help others, as the tokens they make. */
export const auxiliaries = set(
  "is are was were be been being am ’s 's ’re 're ’m 'm has have had having do does did gets got get ’ve 've ’d 'd",
);
/** Verbs that make a wish, a possibility or a duty of what others say. */
export const modals = set(
  "will would could might may should can shall must ’ll 'll won wouldn couldn shouldn can’t cannot",
);
/** Words that lead up to a name, "using" and "through" among them. */
export const prepositions = set(
  "of for in on at by with from to into onto over under about around across within inside outside via through throughout using like as than between among atop behind towards upon during before after since until against without despite per underneath beneath alongside besides @",
);
/** Words that begin a clause about the name before them. */
export const relatives = set("which that who whom whose where");
/** Words that begin what is asked, in questions and in reports of them. */
export const questionWords = set("how why what when");
/** Words that stand for people and things. */
export const pronouns = set("we you i they he she it us them me him myself ourselves");
/** Words that join clauses or the members of a list. */
export const conjunctions = set(
  "and or but nor plus & + yet so while because although though when if as whether",
);
const adverbWords = set(
  "also now still already currently originally first then later recently just even today once again ever mostly once soon always often indeed itself themselves largely all much both together here there instead back internally long in-house not never too so very almost nearly far quite",
);
/** Whether a word holds a clause together, so that no noun phrase goes on with it. */
export const holdsClauses = (word: string): boolean =>
  determiners.has(word) ||
  auxiliaries.has(word) ||
  modals.has(word) ||
  prepositions.has(word) ||
  relatives.has(word) ||
  pronouns.has(word) ||
  conjunctions.has(word) ||
  /^[’']/.test(word);
/** Nouns that may stand behind a name and mean the same thing ("the Tokio runtime is written in Rust"). */
export const kindNouns = set(
  "project framework language tool library libraries platform engine database db runtime compiler service system os distribution distro protocol standard kernel suite toolkit toolset toolsets software product foundation team company startup itself editor browser board chip crate gem cdn package plugin plug-in specification spec format dataset",
);
/** Nouns for what an organisation runs: what is said of them is said of the organisation. */
export const holdings = set(
  "platform platforms stack infrastructure environment backend back-end frontend website site app apps application applications system systems service services product products team teams engineers engineering developers architecture pipeline pipelines codebase software cluster clusters monolith api servers fleet division group business company data operations labs",
);
/** Behind a technology these turn the phrase into something else than the technology. */
export const turners = set(
  "alternative alternatives clone clones competitor competitors replacement replacements rival rivals killer -like -based -compatible -free -inspired -style -esque creator creators founder founders author authors user users fans skills meetup conference community book course courses -less",
);
/** Verbs of every kind that end a noun phrase; forms that are as often nouns are left out. */
const otherVerbs = set(
  "let lets allow allows allowed help helps helped make makes made give gives gave given provide provides provided offer offers need needs needed want wants wanted say says said saying tell tells told talk talks talked talking explain explains explained discuss discusses discussed describe describes described join joins joined become becomes became go goes went gone going come comes came take takes took taken keep keeps kept get see sees saw seen think thinks thought know knows knew find finds found learn learns learned teach teaches taught run runs ran work works worked write writes wrote read reads enable enables enabled bring brings brought put puts show shows showed shown mean means meant try tries tried happen happens happened seem seems ask asks asked call calls begin begins began begun started starts continues continued share shares shared solve solves solved manage manages managed love loves enjoy enjoys speak speaks spoke break breaks dive dives dig digs digging welcome welcomes sit sits chat chats listen simplifies simplify makes ensures extends replaces includes include included contains combines brings turns powers supports remains stays stands lies serves handles creates builds uses",
);
/** Whether a word may stand between a verb and its neighbours without changing what is said: "also", "mostly". */
export const isAdverb = (word: string) =>
  adverbWords.has(word) || (word.length > 4 && word.endsWith("ly") && word !== "family");
/** Whether a word is a verb that states no relation, and ends a noun phrase. */
export const isOtherVerb = (word: string) => otherVerbs.has(word);

/** Words among the auxiliaries that take back what the verb says, or make it a wish. */
export const adverbialDenials = set(
  "not never ’t 't hardly barely nearly almost neither nor don didn doesn isn wasn aren haven hasn probably possibly perhaps maybe allegedly supposedly going about trying",
);
