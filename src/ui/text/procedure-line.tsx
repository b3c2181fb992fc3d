import { TextLink } from './text-link.tsx';

/** Sends to a procedure from which one comes back. */
export function ProcedureLine({ title, href }: { title: string; href: string }) {
  return (
    <p className="mt-2">
      <TextLink text={`Do “${title}”`} href={href} />, then come back here.
    </p>
  );
}
