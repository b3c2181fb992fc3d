import { packId as home } from 'virtual:pack/named';
import { checklistOf } from '../../engine/article/checklist-of.ts';
import { titleOf } from '../../engine/article/title.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import type { BoundEntry } from '../../engine/overlay/bind-overlay.ts';
import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import { roleName } from '../articles/role-name.ts';

/** What a house adds, in words: the heading of its node, as far as that is there, what it is about, and what it says. */
export type EntryWords = { readonly title?: string; readonly about?: string; readonly says: string };

/** Says what an entry adds to an article of that pack. */
export function wordsOfEntry(
  { entry, nodeId }: Pick<BoundEntry, 'entry' | 'nodeId'>,
  article: Article | undefined,
  packId: string,
): EntryWords {
  const node = ownValue(article?.nodes, nodeId);
  const about = aboutOf(entry, node, packId);
  return {
    ...(node === undefined ? {} : { title: titleOf(node) }),
    ...(about === undefined ? {} : { about }),
    says: saidBy(entry, node),
  };
}

function aboutOf(entry: BoundEntry['entry'], node: ArticleNode | undefined, packId: string): string | undefined {
  const step = entry.step === undefined ? undefined : nameStep(entry.step, node);
  switch (entry.kind) {
    case 'note':
      return step;
    case 'cause':
      return entry.here === 'known' ? 'Known here' : 'Does not happen here';
    case 'contact':
      return `Whom to ask here (${roleName(packId === home || entry.role.includes('.') ? entry.role : `${packId}.${entry.role}`)})`;
    case 'answer':
      return hasAnswer(node, entry.answer) ? 'Usually here' : undefined;
    case 'step':
      return entry.stands === 'before'
        ? `Before ${step?.toLowerCase() ?? 'the first step'}`
        : `After ${step?.toLowerCase() ?? 'the last step'}`;
  }
}

function saidBy(entry: BoundEntry['entry'], node: ArticleNode | undefined): string {
  switch (entry.kind) {
    case 'note':
      return entry.text;
    case 'cause':
      return entry.reason;
    case 'contact':
      return entry.contact;
    case 'answer':
      return node?.kind === 'question' && hasAnswer(node, entry.answer)
        ? (ownValue(node.answers, entry.answer)?.label ?? entry.answer)
        : `The answer that is usual here, “${entry.answer}”, is no longer in the article.`;
    case 'step':
      return entry.does.text;
  }
}

function hasAnswer(node: ArticleNode | undefined, answerId: string): boolean {
  return node?.kind === 'question' && Object.hasOwn(node.answers, answerId);
}

function nameStep(stepId: string, node: ArticleNode | undefined): string {
  const at = checklistOf(node).findIndex(({ id }) => id === stepId);
  return at < 0 ? 'A step that is gone' : `Step ${at + 1}`;
}
