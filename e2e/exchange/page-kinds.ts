import { expect, type Page } from '@playwright/test';
import { giveKeptTicket } from '../case-page.ts';
import { step } from '../checklist-step.ts';
import { findPlaces } from '../find-places.ts';
import {
  at,
  evidenceBox,
  failDetails,
  goTo,
  howToFind,
  notes,
  openExport,
  openWithRecords,
  refuseDatabase,
  searchInDialog,
  steps,
} from './page-states.ts';

/** One kind of page, brought to the state in which a person meets it. */
export type PageKind = readonly [name: string, open: (page: Page) => Promise<void>];

const places = await findPlaces();
const outbox = '/q154298-outbox';
const role = `${outbox}/role-missing/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161&role-held=no`;
const evidence =
  'Event ID: 3161\nSource: MSExchangeMTA\n\n220 mail.contoso.com ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2650.21) ready\n535 5.7.3 Authentication unsuccessful\n550 5.7.1 Unable to relay';

const walk: readonly PageKind[] = [
  ['question', at(places.answered, howToFind, notes)],
  ['question opened by its link', at(places.question, howToFind, notes)],
  [
    'question with a wait',
    async (page) => {
      await goTo(page, '/q175982-leaked-connections/rows-5-5/');
      await page.getByRole('button', { name: 'I have looked once' }).click();
      await expect(page.getByText(/^Look again from/)).toBeVisible();
    },
  ],
  ['cause', at(places.reached, steps, notes)],
  ['fixed', at(places.fixed, steps, notes)],
  ['escalation', at(places.escalation, notes)],
  ['referral', at(places.referral, notes)],
];

const links: readonly PageKind[] = [
  [
    'drift card',
    async (page) => {
      await goTo(page, `${outbox}/role-missing/?exchange-version=v5-5&mail-location=outbox&bogus=yes`);
      await expect(page.getByRole('region', { name: 'Part of this link means nothing to this article' })).toBeVisible();
    },
  ],
  [
    'two answers that cannot both be true',
    at('/kb912918-send-as/pack/?exchange-version=v2003&mail-location=refused&refusal-text=none&service-pack=v2000-sp3', notes),
  ],
  [
    'an answer that does not go with another',
    at('/kb912918-send-as/pack/?exchange-version=v2003&mail-location=refused&refusal-text=none', notes),
  ],
  ['triage: question', at('/triage/')],
  ['triage: question with answers', at('/triage/?exchange-version=v2003')],
  ['triage: one article is clear', at('/triage/?exchange-version=v2007')],
  ['triage: none fits', at('/triage/?exchange-version=v2003&isa-in-front=no&mail-location=out-queue&refusal-text=other')],
];

const search: readonly PageKind[] = [
  ['start', at('/', 'textarea:enabled')],
  [
    'start with words that are searched',
    async (page) => {
      await evidenceBox(page).fill('service account');
      await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
    },
  ],
  [
    'start with proposals and contradictions',
    async (page) => {
      await evidenceBox(page).fill(evidence);
      await expect(page.getByRole('list', { name: 'Proposed answers' }).getByRole('listitem')).toHaveCount(3);
      await page
        .getByRole('button', { name: /^Accept: / })
        .first()
        .click();
    },
  ],
  [
    'dialog: search',
    async (page) => {
      await goTo(page, places.first);
      await searchInDialog(page, 'service account');
      await expect(page.getByRole('dialog').getByRole('list', { name: 'Results' })).toBeVisible();
    },
  ],
  [
    'dialog: search finds nothing',
    async (page) => {
      await searchInDialog(page, 'zxqvw');
      await expect(page.getByRole('dialog').getByRole('status').filter({ hasText: 'Nothing here fits' })).toHaveCount(1);
    },
  ],
];

const others: readonly PageKind[] = [
  ['about an article', at(places.about)],
  [
    'map: picture',
    async (page) => {
      await goTo(page, places.answered.replace(/^(\/[^/]+\/)[^?]*/, '/map$1'));
      await page.getByRole('button', { name: 'Picture' }).click();
      await page.getByText('Take this map along').click();
      await expect(page.getByRole('link', { name: /you are here/ })).toBeVisible();
    },
  ],
  [
    'map: list',
    async (page) => {
      if (!page.url().includes('/map/')) {
        await goTo(page, places.map);
      }
      await page.getByRole('button', { name: 'List' }).click();
      await expect(page.getByRole('list', { name: /as a list$/ })).toBeVisible();
    },
  ],
  ['health', at('/health/')],
  ['cases: none', at('/cases/')],
  ['unknown address', at('/nothing/')],
];

