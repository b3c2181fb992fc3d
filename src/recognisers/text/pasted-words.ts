import { observations } from 'virtual:pack/observations';

const articleMarks =
  /topic last modified|letztes änderungsdatum|dernière modification|laatst (?:gewijzigd|bijgewerkt)|última modificación|\bmom rule (?:path|name)|\bsymboli(?:c name|scher name|sche naam)|nom symbolique|nombre simbólico|\blast review\s?:|information in this article applies to|\barticle id\s?:|\bpss id number|previously published under|\bdate\s{1,20}time\s{1,20}version\s{1,20}size\s{1,20}file name/;
const heading =
  /^[ \t>]{0,20}(symptoms?|cause|resolution|more information|workaround|status|applies to|references|explanation|user action)[ \t]{0,9}:?[ \t\r]{0,20}$/gm;

/** True for a pasted article: it names events and errors and logs none, so nothing may be read from it. */
export function looksLikeArticle(evidence: string): boolean {
  const lower = evidence.toLowerCase();
  return articleMarks.test(lower) || new Set([...lower.matchAll(heading)].map(([, word]) => word)).size > 1;
}

const ownWords = ['please find out:', ...Object.values(observations).map(({ prompt }) => prompt.toLowerCase())];
const ownEnd = 'answer here:';

/**
 * The evidence without our own questions: people copy them into tickets, and they quote every error that they ask for. What
 * stands above a question is kept, and what follows its last line.
 */
export function withoutOwnWords(evidence: string): string {
  const lower = evidence.replaceAll('İ', 'i').toLowerCase();
  const from = Math.min(...ownWords.map((words) => lower.indexOf(words)).map((at) => (at === -1 ? lower.length : at)));
  if (from === lower.length) {
    return evidence;
  }
  const end = lower.lastIndexOf(ownEnd);
  const behind = end < from ? -1 : lower.indexOf('\n', end);
  return `${evidence.slice(0, from)}\n${behind === -1 ? '' : evidence.slice(behind)}`;
}
