import type { Vocabulary } from '../engine/vocabulary.ts';
import { changes } from './vocabulary/changes.ts';
import { connectors } from './vocabulary/connectors.ts';
import { otherSubjects } from './vocabulary/elsewhere.ts';
import { elsewhereMail } from './vocabulary/elsewhere-mail.ts';
import { mailFlow } from './vocabulary/mail-flow.ts';
import { sendAs } from './vocabulary/send-as.ts';
import { services } from './vocabulary/services.ts';
import { absences, leadIns, negations, smallWords } from './vocabulary/small-words.ts';
import { versions } from './vocabulary/versions.ts';

/** How callers speak of mail and of what else a helpdesk is called for. */
export const vocabulary: Vocabulary = {
  language: 'en',
  languages: { en: 'English', de: 'German', fr: 'French', nl: 'Dutch', es: 'Spanish' },
  small: smallWords,
  negations,
  leadIns,
  absences,
  concepts: [...versions, ...mailFlow, ...sendAs, ...changes, ...connectors, ...services, ...elsewhereMail, ...otherSubjects],
};
