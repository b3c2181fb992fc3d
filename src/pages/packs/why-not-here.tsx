import { use } from 'react';
import { withArticle } from '../../engine/link/link-in-pack.ts';
import { describeFault } from '../../packs/describe-fault.ts';
import { loadOnce } from '../../services/browser/load-once.ts';
import { findWhyNot, type WhyNot } from '../../services/packs/find-other.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { OpenPackButton } from './open-pack-button.tsx';

const asked = new Map<string, () => Promise<WhyNot | undefined>>();

/** Says why an article of another pack does not open here, with its faults where it has some. */
export function WhyNotHere({ articleId, address }: { articleId: string; address: string }) {
  const load = asked.get(articleId) ?? loadOnce(() => findWhyNot(articleId));
  asked.set(articleId, load);
  const why = use(load());
  if (why === undefined) {
    return null;
  }
  const faults = 'faults' in why ? why.faults : [];
  return (
    <div className="mb-3 mt-2 max-w-[62ch]">
      <p>
        {sentenceFor(why, articleId)}
        {why.kind === 'no-article' && why.former?.kind === 'renamed' && (
          <>
            {' '}
            <a href={withArticle(address, why.former.articleId)} className="text-link">
              Open the same place there
            </a>
            .
          </>
        )}
      </p>
      {faults.length > 0 && (
        <ul aria-label="Faults" className="ml-5 mt-2 list-disc text-sm marker:text-muted">
          {faults.map(describeFault).map((fault) => (
            <li key={fault} className="break-words">
              {fault}
            </li>
          ))}
        </ul>
      )}
      {(why.kind === 'gone' || why.kind === 'unreached') && (
        <p className="mt-3">
          <button type="button" className={buttonStyle.primary} onClick={() => location.reload()}>
            {why.kind === 'gone' ? 'Reload' : 'Try again'}
          </button>
        </p>
      )}
      {why.kind === 'no-pack' && why.faults.length === 0 && (
        <p className="mt-3">
          <OpenPackButton />
        </p>
      )}
    </div>
  );
}

function sentenceFor(why: WhyNot, articleId: string): string {
  const [packId = '', own = ''] = articleId.split('.');
  switch (why.kind) {
    case 'no-pack':
      return why.faults.length > 0
        ? `The article “${own}” is in the pack “${packId}”, which cannot be opened here:`
        : `The article “${own}” is in the pack “${packId}”, which this copy does not have. Ask whoever gave you the link or the ticket text for the file of that pack, and open it here: the answers stay in the address, and the walk goes on. For everybody who uses this copy, somebody has to put the pack beside it.`;
    case 'no-article':
      if (why.former !== undefined) {
        return why.former.kind === 'renamed'
          ? 'The article has another name now.'
          : `The article “${why.former.title}” was removed from the pack “${why.pack.mark.title}”.`;
      }
      return `The pack ${why.pack.mark.title}, edition ${why.pack.mark.edition.number}, has no article “${own}”.`;
    case 'unreached':
      return sentenceForUnreached(why, own);
    case 'gone':
      return why.isUnprepared
        ? `The server does not have the article “${own}” as the pack ${why.pack.mark.title} was prepared: it is being copied, or was changed since. Reload to try again. If it stays so, somebody has to prepare the pack again.`
        : `This tab began with edition ${why.pack.mark.edition.number} of the pack ${why.pack.mark.title}. The server has other files now, and the article “${own}” of that edition can be had no more. Reload to go on with what is there now: your answers stay in the address.`;
    case 'left-out':
      return `The article “${own}” of the pack ${why.pack.mark.title} is left out, because it has faults:`;
  }
}

function sentenceForUnreached({ packId, pack }: WhyNot & { kind: 'unreached' }, own: string): string {
  if (pack === undefined) {
    return `The article “${own}” is in the pack “${packId}”. Whether this copy has that pack could not be found out just now: there is no network, or the server gives something else. Your answers stay in the address.`;
  }
  return pack.mark.isOnlyHere
    ? `The article “${own}” of the pack ${pack.mark.title}, which was opened on this device, could not be read just now. It may have been removed or replaced in another tab. Your answers stay in the address.`
    : `The article “${own}” of the pack ${pack.mark.title} is not kept on this device, and the server could not be asked for it just now. Your answers stay in the address. Once there is a network, “Keep this pack on the device” on the start page keeps all of its articles.`;
}
