import { observations } from 'virtual:pack/observations';
import { summaries } from 'virtual:pack/summaries';
import { type Proposal, type Remark, textOfRemark } from '../../engine/case/proposal.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import type { ProposalWords, ReadingWords, RemarkWords } from '../../engine/evidence/reading.ts';
import { formatLink } from '../../engine/link/link.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { Reading } from '../../recognisers/reading.ts';
import type { KeysFound } from './found-by-keys.ts';

function describeRemark(remark: Remark): RemarkWords {
  const text = textOfRemark(remark);
  const summary = typeof remark === 'string' ? undefined : summaries.find(({ id }) => id === remark.articleId);
  if (summary === undefined || typeof remark === 'string') {
    return { text };
  }
  const { articleId, nodeId } = remark;
  return nodeId === undefined
    ? { text, way: { href: formatLink({ articleId, answers: new Map() }), title: `Open ${summary.number}: ${summary.title}` } }
    : { text, way: { href: formatLink({ articleId, nodeId, answers: new Map() }), title: `Open the page about it in ${summary.number}` } };
}

/** What was read, in words: of the home pack's observations, and of those of the packs that keys found articles in. */
export function wordsOf(
  { proposals, conflicts, remarks, isArticle, isTold, lookedFor }: Reading,
  hasLink: boolean,
  keysFound: KeysFound | undefined,
): ReadingWords {
  const known: Observations = keysFound?.observations ?? observations;
  const describe = describeIn(known);
  const promptOf = promptIn(known);
  return {
    proposals: proposals.map(describe),
    conflicts: conflicts.map(({ asked, proposals: answers }) => ({ question: promptOf(asked), answers: answers.map(describe) })),
    remarks: remarks.map(describeRemark),
    kind: isArticle ? 'article' : keysFound !== undefined ? 'found' : hasLink ? 'link' : 'evidence',
    isTold,
    lookedFor,
  };
}

function describeIn(known: Observations) {
  return ({ asked, answerId, strength, lines, note }: Proposal): ProposalWords => {
    const answer = ownValue(ownValue(known, asked)?.answers, answerId);
    return {
      asked,
      answerId,
      question: promptIn(known)(asked),
      answer: answer?.label ?? answerId,
      ...(answer !== undefined && 'detail' in answer ? { detail: answer.detail } : {}),
      isStrong: strength === 'strong',
      lines,
      ...(note === undefined ? {} : { note }),
    };
  };
}

function promptIn(known: Observations) {
  return (asked: string): string => ownValue(known, asked)?.prompt ?? asked;
}
