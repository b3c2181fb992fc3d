import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { giveTicket, note, saved } from '../case-page.ts';
import { step } from '../checklist-step.ts';
import { role, stuck } from './outbox.ts';

const printed = [
  [
    'a question',
    `/q154298-outbox/same-account/?${stuck}&role-held=unknown`,
    ['Do all Exchange services', "I can't tell", 'How to find out'],
  ],
  ['a cause', role, ['Resolution checklist', 'Select the Configuration container.', 'Done', 'Note: restarted at noon']],
  [
    'an escalation',
    `/q154298-outbox/hand-over/?${stuck}&role-held=unknown&same-account=unknown&password-changed=unknown&site-connector=unknown&sbs-account=unknown`,
    ['Hand over', 'Not checked'],
  ],
  ['triage', '/triage/?exchange-version=v5-5', ['Exchange 5.5', 'Articles that fit']],
] as const;

for (const [name, address, parts] of printed) {
  test(`${name} prints on A4 with address, ticket, date and all answers`, async ({ page, baseURL }) => {
    await page.goto(address);
    await giveTicket(page, 'INC-9');
    if (name === 'a cause') {
      await step(page, 2).getByRole('checkbox').check();
      await note(page).fill('Note: restarted at noon');
    }
    await expect(saved(page)).toBeVisible();
    const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const { view } = await paper.getPage(1);
    expect(view.map(Math.round)).toEqual([0, 0, 596, 843]);
    const { text } = await extractText(paper, { mergePages: true });
    const words = text.replace(/\s+/g, ' ');
    for (const part of ['Ticket INC-9', 'Printed ', ...parts]) {
      expect(words).toContain(part);
    }
    expect(text.replace(/\s+/g, '')).toContain(`${baseURL}${address.split('?')[0]}`.replace(/\s+/g, ''));
  });
}
