// The phrases that the rules about people are put together from.
import type { SectionRole } from "../../../../model/index.ts";
import { endingPattern } from "../../../../text/ending.ts";
import { withoutUnicode } from "../../../../text/letter-classes.ts";

/** The sections that hold running text. */
export const prose: readonly SectionRole[] = ["body", "bullets", "quote", "byline"];
/** Up to eight words between a trigger and the name: "our friend, software engineer and author". */
export const describing = String.raw`(?:(?!(?:about|how|why|that|what|where|when|who|whom|if|whether|on|is|are|was|were|has|have|can|will|his|her|their|hosted|moderated)\b)(?:[\p{L}\p{M}\p{N}'’&/+#@-]|\.(?=[\p{L}\p{N}]))+,?\s+){0,8}?`;
/** What people do with a guest, up to the "with" or "to". */
export const talk = String.raw`(?:talk(?:s|ed|ing)?|spe(?:aks?|aking)|spoke|chat(?:s|ted|ting)?|(?:sit(?:s|ting)?|sat)(?:\s+back)?(?:\s+down)?|convers\w+|interview|discussion|dialogue|q\s?&\s?a|(?:catch(?:es|ing)?|caught)\s+up|hang(?:s|ing)?\s+out|(?:spend(?:s|ing)?|spent)\s+(?:\w+\s+){0,3}?time|(?:geek|nerd)(?:s|ing)?\s+out|connect(?:s|ed)?|hop(?:s|ped)?\s+on(?:\s+\w+){0,3}?|discuss(?:es|ed|ing)?(?:\s+\w+){1,6}?)`;
/** What may stand between a name and its verb: brackets, an apposition, where somebody comes from. */
export const aside = String.raw`(?:\s*\([^()]{1,80}\)|\s*\[[^[\]]{0,60}\]|\s*,\s[^.;:!?]{1,160}?,|\s*,\s(?:[\p{L}’'&/-]+\s){1,6}?(?:at|of|from|for)\s[^.,;:!?]{1,40}?|\s+[–—-]\s[^.;:!?]{1,120}?\s[–—-]|\s+(?:of|from|at|with|over at)(?:\s+(?!(?:as|who|and|she|he|they|to|for|will|is|was|that|about)\b)[\p{L}\p{N}&][\p{L}\p{M}\p{N}.&’'-]*){1,5}?){0,2}?`;
const adverb = String.raw`(?:\s+(?:also|then|formerly|previously|currently|recently|just|now|first|both|each|all|again|finally|kindly|briefly))?`;
/** Flags for patterns that tell capitals from small letters. */
type Exact = "u";
/** A pattern that touches the name; no regard to case unless the flags say so. */
export const pattern = (source: string, flags?: Exact) =>
  flags ? new RegExp(source, flags) : new RegExp(withoutUnicode(source), "i");
/** A pattern of what leads up to the name. */
export const leading = (source: string, flags?: Exact) =>
  flags ? endingPattern(source, flags) : endingPattern(withoutUnicode(source), "i");
