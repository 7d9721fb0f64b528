import { JSDOM } from 'jsdom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The page that React makes of what a component says. */
export function drawn(said: ReactNode): Element {
  const { document } = new JSDOM(`<div>${renderToStaticMarkup(said)}</div>`).window;
  return document.body.children[0]!;
}
