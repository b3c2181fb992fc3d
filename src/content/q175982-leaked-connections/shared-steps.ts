import type { ChecklistStep, Statement } from '../../engine/article.ts';

export const restartIms = {
  id: 'restart-ims',
  changesNothing: true,
  text: 'For relief now, restart the Internet Mail Service.',
  where: 'Control Panel > Services',
  role: 'exchange-admin',
  impact: {
    text: 'Mail to and from the Internet stops while the service restarts, no longer.',
    interrupts: 'Internet mail, both ways',
    sources: ['F175982-50'],
    mark: 'hint',
  },
  sources: ['F175982-50', 'F154298-28'],
} as const satisfies ChecklistStep;

export const backUp = {
  id: 'back-up',
  changesNothing: true,
  text: 'Make a backup before the service pack, and agree on a time. The article gives no steps for it.',
  role: 'exchange-admin',
  sources: ['F175982-60'],
  mark: 'hint',
} as const satisfies ChecklistStep;

export const servicePackImpact = {
  text: 'Exchange services are stopped while the service pack goes in.',
  interrupts: 'Exchange on this server, during the service pack',
  needsChangeWindow: true,
  sources: ['F175982-60'],
  mark: 'hint',
} as const satisfies ChecklistStep['impact'];

export const noWayBack = {
  text: 'The article names no way back. What you have is the backup from before.',
  sources: ['F175982-60'],
  mark: 'hint',
} as const satisfies Statement;

export const leakWhy = [
  {
    text: 'The service gets a connection but no greeting. When the waiting time is over, the connection count of that domain leaks, and the connection is never closed.',
    sources: ['F175982-40'],
  },
  {
    text: 'The count is kept for each destination domain. So one domain can be stuck while mail to others still goes.',
    sources: ['F175982-26'],
    mark: 'hint',
  },
  {
    text: 'The other side, or a firewall in front of it, takes the connection and stays silent.',
    sources: ['F175982-41'],
    mark: 'hint',
  },
] as const satisfies readonly Statement[];

export const leaveQueueFiles = {
  text: 'Leave Queue.dat and the files in Imcdata alone. For other faults copies of In and Out are set aside and put back later (Q197792, Q268494). Deleted without such a copy, mail is lost; it can also be sent twice.',
  sources: ['F175982-61'],
} as const satisfies Statement;

export const comesBack = {
  text: 'A restart is relief only: without the service pack mail can get stuck again.',
  sources: ['F175982-11'],
  mark: 'hint',
} as const satisfies Statement;

export const otherSideStaysSilent = {
  text: 'The silent host only sets the fault off. After the repair mail to it may still wait or come back, while the rest flows: tell its admin as well.',
  sources: ['F175982-41', 'F175982-78'],
  mark: 'hint',
} as const satisfies Statement;

export const queueDrainsUnaided = {
  text: 'The greeting names a repaired build; no row to :25 stays ESTABLISHED long after the five minutes of waiting; the queue drains without a restart.',
  sources: ['F175982-56', 'F175982-40'],
  mark: 'hint',
} as const satisfies Statement;
