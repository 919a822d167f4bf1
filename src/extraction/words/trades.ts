// Lines of work and offices: what somebody is by profession, and what somebody is of an organisation. In lower case.
import { rememberedClass, type OfWord } from "../../text/remembered.ts";

/** Whether a word is any line of work: "engineer", "biologist". */
export const isJob: OfWord<boolean> = rememberedClass((word) => job.test(word));

/** Whether a word is an office, what one is of an organisation: "CTO" in lower case, "director". */
export const isOffice: OfWord<boolean> = rememberedClass((word) => office.test(word));

const office =
  /^(?:(?:co-)?(?:ceo|cto)|cio|ciso|coo|cpo|cfo|cmo|[se]?vp|avp|svp|presidents?|chair(?:man|woman|person)?|chief|boss|head|(?:co-)?directors?|dean|owner|principal|lead|leader|partner|chancellor|secretary|treasurer|trustee)$/;

const job =
  /^(?:[\w/+-]*(?:engineers?|developers?|architects?|programmers?|scientists?|researchers?|professors?|lecturers?|students?|designers?|consultants?|advocates?|evangelists?|analysts?|administrators?|managers?|technologists?|specialists?|strategists?|fellows?|teachers?|instructors?|trainers?|editors?|writers?|journalists?|interns?|coach|ambassadors?|representatives?|members?|staff|employees?|officers?|technician|scholar|postdoc|candidate|liaison|counsel|producer|reporter|economist|mathematician|physicist|plumber|mechanics?|wranglers?|gardeners?|testers?|statisticians?|biologists?|bioinformaticians?|neuroscientists?|astronomers?|astrophysicists?|chemists?|psychologists?|sociologists?|geologists?|epidemiologists?|ecologists?|historians?|librarians?|marketers?|recruiters?|copywriters?|illustrators?|animators?|apprentices?|translators?|storytellers?|linguists?|educators?|hackers?|cartographers?|geographers?)|sre|devrel|swe|organi[sz]er|cto|ceo)$/;
