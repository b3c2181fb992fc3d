import { useLayoutEffect, useState } from 'react';
import { knownTools } from '../../content/tools.ts';
import { SourcesPanel } from '../../features/sources/sources-panel.tsx';
import { loadOnce } from '../../services/browser/load-once.ts';
import { useStored, writeStored } from '../../services/browser/stored-text.ts';
import { readTabCase } from '../../services/browser/tab-case.ts';
import { loadCaseDesk } from '../../services/cases/use-case.ts';
import { type OwnedReviewClient, openReviewClient } from '../../services/review/send-as-review-client.ts';
import { openReviewStore } from '../../services/review/stored-review.ts';
import { reviewCommands, reviewStatements, serviceAccounts } from '../../tools/send-as-review/review-statements.ts';
import { SendAsReview } from '../../tools/send-as-review/screen/send-as-review.tsx';
import { Frame } from '../shell/frame.tsx';
import { usePageHeading } from '../shell/use-page-heading.ts';

const controllerKey = 'review-controller';
const loadReviewSources = loadOnce(() => import('./review-sources.tsx'));

export function SendAsReviewPage() {
  const heading = usePageHeading('send-as-review');
  const client = useClient();
  const [store] = useState(openReviewStore);
  const controller = useStored(controllerKey) ?? '';
  return (
    <Frame>
      <title>{`${knownTools['send-as-review'].title} – Unstuck`}</title>
      <main>
        <p className="mb-2 text-sm text-muted">
          <a href="/kb912918-send-as/" className="text-link">
            KB912918
          </a>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {knownTools['send-as-review'].title}
        </h1>
        <p className="mb-5 mt-2 max-w-[66ch] text-muted">
          Open the export of AddSendAs.vbs, decide line by line or by account who gets Send As, and take along a file with the granted lines
          only.
        </p>
        {client !== undefined && (
          <SendAsReview
            client={client}
            store={store}
            words={reviewStatements}
            commands={reviewCommands}
            knownServices={serviceAccounts.join('\n')}
            controller={{ typed: controller, onType: (name) => void writeStored(controllerKey, name === '' ? undefined : name) }}
            onDecided={noteInCase}
          />
        )}
        <SourcesPanel load={async () => (await loadReviewSources()).showReviewSources()} />
      </main>
    </Frame>
  );
}

// The decisions are stored under their file; the case says what came of them.
function noteInCase(text: string) {
  if (readTabCase() !== undefined) {
    loadCaseDesk().then(
      ({ desk }) => desk.changeIn('kb912918-send-as', { kind: 'note', key: 'send-as-review', text }),
      () => undefined,
    );
  }
}

function useClient(): OwnedReviewClient | undefined {
  const [client, setClient] = useState<OwnedReviewClient>();
  // Before the first paint, so that the page comes whole.
  useLayoutEffect(() => {
    // Opened before a file is chosen, so that choosing one and deciding make no request.
    const opened = openReviewClient();
    if (readTabCase() !== undefined) {
      loadCaseDesk().catch(() => undefined);
    }
    setClient(opened);
    return () => opened.close();
  }, []);
  return client;
}
