import { afterEach, expect, it, vi } from 'vitest';
import { healthPlugin } from './health-plugin.ts';

afterEach(() => void vi.useRealTimers());

it('examines the articles once for all that is built, so that every part names the same time', async () => {
  const load = healthPlugin.load as unknown as (this: { addWatchFile: () => void }, id: string) => Promise<{ code: string }>;
  const loadHealth = () => load.call({ addWatchFile: () => undefined }, '\0virtual:catalogue-health');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T10:00:59.000Z') });
  const { code } = await loadHealth();
  expect(code).toMatch(/examinedOn = "25 November 2026\D+10:00 UTC"/);
  vi.setSystemTime(new Date('2026-11-25T10:01:00.000Z'));
  expect(await loadHealth()).toEqual(expect.objectContaining({ code }));
});
