// Plain words: everyday English and the trade's own vocabulary, of which a capital makes no name.
import { rememberedClass, type OfWord } from "../../text/remembered.ts";
import { isCommonWord } from "./common-words.ts";

const trade = new Set(
  `engineering engineer studio studios software developer developers hardware frontend backend fullstack devops cloud
  podcast podcasts podcasting roundtable roundtables webinar startup startups serverless microservices microservice blockchain crypto
  cryptocurrency keynote keynotes intro outro demo demos repo repos config setup backends frontends workflow workflows
  runtime runtimes codebase dataset datasets middleware namespace namespaces changelog hackathon onboarding r&d userspace kernelspace vtable vtables refactoring rebroadcast rebroadcasts minisode minisodes
  debugging observability monitoring scalability accessibility usability typography opensource e-commerce ecommerce
  cybersecurity automation authentication authorization encryption virtualization containerization internationalization
  localization deserialization serialization concurrency parallelism asynchronous synchronous kernel kernels firmware
  bootloader compiler compilers interpreter parser parsers linter linters bundler bundlers plugin plugins addon addons
  api apis sdk sdks ui ux cli gui ide ides ai ml nlp llm llms iot ar vr xr cms crm erp saas paas iaas faas cdn cdns dns
  jit abi vfs idl idls gc smt pwm db os oses ci cd cicd qa pr prs mvp roi kpi faq tldr html-first readme readmes bayesian boolean gaussian markovian cartesian euclidean turing oop tdd bdd ddd sre slo sla poc rfc hd cco pdf-like q&a ama diy npc rpg fps mmo url urls uri http json-like phd msc bsc mba ngo ngos inc ltd llc gmbh corp`.split(
    /\s+/,
  ),
);

/** Whether a word is a concept of the trade and never a name: API, DevOps. */
export const isTradeWord = (word: string): boolean => trade.has(word.toLowerCase());

/** Whether a word, in whatever case, says nothing by having a capital; "Read-Write" says no more than its parts. */
export const isPlainWord: OfWord<boolean> = rememberedClass(
  (word) =>
    isTradeWord(word) ||
    isCommonWord(word) ||
    (word.includes("-") && word.split("-").every((part) => part.length > 1 && isPlainWord(part))),
);
