import type { ReactNode } from 'react';
import { Badge } from '../frame/badge.tsx';
import { Doubt } from './doubt.tsx';

type SourcedTextProps = {
  text: string;
  /** The same with something set apart in it. */
  shown?: ReactNode;
  mark?: 'hint' | 'missing' | 'house';
  doubt?: string;
  /** The checkbox that the text names, if it names one. */
  controlId?: string;
};

const markWords = { hint: 'Our hint', missing: 'Missing in our copy', house: 'This helpdesk’s own' };

/** A text that shows how firm it is: our own hint, missing from our copy, the helpdesk's own experience, or doubted. */
export function SourcedText({ text, shown = text, mark, doubt, controlId }: SourcedTextProps) {
  return (
    <>
      {controlId === undefined ? shown : <label htmlFor={controlId}>{shown}</label>}
      {mark && (
        <>
          {' '}
          <Badge tone={mark === 'missing' ? 'warn' : 'plain'}>{markWords[mark]}</Badge>
        </>
      )}
      {doubt !== undefined && <Doubt text={doubt} />}
    </>
  );
}
