import { expect, it } from 'vitest';
import { openPack, showPlace, writeTicket } from './fixtures/show-place.ts';

const { articles } = await openPack('foreign');

function articleOf(articleId: string) {
  const article = articles.find(({ id }) => id === articleId);
  if (article === undefined) {
    throw new Error(`The pack has no ${articleId}`);
  }
  return article;
}

it.each([
  ['an answer led to it', 'slow-flap', 'gauge=normal', 'Cause found', 'CAUSE'],
  ['another cause was tried in vain before', 'slow-flap', 'gauge=normal&valve-stuck=not-fixed', 'Possible cause', 'POSSIBLE CAUSE'],
  [
    'another way to remove it was tried in vain before',
    'no-paper-out',
    'list-look=stays&queue-stuck=not-fixed',
    'Another way',
    'ANOTHER WAY',
  ],
])('names a cause as far as it was found: %s', async (_, articleId, answers, badge, heading) => {
  const article = articleOf(articleId);
  const address = `/${articleId}/?${answers}`;
  const { text: page } = await showPlace(article, address);
  const unproven = 'No answer says that this is the cause.';
  const said = ['Cause found', 'Possible cause', 'Another way ', unproven]
    .filter((words) => page.includes(words))
    .map((words) => words.trim());
  expect(said).toEqual(badge === 'Possible cause' ? [badge, unproven] : [badge]);
  expect(/\n(?:(?:POSSIBLE )?CAUSE|ANOTHER WAY) {2}/.exec(writeTicket(article, address).text)?.[0].trim()).toBe(heading);
});

it('counts the questions that were asked, and no cause between them', async () => {
  const { text } = await showPlace(articleOf('no-mobile-data'), '/no-mobile-data/?aero-sign=shown&aero-on=fixed&retry-1=does-not');
  expect(/Question \d+/.exec(text)?.[0]).toBe('Question 3');
});
