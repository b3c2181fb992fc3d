import { expect, it } from 'vitest';
import { openPack, showPlace, writeTicket } from './fixtures/show-place.ts';

const { articles } = await openPack('foreign');

it.each([
  ['an answer led to it', 'slow-flap', 'gauge=normal', 'Cause found', 'CAUSE'],
  ['another cause was tried in vain before', 'slow-flap', 'gauge=normal&valve-stuck=not-fixed', 'Possible cause', 'POSSIBLE CAUSE'],
  ['another way to remove it was tried in vain before', 'no-paper-out', 'list-look=stays&queue-stuck=not-fixed', 'Cause found', 'CAUSE'],
])('names a cause as far as it was found: %s', async (_, articleId, answers, badge, heading) => {
  const article = articles.find(({ id }) => id === articleId);
  if (article === undefined) {
    throw new Error(`The pack has no ${articleId}`);
  }
  const address = `/${articleId}/?${answers}`;
  const { text: page } = await showPlace(article, address);
  const said = ['Cause found', 'Possible cause', 'No answer says that this is the cause.'].filter((words) => page.includes(words));
  expect(said).toEqual(badge === 'Cause found' ? [badge] : [badge, 'No answer says that this is the cause.']);
  expect(/\n(?:POSSIBLE )?CAUSE {2}/.exec(writeTicket(article, address).text)?.[0].trim()).toBe(heading);
});
