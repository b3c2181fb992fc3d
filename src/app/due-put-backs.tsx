import { PutBackSection, type PutBackSectionProps } from './put-back-section.tsx';

/** At a question, what is due to be put back there, or was before it. The rest stands at the end, and on paper all of it stands at the head. */
export function DuePutBacks(props: Omit<PutBackSectionProps, 'isListed'>) {
  return (
    <div className="print:hidden">
      <PutBackSection {...props} isListed={({ isDue }) => isDue === true} />
    </div>
  );
}
