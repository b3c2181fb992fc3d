import { compileArticle } from '../src/engine/graph/compile-article.ts';
import { askedAt } from '../src/engine/walk/asked.ts';
import type { Article } from '../src/model/article/article.ts';
import { loadArticles } from './load-articles.ts';

/** An article in which nobody can tell several times in a row, with a link to another answer of its first question. */
export type LongWalk = { readonly start: string; readonly number: string; readonly title: string; readonly otherAnswer: string };

/** The articles that ask on for so many questions when the last answer of each is given, whichever they are. */
export async function findLongWalks(questions: number): Promise<LongWalk[]> {
  const articles = await loadArticles();
  return articles.flatMap((article) => {
    const other = findOtherAnswer(article);
    return countQuestions(article) < questions || other === undefined
      ? []
      : [{ start: `/${article.id}/`, number: article.number, title: article.title, otherAnswer: `/${article.id}/?${other}` }];
  });
}

function countQuestions({ nodes, start }: Article): number {
  const seen = new Set<string>();
  for (let at = start; !seen.has(at); ) {
    const node = nodes[at];
    if (node?.kind !== 'question') {
      break;
    }
    seen.add(at);
    at = Object.values(node.answers).at(-1)?.goto ?? node.otherwise ?? '';
  }
  return seen.size;
}

/** An answer of the first question, not its last one, that leads to another question. */
function findOtherAnswer(article: Article): string | undefined {
  const { nodes, start } = article;
  const first = nodes[start];
  const found =
    first?.kind === 'question'
      ? Object.entries(first.answers)
          .slice(0, -1)
          .find(([, { goto }]) => nodes[goto ?? first.otherwise ?? '']?.kind === 'question')
      : undefined;
  return found && `${askedAt(compileArticle(article), start, new Map())}=${found[0]}`;
}
