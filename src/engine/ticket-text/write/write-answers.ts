import { titleOf } from '../../article/title.ts';
import { ownValue } from '../../data/own-value.ts';
import { askableIn } from '../../walk/asked.ts';
import { wordsOfAnswer } from '../../walk/words.ts';
import { writeWords } from '../hide/free-text.ts';
import { spellName, writeName } from '../tokens.ts';
import type { CasePlace, CaseView } from './view-case.ts';
import { writeCauses } from './write-causes.ts';

const originWords = { evidence: '[from evidence] ', carried: '[carried over] ' } as const;

/** The answers in the order asked, those that do not count without a number, and what they make of the causes. A procedure or a page asks nothing. */
export function writeAnswers({ case: kept, place, observations }: CaseView): string[][] {
  const opened = place?.opened === undefined ? [] : [` Opened here; nothing before it was asked: ${writeWords(titleOf(place.opened))}`];
  let number = 0;
  const lines = kept.answers.map(([asked, answerId]) => {
    const remark = place === undefined ? '' : remarkOn(place, asked);
    const lead = remark === '' ? String(++number).padStart(2) : ' -';
    const { question, answer } = wordsOfAnswer(place?.article, observations, asked, answerId);
    const sentence = writeSentence(ownValue(place?.article.retired, asked) ?? (question === asked ? spellName(asked) : question), answer);
    const origin = ownValue(kept.origins, asked);
    return `${lead} ${writeWords(sentence)}${remark} ${origin === undefined ? '' : originWords[origin]}[${writeName(asked)}=${writeName(answerId)}]`;
  });
  const other = Object.entries(kept.origins).filter(([asked]) => !kept.answers.some(([answered]) => answered === asked));
  const unanswered = other.map(([asked, origin]) => ` - Not answered any more ${originWords[origin]}[origin: ${writeName(asked)}]`);
  const said = [...opened, ...lines, ...unanswered];
  if (place?.article.kind !== undefined && said.length === 0) {
    return [];
  }
  const none = kept.answers.length === 0 ? [' None yet'] : [];
  return [['ANSWERS', ...opened, ...none, ...lines, ...unanswered], ...(place === undefined ? [] : writeCauses(place))];
}

/** A question with its answer; a cause has no question mark before *not fixed*. */
export function writeSentence(question: string, answer: string): string {
  return `${question}${question.endsWith('?') ? '' : ':'} ${answer}`;
}

function remarkOn({ article, onTrail, setAside, alsoKnown }: CasePlace, asked: string): string {
  if (onTrail.has(asked)) {
    return '';
  }
  return alsoKnown.includes(asked)
    ? ' (also known)'
    : setAside.includes(asked) || askableIn(article).has(asked)
      ? ' (set aside)'
      : ' (not asked any more)';
}
