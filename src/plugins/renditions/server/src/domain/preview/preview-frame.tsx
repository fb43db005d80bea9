import type { ReactNode } from 'react';
import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { previewStyle } from './preview-style';
import type { Rendition } from '../rendition';

export interface PreviewFrameProps {
  lang: string;
  title: string;
  /** How many drafts there are to choose among. */
  drafts?: number;
  children: ReactNode;
}

/** A page around a preview, as it is sent: HTML in which nothing runs. */
export const previewRendition = ({ lang, title, drafts = 0, children }: PreviewFrameProps): Rendition => {
  const style = previewStyle(drafts);
  const page = (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>{children}</body>
    </html>
  );
  return {
    type: 'text/html; charset=utf-8',
    body: `<!DOCTYPE html>${renderToStaticMarkup(page)}`,
    styles: [createHash('sha256').update(style).digest('base64')],
  };
};
