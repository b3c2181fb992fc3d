import { buttonStyle } from '../../ui/form/button-style.ts';
import { OnlyHere } from '../../ui/frame/only-here.tsx';

type LeadCardProps = {
  text: string;
  href: string;
  title: string;
  /** True where its pack was opened on this device. */
  isOnlyHere?: true;
};

/** Where the answers lead already, though more can be asked. */
export function LeadCard({ text, href, title, isOnlyHere }: LeadCardProps) {
  return (
    <section aria-label="Where your answers lead" className="mb-5 rounded-card bg-accent-soft px-4.5 py-3.5 print:hidden">
      <p className="mb-2.5">{text}</p>
      <a href={href} className={buttonStyle.primary}>
        Open {title}
      </a>{' '}
      {isOnlyHere && <OnlyHere />}
    </section>
  );
}