/** What somebody plays on who is on a record, not on the show: "with Ann Lee on drums". */
export const instrument = String.raw`(?:drums|bass|guitars?|keys|keyboards?|vocals|piano|violin|sax(?:ophone)?|trumpet|percussion)\b`;
/** No musician goes on here. */
export const notPlaying = String.raw`(?!\s+on\s+${instrument})`;
/** What those answer who run a show: "questions from listeners". */
export const ofListeners = String.raw`(?:(?:some|more|all|a\s+few|several)\s+)?(?:of\s+)?(?:(?:your|our|the)\s+)?(?:(?:listeners?|viewers?|readers?)[’']?s?[’']?\s+(?:\p{L}+\s+)?(?:questions?|mail|feedback)|questions?\s+(?:that\s+)?(?:(?:sent|asked|submitted)\s+)?(?:in\s+)?(?:from|by)\s+(?:(?:our|the|you,?\s+our|some)\s+)?(?:listeners?|viewers?))`;
/** What leads from who asks to whom they ask: "sits down with". */
export const talksTo = String.raw`(?:spoke|speaks?|talk(?:s|ed)?|chat(?:s|ted)?|sat down|sits? down|caught up|catch(?:es)? up) (?:with|to)`;
/** What those who run a show do to a guest, up to the name: "we host", "delighted to host Kew CEO". */
export const hosting = String.raw`(?:we|i|(?:i|we)[’'](?:ll|ve)|(?<!(?:talk|speak|chat|listen)(?:s|ed|ing|ted|ting|en)?\s|(?:spoke|down|along)\s)to|will|have|had|\p{L}+\s(?:and|&)\s(?:i|\p{L}+(?:\s\p{L}+)?))\s+(?:also\s+|recently\s+|once\s+)?host(?:ed)?\s+(?:(?!(?:an?|the|th(?:is|at|ese|ose)|it|its|your|their|his|her|with|for|on|in|at|of|from|by)\b)[\p{L}\p{N}’'-]+\s+){0,4}?`;
/** Words directly before the name. */
export const before = (source: string) => leading(`(?:^|[^\\p{L}\\p{N}])(?:${source})`);
/** Not what somebody said in another show: "talked about it on episode 12". */
const earlier = String.raw`(?![^.!?\n]{0,80}\b(?:on|in) (?:episode|ep\.?|show)\s?#?\d)`;
/** Words after the name, with an apposition between or none. What seldom forbids it is looked for last. */
export const after = (source: string) =>
  pattern(`^(?=${aside}(?:,|’s|'s)?${adverb}\\s+(?:${source})(?![\\p{L}\\p{N}]))${earlier}`);

/** What people are by trade or office. */
export const roleNoun = String.raw`(?:(?:co-?)?(?:founder|creator|author|host|maintainer|owner|organi[sz]er|lead|editor|director|chair|ceo|cto)|ceo|cto|cio|ciso|coo|cpo|cfo|vp|svp|evp|president|chairman|chief|head|director|manager|engineer|developer|architect|programmer|hacker|scientist|researcher|professor|lecturer|phd|student|designer|consultant|advocate|evangelist|activist|analyst|administrator|admin|sysadmin|sre|lead|leader|principal|fellow|partner|contributor|maintainer|committer|author|writer|blogger|journalist|editor|speaker|trainer|teacher|instructor|educator|coach|mentor|entrepreneur|investor|specialist|strategist|technologist|plumber|expert|specialist|member|core member|product owner|marketer|youtuber|streamer|artist|musician|maker|tinkerer|enthusiast|fan|veteran|coder|builder|operator|technician|physicist|mathematician|linguist|lawyer|attorney|host|co-?host|podcaster|community manager|intern|employee|staff|ranger|wizard|guru|nerd|geek|alum|alumnus|alumna|volunteer|representative|rep|liaison|ambassador|champion|practitioner|officer|secretary|treasurer|trustee|owner|inventor|pioneer|legend|winner|recipient|laureate|mechanic|wrangler|gardener|tester|statistician|biologist|bioinformatician|neuroscientist|astronomer|astrophysicist|chemist|psychologist|sociologist|economist|geologist|epidemiologist|ecologist|historian|librarian|recruiter|copywriter|illustrator|animator|apprentice|translator|storyteller|athlete|cyclist|climber|skier|ultrarunner|triathlete|mountaineer|chef|novelist|poet|playwright|screenwriter|biographer|comedian|actress|singer|songwriter|composer|guitarist|drummer|pianist|filmmaker|photographer|surgeon|physician|nurse|therapist|politician|senator|philosopher|theologian|curator|explorer|astronaut|anthropologist|archaeologist|pal(?:a)?eontologist|paramedic|firefighter|barrister|roboticist|cryptographer|cartographer)s?`;

/** "Ann Lee, MD". */
export const degree = pattern(
  "^,?\\s+(?:M\\.?D\\.?|Ph\\.?\\s?D\\.?|D\\.?O\\.?|R\\.?N\\.?|MBA|MPH|Esq\\.?|J\\.?D\\.?|DVM|DDS|CISSP|CPA|FRCP)(?![\\p{L}\\p{N}])",
  "u",
);
