import { observations as ofHome } from 'virtual:pack/observations';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MatchedKey } from '../../../engine/keys/match-keys.ts';
import { cutSecrets } from '../../../engine/secrets/cut-secrets.ts';
import { keptNameOf } from '../../../engine/words/blanks.ts';
import { OwnKeysBox } from '../../../features/evidence/own-keys-box.tsx';
import type { ReadHere } from '../../../features/evidence/read-here.ts';
import type { Article } from '../../../model/article/article.ts';
import { scopeKeys } from '../../../packs/scope/scope-keys.ts';
import { type EvidenceReader, openEvidenceReader } from '../../../services/evidence/evidence-reader.ts';
import { keepPasted, pastedHere } from '../../../services/evidence/pasted-here.ts';
import type { PutBackSectionProps } from './put-back-section.tsx';
import { knownToKeys, readHere } from './read-here.ts';

type OwnKeysProps = Pick<PutBackSectionProps, 'opened' | 'view' | 'work'> & { keys: readonly MatchedKey[] };

// However it is called.
const atHome = { packId: 'home', home: 'home' };

/** The box for a log or an error text at a question of an article with keys: they propose its answers and fill its blanks. */
export function OwnKeys({ keys, opened, view, work }: OwnKeysProps) {
  const { id: articleId } = view.article;
  const reader = useRef<EvidenceReader>(undefined);
  const latest = useRef(0);
  const scoped = useMemo(
    () => (opened.other === undefined ? scopeKeys(keys, articleId, atHome, ofHome) : keys),
    [keys, articleId, opened.other],
  );
  const [shown, setShown] = useState<{ readonly address: string; readonly article: Article; readonly read: ReadHere }>();
  const ask = async (written: string) => {
    const { text } = cutSecrets(written);
    keepPasted(text);
    latest.current += 1;
    const mine = latest.current;
    if (text.trim() === '') {
      setShown(undefined);
      return;
    }
    if (reader.current === undefined) {
      reader.current = openEvidenceReader();
      reader.current.giveKeys([[{ articleId, keys: scoped }]]);
    }
    const [read, article] = await Promise.all([reader.current.read(text, knownToKeys(view)), opened.loadWhole()]);
    if (mine === latest.current) {
      const observations = opened.other?.observations ?? ofHome;
      setShown({ address: view.address, article, read: readHere(read, view, article, observations) });
    }
  };
  // What does not load says nothing; the answers work without it.
  const askAgain = (written: string) => void ask(written).catch(() => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pasted is read anew at each question
  useEffect(() => askAgain(pastedHere()), [view.address]);
  useEffect(
    () => () => {
      reader.current?.close();
      reader.current = undefined;
    },
    [],
  );
  const isCurrent = shown?.address === view.address;
  const nameOf = (name: string) => keptNameOf(shown?.article.blanks ?? {}, name);
  return (
    <OwnKeysBox
      typedBefore={pastedHere()}
      onText={askAgain}
      read={isCurrent ? shown.read : undefined}
      hrefFor={view.answerHref}
      typedIn={(name) => work.kept?.blanks[nameOf(name)] ?? ''}
      onFill={({ name, text }) => work.change({ kind: 'blank', name: nameOf(name), text })}
      onAnswer={({ answerId, lines }) => work.change({ kind: 'evidence', records: [{ asked: view.asked, answerId, lines: [...lines] }] })}
    />
  );
}
