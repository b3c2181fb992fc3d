const servicePacks = ['v2000-sp3', 'v2003-sp1', 'v2003-sp2'];
const imsBuilds = ['v5-0-before-sp2', 'v5-0-repaired', 'v5-5-before-sp1', 'v5-5-repaired'];

/**
 * What the dossier's table of observations (its section 6a) contradicts, article by article: the answers that cannot be
 * seen where the article is right. Kept apart from the signs, because the signs are proven with it.
 */
const contradictions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'q154298-outbox': {
    'service-pack': servicePacks,
    'exchange-version': ['v2000', 'v2003', 'sbs2003', 'v2007', 'v2010', 'other'],
    'mail-location': ['out-queue', 'refused'],
    'waiting-mail': ['none'],
    'logged-events': ['transport-1020', 'other', 'none'],
  },
  'transport-1020': {
    'service-pack': servicePacks,
    'ims-build': imsBuilds,
    'exchange-version': ['v4-0', 'v5-0', 'v5-5', 'v2000', 'v2003', 'sbs2003', 'other'],
    'mail-location': ['mta-queue', 'out-queue'],
    'logged-events': ['mta-9297-3161', 'other', 'none'],
    'smtp-reply': ['send-as-sender', 'relay', 'not-authenticated', 'server-authentication', 'resources', 'cloud'],
  },
  'kb305394-isa-queue': {
    'ims-build': imsBuilds,
    'exchange-version': ['v4-0', 'v5-0', 'v5-5', 'v2007', 'v2010', 'other'],
    'mail-location': ['outbox', 'mta-queue', 'refused'],
    'waiting-mail': ['some-domains', 'none'],
    'incoming-mail': ['no'],
    'logged-events': ['mta-9297-3161', 'transport-1020', 'other'],
    'isa-in-front': ['same-machine', 'no'],
    'refusal-text': ['ndr-recipient', 'ndr-on-behalf', 'access-denied', 'blackberry', 'goodlink', 'newer-outlook', 'smtp-reply'],
  },
  'q175982-leaked-connections': {
    'service-pack': servicePacks,
    'exchange-version': ['v4-0', 'v2000', 'v2003', 'sbs2003', 'v2007', 'v2010', 'other'],
    'mail-location': ['outbox', 'mta-queue', 'refused'],
    'waiting-mail': ['none'],
    'logged-events': ['mta-9297-3161', 'transport-1020'],
    'ims-restart': ['no'],
    'old-connections': ['changing', 'incoming', 'syn-sent', 'none'],
    'ims-build': ['v5-0-repaired', 'v5-5-repaired'],
  },
  'kb912918-send-as': {
    'ims-build': imsBuilds,
    'exchange-version': ['v4-0', 'v5-0', 'v5-5', 'v2007', 'v2010', 'other'],
    'mail-location': ['outbox', 'mta-queue', 'out-queue'],
    'waiting-mail': ['all-domains'],
    'service-pack': ['earlier'],
    'refusal-text': ['newer-outlook', 'smtp-reply', 'other'],
    'smtp-reply': ['logon-failed', 'submit', 'relay', 'not-authenticated', 'server-authentication', 'resources', 'cloud'],
  },
};

/** The articles that it speaks of. */
export const tabled: readonly string[] = Object.keys(contradictions);

/** True when the table says that this cannot be seen where the article is right. */
export function contradicted(articleId: string, observation: string, answerId: string): boolean {
  return contradictions[articleId]?.[observation]?.includes(answerId) ?? false;
}
