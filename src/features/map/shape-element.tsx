import { createElement, type ReactElement } from 'react';
import type { Shape } from './shape.ts';

/** A shape on the page. */
export function drawShape({ tag, attributes, style, children = [] }: Shape): ReactElement {
  const inside = children.map((child) => (typeof child === 'string' ? child : drawShape(child)));
  return createElement(tag, { ...attributes, style }, ...inside);
}
