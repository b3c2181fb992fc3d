import { useState } from 'react';
import { removePack } from '../../services/packs/opened/opened-packs.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';

/** Takes an opened pack off this device, after one question. Cases made in it stay. */
export function RemovePack({ packId, title }: { packId: string; title: string }) {
  const [state, setState] = useState<'asking' | 'refused'>();
  const remove = () => {
    removePack(packId).then(
      () => location.reload(),
      () => setState('refused'),
    );
  };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2 text-sm">
      {state === undefined ? (
        <button type="button" className={buttonStyle.plain} onClick={() => setState('asking')}>
          Remove “{title}” from this device…
        </button>
      ) : (
        <>
          <p role="alert">
            {state === 'asking'
              ? `Remove “${title}”? Cases made in it stay, without the words of its articles.`
              : 'This browser did not remove it. Try again.'}
          </p>
          {/* biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone */}
          <button type="button" autoFocus className={buttonStyle.plain} onClick={() => setState(undefined)}>
            Keep it
          </button>
          <button type="button" className={buttonStyle.primary} onClick={remove}>
            Remove it
          </button>
        </>
      )}
    </div>
  );
}
