import type { Observation } from '../../engine/observation.ts';
import { exchangeVersion, incomingMail, isaInFront, loggedEvents, mailLocation } from './first-questions.ts';
import { imsBuild, imsRestart, oldConnections } from './internet-mail-service.ts';
import { refusalText, servicePack } from './refusal-and-build.ts';
import { smtpReply } from './smtp-reply.ts';
import { waitingMail } from './waiting-mail.ts';

/** Every observation of the catalogue, by its id. */
export const observations = {
  'exchange-version': exchangeVersion,
  'mail-location': mailLocation,
  'waiting-mail': waitingMail,
  'logged-events': loggedEvents,
  'incoming-mail': incomingMail,
  'isa-in-front': isaInFront,
  'ims-restart': imsRestart,
  'ims-build': imsBuild,
  'old-connections': oldConnections,
  'smtp-reply': smtpReply,
  'refusal-text': refusalText,
  'service-pack': servicePack,
} as const satisfies Record<string, Observation>;
