import type { Sample } from './sample.ts';
import { bounceSamples } from './texts/bounces.ts';
import { clientLogSamples } from './texts/client-logs.ts';
import { connectionSamples } from './texts/connections.ts';
import { eventSamples } from './texts/events.ts';
import { kindSamples } from './texts/kinds.ts';
import { layoutSamples } from './texts/layouts.ts';
import { otherLanguageSamples } from './texts/other-languages.ts';
import { otherLayoutSamples } from './texts/other-layouts.ts';
import { otherToolSamples } from './texts/other-tools.ts';
import { otherWordSamples } from './texts/other-words.ts';
import { plainAnswersSamples } from './texts/plain-answers.ts';
import { plainWordsSamples } from './texts/plain-words.ts';
import { realUseSamples } from './texts/real-use.ts';
import { recordsSamples } from './texts/records.ts';
import { refusalSamples } from './texts/refusals.ts';
import { replySamples } from './texts/replies.ts';
import { shortStatementSamples } from './texts/short-statements.ts';
import { toldSamples } from './texts/told.ts';
import { toldFurtherSamples } from './texts/told-further.ts';
import { versionSamples } from './texts/versions.ts';

/** Every sample of evidence with the answers that it gives. */
export const samples: readonly Sample[] = [
  ...eventSamples,
  ...layoutSamples,
  ...otherLayoutSamples,
  ...otherLanguageSamples,
  ...otherToolSamples,
  ...otherWordSamples,
  ...connectionSamples,
  ...replySamples,
  ...refusalSamples,
  ...bounceSamples,
  ...versionSamples,
  ...realUseSamples,
  ...toldSamples,
  ...kindSamples,
  ...plainWordsSamples,
  ...plainAnswersSamples,
  ...recordsSamples,
  ...shortStatementSamples,
  ...clientLogSamples,
  ...toldFurtherSamples,
];
