// Whether an episode speaks of software at all; where it does not, doubtful names are no technologies.
import type { Episode } from "../../../model/index.ts";
import { createPrefilter, holds } from "../../../text/prefilter.ts";
import { sentencesOf } from "../../sentences.ts";
import { oncePer } from "../../../model/once-per.ts";

const softwareWords =
  /\b(?:software|open[- ]source[ds]?|programm(?:ing|ers?)|developers?|devs?|front[- ]?ends?|back[- ]?ends?|APIs?|databases?|source code|codebases?|compilers?|frameworks?|(?:web|mobile) (?:apps?|dev\w*|sites?|pages?|browsers?)|apps?|devops|microservices?|containers?|serverless|infrastructure as code|machine learning|deep learning|LLMs?|data (?:science|scientists?|engineers?|pipelines?)|cyber\w*|SDKs?|CLI|plugins?|encryption|algorithms?|comput(?:ing|ers?|ation)|coding|coders?|code|hackers?|hacking|deploy\w*|SaaS|robotics?|firmware|microcontrollers?|kernels?|JSON|HTML|CSS|HTTPS?|SQL|librar(?:y|ies) for|packages?|repos?(?:itor(?:y|ies))?|command[- ]line|terminal|operating systems?|virtual machines?|CPUs?|GPUs?|IDEs?|debugg\w*|refactor\w*|functional|type systems?|monads?|smart contracts?|blockchain|desktop environments?|distros?|tech stack|tooling|runtime|typed|async\w*)\b/i;

const prefilter = createPrefilter([softwareWords]);

/** Characters of text in which a word of the trade is to be met once, but for the first such stretch. */
const stretch = 4000;

/** How many things are to speak for software in a text of some length. */
export const softwareSigns = ({ text }: Pick<Episode, "text">): number =>
  1 + Math.floor(text.length / stretch);

/**
 * Whether words of the trade stand in what is searched of the episode: in one sentence, in long texts in as many as their
 * length demands, for everybody says "computer" once in an hour. Cost: one pass at most, once.
 */
export const speaksOfSoftware = oncePer((episode: Episode): boolean => {
  let missing = softwareSigns(episode);
  // No word of the trade goes over the end of a sentence, and most episodes are told by one of the first.
  return sentencesOf(episode).some(({ span: { start, end } }) => {
    const isLikely = holds(prefilter.candidates(episode.text, start, end), 0);
    if (isLikely && softwareWords.test(episode.text.slice(start, end))) missing--;
    return missing <= 0;
  });
});
