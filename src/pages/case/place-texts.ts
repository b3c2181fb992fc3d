import { titleOf } from '../../engine/article/title.ts';
import { writeAskText } from '../../engine/walk/ask-text.ts';
import { type Blanks, fillBlanks } from '../../engine/words/blanks.ts';
import { writeReportText } from '../../features/walk/report-text.ts';
import type { Question } from '../../model/article/question.ts';
import { roleName } from '../../services/articles/role-name.ts';
import type { PlaceView } from '../../services/place/place-view.ts';

/** The text that hands the question of a place to an administrator, with what was typed for its blanks. */
export function askTextOf(
  { article, entries, causes }: PlaceView,
  question: Question,
  blanks: Blanks,
  typed: ReadonlyMap<string, string>,
  url: string,
): string {
  const fill = (text: string) =>
    fillBlanks(text, blanks, typed)
      .map((part) => part.text)
      .join('');
  return writeAskText({ article, question, role: roleName(question.howToFind.role), answered: entries, causes, fill, url });
}

/** The text that tells the owner of the article that something is wrong with a place. */
export function reportTextOf({ article, nodeId, node }: PlaceView, url: string): string {
  return writeReportText(article, roleName(article.owner), { nodeId, title: titleOf(node) }, url);
}
