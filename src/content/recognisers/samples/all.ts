import { bounceSamples } from './bounces.ts';
import { clientLogSamples } from './client-logs.ts';
import { connectionSamples } from './connections.ts';
import { eventSamples } from './events.ts';
import { kindSamples } from './kinds.ts';
import { layoutSamples } from './layouts.ts';
import { otherLanguageSamples } from './other-languages.ts';
import { otherLayoutSamples } from './other-layouts.ts';
import { otherToolSamples } from './other-tools.ts';
import { otherWordSamples } from './other-words.ts';
import { plainAnswersSamples } from './plain-answers.ts';
import { plainWordsSamples } from './plain-words.ts';
import { realUseSamples } from './real-use.ts';
import { recordsSamples } from './records.ts';
import { refusalSamples } from './refusals.ts';
import { replySamples } from './replies.ts';
import type { Sample } from './sample.ts';
import { shortStatementSamples } from './short-statements.ts';
import { toldSamples } from './told.ts';
import { toldFurtherSamples } from './told-further.ts';
import { versionSamples } from './versions.ts';

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
