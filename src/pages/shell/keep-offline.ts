import { ownName } from '../../services/browser/own-name.ts';
import type { TakeNewVersion } from '../../services/offline/take-new-version.ts';
import { inBase } from '../../ui/base.ts';

const lookAgainAfter = 3_600_000;
const tryAgainAfter = 3000;
const mostTries = 3;
/**
 * Keeps this copy on the device, so that it starts without a network, and tells of a new version. Does nothing where the
 * browser has no workers for it (private windows, pages that are not served securely): then the network is needed.
 */
export async function keepOffline(): Promise<void> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const registration = await container?.register(inBase('/offline-worker.js')).catch(() => undefined);
  if (registration === undefined) {
    return;
  }
  const tell = () => {
    // Without one in use, what has been installed is the first and not a new one. The page may be in the hands of another copy's.
    if (registration.waiting !== null && registration.active !== null) {
      announce(registration);
    }
  };
  const tries = takeTries();
  if (tries > 0 && tries < mostTries) {
    take(registration, tries);
  } else {
    tell();
  }
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
  lookAgain(registration);
}

/** Offers the new version that waits; one that was put off is offered again. */
export async function announce(registration: ServiceWorkerRegistration): Promise<void> {
  const { showNewVersion } = await import('./new-version-bar.tsx');
  showNewVersion(() => take(registration));
}

/**
 * The page opens anew where it is; other pages go on with the version that they began with. Chromium may leave the new
 * worker waiting for long, if a page asks the old one for something while that one is being ended. Opening the page makes
 * it try again.
 */
function take({ waiting }: ServiceWorkerRegistration, tries = 0): void {
  if (waiting === null) {
    // Another page has taken it, or it was taken while this page opened.
    location.reload();
    return;
  }
  const notTaken = setTimeout(() => {
    leaveTries(tries + 1);
    location.reload();
  }, tryAgainAfter);
  const open = () => {
    clearTimeout(notTaken);
    location.reload();
  };
  navigator.serviceWorker.addEventListener('controllerchange', open, { once: true });
  waiting.postMessage('take-new-version' satisfies TakeNewVersion);
}

/** A page that stays open for days asks for itself: no address is opened that would make the browser ask. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - lookedAt > lookAgainAfter) {
      lookedAt = Date.now();
      // Offline: asked again another time.
      registration.update().catch(() => undefined);
    }
  });
}

// What the person agreed to has to be known when the page has opened again.
const triesKey = ownName('new-version-tries');

function leaveTries(tries: number): void {
  try {
    sessionStorage.setItem(triesKey, String(tries));
  } catch {
    // The new version is offered again.
  }
}

function takeTries(): number {
  try {
    const tries = Number(sessionStorage.getItem(triesKey));
    sessionStorage.removeItem(triesKey);
    return tries;
  } catch {
    return 0;
  }
}