let ticketText = '';
const aCase: readonly PageKind[] = [
  [
    'dialog: text that could not be copied',
    async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
      });
      await goTo(page, role);
      await page.getByRole('button', { name: 'Copy link' }).click();
      await expect(page.getByRole('textbox', { name: 'Text to copy' })).toBeVisible();
    },
  ],
  [
    'dialog: ticket number',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Add ticket' }).click();
      await expect(page.getByRole('textbox', { name: 'Ticket number' })).toBeVisible();
    },
  ],
  [
    'dialog: ticket text',
    async (page) => {
      await page.keyboard.press('Escape');
      await giveKeptTicket(page, 'INC-20417');
      await page.getByRole('button', { name: 'Copy for ticket' }).click();
      ticketText = await page.getByRole('group', { name: 'Ticket text' }).innerText();
    },
  ],
  [
    'worse, with the undo list',
    async (page) => {
      await page.keyboard.press('Escape');
      await step(page, 2).getByRole('checkbox').check();
      await step(page, 3).getByRole('checkbox').check();
      await page.getByText('Worse: show how to undo').click();
      await expect(page.getByRole('list', { name: 'Undo' })).toBeVisible();
    },
  ],
  [
    'start with a pasted ticket text and a case',
    async (page) => {
      await goTo(page, '/');
      await evidenceBox(page).fill(ticketText);
      await expect(page.getByRole('button', { name: 'Open the one kept here' })).toBeVisible();
    },
  ],
  [
    'cases: list',
    async (page) => {
      await goTo(page, role);
      await giveKeptTicket(page, 'REQ-2026-11-21-with-a-very-long-number-000017');
      await goTo(page, '/cases/');
      await expect(page.getByRole('list', { name: 'Cases' }).getByRole('listitem')).toHaveCount(2);
    },
  ],
];

const review: readonly PageKind[] = [
  ['Send As review: empty', at('/tools/send-as-review/')],
  ['Send As review: lines', openExport],
  [
    'Send As review: second look',
    async (page) => {
      await page.getByRole('button', { name: 'By account' }).click();
      await page.getByRole('button', { name: 'Grant: CORP\\BESAdmin' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
];

const notLoaded: readonly PageKind[] = [
  [
    'error: the details of a question do not load',
    async (page) => {
      await failDetails(page);
      // Without the place in the path: its own page would bring the details along.
      await goTo(page, `${outbox}/?exchange-version=v5-5`);
      await expect(page.getByRole('alert').filter({ hasText: 'did not load' })).toBeVisible();
    },
  ],
  [
    'error: the checklist of a cause does not load',
    async (page) => {
      await goTo(page, role);
      await expect(page.getByRole('list', { name: 'Resolution checklist' })).toHaveCount(0);
      await expect(page.getByRole('alert').filter({ hasText: 'did not load' })).toBeVisible();
    },
  ],
];

const notKept: readonly PageKind[] = [
  [
    'error: nothing can be kept',
    async (page) => {
      await refuseDatabase(page);
      await goTo(page, role);
      await step(page, 1).getByRole('checkbox').check();
      await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible();
    },
  ],
  [
    'error: cases cannot be read',
    async (page) => {
      await goTo(page, '/cases/');
      await expect(page.getByRole('alert').filter({ hasText: 'does not let the page keep or read cases' })).toBeVisible();
    },
  ],
];

/** Kinds that are reached from one another, each list in one visit. */
export const visits: readonly (readonly [name: string, kinds: readonly PageKind[]])[] = [
  ['a walk', walk],
  ['links and triage', links],
  ['start and search', search],
  ['what stands beside a walk', others],
  ['a case', aCase],
  ['a checklist in every state', [['cause with records', openWithRecords]]],
  ['Send As review', review],
  ['what cannot be loaded', notLoaded],
  ['what cannot be kept', notKept],
];

/** Opens a kind that no other has to come before. */
export async function openKind(page: Page, wanted: string): Promise<void> {
  const kind = visits.flatMap(([, kinds]) => kinds).find(([name]) => name === wanted);
  if (kind === undefined) {
    throw new Error(`No kind of page is called “${wanted}”.`);
  }
  await kind[1](page);
}
