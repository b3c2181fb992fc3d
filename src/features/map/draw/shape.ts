/** A part of the picture as data, so that the page and the exported file draw the same. Style names as React writes them. */
export type Shape = {
  readonly tag: 'a' | 'g' | 'path' | 'rect' | 'svg' | 'text' | 'title' | 'tspan';
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly style?: Readonly<Record<string, string | number>>;
  readonly children?: readonly (Shape | string)[];
};

/** Writes a shape as XML. What is no shape is text and can never become markup. */
export function writeShape({ tag, attributes = {}, style, children = [] }: Shape): string {
  const declarations = Object.entries(style ?? {}).map(
    ([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`,
  );
  const all = { ...attributes, ...(style === undefined ? {} : { style: declarations.join(';') }) };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : writeShape(child)));
  return `<${tag}${written.join('')}>${inside.join('')}</${tag}>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
