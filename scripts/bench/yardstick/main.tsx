import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { titleOf } from '../../../src/engine/article/title.ts';
import { NoteField } from '../../../src/features/cases/note-field.tsx';
import { CausesList } from '../../../src/features/walk/causes-list.tsx';
import { Trail } from '../../../src/features/walk/trail.tsx';
import { buttonStyle } from '../../../src/ui/form/button-style.ts';
import { Switch } from '../../../src/ui/form/switch.tsx';
import { PageFrame } from '../../../src/ui/frame/page-frame.tsx';
import { SidePanel } from '../../../src/ui/frame/side-panel.tsx';
import { Place } from './place.tsx';
import { answerOf, article, follow, hashOf, nodeOf, standings } from './tree.ts';
import '../../../src/app/style.css';

// The page of a place with React alone, which the benchmark holds the application against: the same parts, style, title and
// focus, and nothing behind them. No machine, no router, no loading, no case, no links that are explained.
function Page() {
  const [hash, setHash] = useState(location.hash);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const { nodeId, node, given } = follow(hash);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place takes the focus
  useEffect(() => heading.current?.focus({ preventScroll: true }), [hash]);
  const answers = given.map(({ asked, answerId }) => [asked, answerId] as const);
  const causes = standings(nodeId, given);
  const possible = causes.filter(({ kind }) => kind === 'possible').length;
  const asked = node.kind === 'question' ? (node.asks ?? nodeId) : nodeId;
  const changeHref = (changed: string) => hashOf(answers.filter(([name]) => name !== changed));
  const goOn = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link !== null) {
      event.preventDefault();
      history.pushState(null, '', link.href);
      setHash(link.hash);
      scrollTo(0, 0);
    }
  };
  const actions = ['Add ticket', 'Copy link', 'Copy for ticket'].map((label) => (
    <button key={label} type="button" className={buttonStyle.plain}>
      {label}
    </button>
  ));
  const footer = (
    <>
      <span>Nothing you type leaves this browser.</span>
      <span className="flex flex-wrap gap-2">
        <Switch label="Keys 0 to 9, U and / work" isOn onChange={() => undefined} />
        <Switch label="Dark theme" isOn={false} onChange={() => undefined} />
      </span>
    </>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what is used
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link clicks it
    <div onClick={goOn}>
      <PageFrame search={null} actions={actions} footer={footer}>
        <title>{`${titleOf(node)} – ${article.title} – React alone`}</title>
        <p role="status" className="sr-only">
          {possible} of {causes.length} causes possible.
        </p>
        <div className="grid grid-cols-1 items-start gap-x-9 gap-y-3 lg:grid-cols-[min(16.5rem,24%)_minmax(0,1fr)_min(18.5rem,28%)]">
          <main className="min-w-0 lg:order-2">
            <p className="mb-2 text-sm text-muted">
              <a href={changeHref(given.at(-1)?.asked ?? '')} className="text-link">
                Back
              </a>
              {article.number}, {article.title}
            </p>
            <Place
              key={nodeId}
              node={node}
              progress={`Question ${given.length + 1} · ${possible} causes possible`}
              hrefFor={(answerId) => hashOf([...answers, [asked, answerId]])}
              headingRef={heading}
            />
          </main>
          <aside aria-label="Your answers" className="min-w-0 lg:order-1">
            <SidePanel title="Your answers" count={String(given.length)}>
              <Trail
                name="Your answers"
                entries={given.map((one) => ({ asked: one.asked, question: titleOf(nodeOf(one.nodeId)), answer: answerOf(one) }))}
                setAside={[]}
                alsoKnown={[]}
                changeHref={changeHref}
                undoHref={undefined}
                hasKeys
              />
            </SidePanel>
          </aside>
          <aside aria-label="Causes still possible" className="min-w-0 lg:order-3">
            <SidePanel title="Causes still possible" count={`${possible} of ${causes.length}`} isFramed>
              <CausesList causes={causes} changeHref={changeHref} />
            </SidePanel>
            <p className="mt-3.5 px-0.5 text-sm text-muted">{article.support.text}</p>
            <div className="mt-3.5">
              <SidePanel title="Notes" isFramed>
                <NoteField key={nodeId} label="Note on this place" text="" onChange={() => undefined} />
              </SidePanel>
            </div>
          </aside>
        </div>
      </PageFrame>
    </div>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<Page />);
}
