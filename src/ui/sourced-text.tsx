import { Badge } from './badge.tsx';
import { Doubt } from './doubt.tsx';

type SourcedTextProps = {
  text: string;
  mark?: 'hint' | 'missing';
  doubt?: string;
  /** The checkbox that the text names, if it names one. */
  controlId?: string;
};

/** A text that shows how firm it is: our own hint, missing from our copy, or doubted. */
export function SourcedText({ text, mark, doubt, controlId }: SourcedTextProps) {
  return (
    <>
      {controlId === undefined ? text : <label htmlFor={controlId}>{text}</label>}
      {mark === 'hint' && (
        <>
          {' '}
          <Badge>Our hint</Badge>
        </>
      )}
      {mark === 'missing' && (
        <>
          {' '}
          <Badge tone="warn">Missing in our copy</Badge>
        </>
      )}
      {doubt !== undefined && <Doubt text={doubt} />}
    </>
  );
}
