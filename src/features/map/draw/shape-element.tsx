import { createElement, type ReactElement } from 'react';
import { inBase } from '../../../ui/base.ts';
import type { Shape } from './shape.ts';

/** A shape on the page. */
export function drawShape({ tag, attributes, style, children = [] }: Shape): ReactElement {
  const inside = children.map((child) => (typeof child === 'string' ? child : drawShape(child)));
  const link = tag === 'a' ? { href: inBase(String(attributes?.href)) } : {};
  return createElement(tag, { ...attributes, ...link, style }, ...inside);
}
