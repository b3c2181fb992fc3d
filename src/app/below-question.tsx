import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { HouseSection } from './house/house-section.tsx';
import { useHouse } from './house/house-store.ts';
import { PutBackSection, type PutBackSectionProps } from './put-back-section.tsx';

/**
 * What stands below how to find out, loaded after the question: what is due to be put back there, or was before it, and what
 * the house adds. The rest of what is to be put back stands at the end, and on paper all of it stands at the head.
 */
export function BelowQuestion(props: Omit<PutBackSectionProps, 'isListed'>) {
  const { opened, view, work } = props;
  const { house, isEarly } = useHouse(view.article.id);
  const details = opened.details.read(view.nodeId);
  const section = <HouseSection house={house} view={view} work={work} blanks={typeof details === 'object' ? details.blanks : {}} />;
  return (
    <>
      <div className="print:hidden">
        <PutBackSection {...props} isListed={({ isDue }) => isDue === true} />
      </div>
      {isEarly ? section : <AtTheEnd>{section}</AtTheEnd>}
    </>
  );
}

/** Puts what comes late below all that can be pressed on the page already, so that nothing of it moves. */
function AtTheEnd({ children }: { children: ReactNode }) {
  const [end, setEnd] = useState<HTMLElement>();
  useEffect(() => {
    const place = document.querySelector('section[aria-labelledby="place"]');
    const added = document.createElement('div');
    place?.append(added);
    setEnd(added);
    return () => added.remove();
  }, []);
  return end === undefined ? null : createPortal(children, end);
}
