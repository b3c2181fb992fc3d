import { createElement, type ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { nameStatus } from '../engine/article/describe-contents.ts';
import { sampleArticle } from '../engine/graph/sample-article.ts';
import { foundDocumentOf } from '../engine/search/search-documents.ts';
import { ArticleFound } from '../features/search/article-found.tsx';
import { ArticleLines } from '../features/triage/article-lines.tsx';
import { OutcomeCard } from '../features/triage/outcome-card.tsx';
import type { Article } from '../model/article/article.ts';

async function wordsOf(node: ReactNode): Promise<string> {
  const { prelude } = await prerender(node);
  return (await new Response(prelude).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** The places where a person chooses an article: what search found, the list of triage, and where triage leads. */
function listsWith(article: Article): readonly ReactNode[] {
  const { id, title, number, status } = article;
  const href = `/${id}/`;
  const found = { ...foundDocumentOf(article), href, title, number, snippet: [], excluded: [], places: [] };
  const line = { articleId: id, title, number, href, status: nameStatus(status), isOut: false, fits: [], against: [] };
  return [
    createElement(ArticleFound, { article: found, isFirst: true }),
    createElement(ArticleLines, { label: 'Articles left', lines: [line], count: 1 }),
    OutcomeCard({ outcome: { kind: 'clear', article: line }, pointers: [], headingRef: null, children: null }),
  ];
}

it.each([
  ['imported', 'Imported, not checked'],
  ['draft', 'Draft'],
] as const)('says where an article is chosen that it is %s', async (status, said) => {
  for (const list of listsWith({ ...sampleArticle, status })) {
    expect(await wordsOf(list)).toContain(said);
  }
});

it('says nothing of an article that somebody answers for', async () => {
  for (const status of [{}, { status: 'reviewed' }] as const) {
    for (const list of listsWith({ ...sampleArticle, ...status })) {
      expect(await wordsOf(list)).not.toMatch(/reviewed|imported|draft/i);
    }
  }
});
