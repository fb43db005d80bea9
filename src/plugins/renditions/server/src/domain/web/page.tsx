import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Theme } from '../document/issue-document';
import type { Rendition } from '../rendition';
import { styleSheet } from './style-sheet';

/** A page in the colours of a theme, as it is sent. */
export const pageOf = (page: ReactElement, theme: Theme): Rendition => ({
  type: 'text/html; charset=utf-8',
  body: `<!DOCTYPE html>${renderToStaticMarkup(page)}`,
  styles: [createHash('sha256').update(styleSheet(theme)).digest('base64')],
});
