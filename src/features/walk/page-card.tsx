import type { ReactNode, Ref } from 'react';
import { cutAtLinks } from '../../engine/article/linked-parts.ts';
import { scopeOf } from '../../engine/article/scope-of.ts';
import type { Block, Page } from '../../model/article/article-node.ts';
import type { PartAsWritten, SubLine } from '../../model/article/as-written.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { PictureWords } from '../../ui/text/picture-words.tsx';
import { ProcedureLine } from '../../ui/text/procedure-line.tsx';
import { ScopedText } from '../../ui/text/scoped-text.tsx';
import { SourcedText } from '../../ui/text/sourced-text.tsx';
import { TextTable } from '../../ui/text/text-table.tsx';

type ProcedureOf = (articleId: string) => { title: string; href: string };
type PageCardProps = { page: Page; procedureOf: ProcedureOf; headingRef: Ref<HTMLHeadingElement>; children: ReactNode };

/** An article to read: headings, paragraphs and lists. */
export function PageCard({ page, procedureOf, headingRef, children }: PageCardProps) {
  return (
    <section aria-labelledby="place">
      <p className="mb-1.5">
        <Badge>Page</Badge>
      </p>
      <h1 id="place" ref={headingRef} tabIndex={-1}>
        {page.title}
      </h1>
      <div className="mt-3 max-w-[66ch] space-y-3">
        {page.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a page do not move, and two can say the same
          <PagePart key={index} block={block} procedureOf={procedureOf} />
        ))}
      </div>
      {children}
    </section>
  );
}

function PagePart({ block, procedureOf }: { block: Block; procedureOf: ProcedureOf }) {
  switch (block.kind) {
    case 'heading':
      return <h2 className="pt-2 text-lg font-semibold">{block.text}</h2>;
    case 'paragraph':
      return (
        <div>
          <p>
            <LineText line={block} />
          </p>
          <Beside part={block} procedureOf={procedureOf} />
        </div>
      );
    case 'list':
      return (
        <ul className="ml-5 list-disc space-y-1.5 marker:text-muted">
          {block.items.map((item) => (
            <li key={item.text}>
              <LineText line={item} />
              <Beside part={item} procedureOf={procedureOf} />
            </li>
          ))}
        </ul>
      );
  }
}

/** What a part of a page says beside its text. */
function Beside({ part: { under, table, procedure }, procedureOf }: { part: PartAsWritten; procedureOf: ProcedureOf }) {
  return (
    <>
      {under !== undefined && (
        <ul className="mt-1.5 ml-5 list-[circle] space-y-1.5 marker:text-muted">
          {under.map((line) => (
            <li key={line.text}>
              <LineText line={line} />
            </li>
          ))}
        </ul>
      )}
      {table !== undefined && <TextTable {...table} />}
      {procedure !== undefined && <ProcedureLine {...procedureOf(procedure)} />}
    </>
  );
}

function LineText({ line }: { line: SubLine }) {
  const { text, links, mark, doubt, picture } = line;
  return (
    <>
      <SourcedText
        text={text}
        shown={<ScopedText scope={scopeOf(line)} parts={cutAtLinks(text, links)} />}
        {...(mark === undefined ? {} : { mark })}
        {...(doubt === undefined ? {} : { doubt })}
      />
      {picture !== undefined && <PictureWords alt={picture.alt} />}
    </>
  );
}
