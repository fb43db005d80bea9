import { createContext, type CSSProperties } from 'react';
import type { Theme } from '../document/issue-document';
import { palettesOf } from '../theme/palette';

/** As on the page: serif for what is read, sans serif for what is looked up. */
export const SERIF = "Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,serif";
export const SANS = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

/** Width of the text in pixels: about 70 characters to a line. */
export const WIDTH = 600;

/**
 * Styles that stand in the elements themselves: what shows the order of things where a client reads no style sheet. Colours
 * are those for light; the style sheets have the ones for dark.
 */
export interface EmailStyles {
  page: CSSProperties;
  sheet: CSSProperties;
  newsletter: CSSProperties;
  title: CSSProperties;
  opening: CSSProperties;
  contents: CSSProperties;
  section: CSSProperties;
  sectionTitle: CSSProperties;
  group: CSSProperties;
  entry: CSSProperties;
  /** A heading within a text. */
  heading: CSSProperties;
  labels: CSSProperties;
  lead: CSSProperties;
  small: CSSProperties;
  muted: CSSProperties;
  links: CSSProperties;
  link: CSSProperties;
  quote: CSSProperties;
  code: CSSProperties;
  notice: CSSProperties;
  closing: CSSProperties;
  image: CSSProperties;
}

export const stylesOf = (theme: Theme): EmailStyles => {
  const { light } = palettesOf(theme);
  return {
    page: {
      backgroundColor: light.background,
      color: light.text,
      fontFamily: SERIF,
      fontSize: '17px',
      lineHeight: '1.55',
    },
    sheet: { maxWidth: `${WIDTH}px`, borderTop: `6px solid ${light.primary}` },
    newsletter: { fontSize: '16px', fontWeight: 'bold', margin: '16px 0' },
    title: { fontSize: '38px', lineHeight: '1.1', margin: '28px 0 12px' },
    opening: { fontSize: '19px' },
    contents: { border: `1px solid ${light.rule}`, borderWidth: '1px 0', margin: '32px 0 0' },
    section: { borderTop: `3px solid ${light.primary}`, marginTop: '56px' },
    sectionTitle: { color: light.primary, fontSize: '28px', lineHeight: '1.15', margin: '14px 0 0' },
    group: {
      borderBottom: `1px solid ${light.rule}`,
      fontSize: '21px',
      fontStyle: 'italic',
      fontWeight: 'normal',
      lineHeight: '1.25',
      margin: '40px 0 0',
      paddingBottom: '8px',
    },
    entry: { fontSize: '21px', lineHeight: '1.25', margin: '0 0 10px' },
    heading: { fontSize: '18px', margin: '20px 0 6px' },
    labels: { color: light.accent, fontSize: '15px', fontWeight: 'bold', margin: '32px 0 2px' },
    lead: { fontStyle: 'italic' },
    small: { fontSize: '15px' },
    muted: { color: light.muted },
    links: { fontSize: '16px', paddingLeft: '20px' },
    link: { color: light.primary },
    quote: { borderLeft: `3px solid ${light.rule}`, margin: '16px 0', paddingLeft: '16px' },
    code: { fontSize: '15px', whiteSpace: 'pre-wrap' },
    notice: { borderLeft: `4px solid ${light.accent}`, padding: '2px 0 2px 14px' },
    closing: { borderTop: `1px solid ${light.rule}`, marginTop: '56px' },
    image: { height: 'auto', maxWidth: '100%' },
  };
};

/** The styles that the parts of an e-mail are drawn with. */
export const Styles = createContext<EmailStyles>(stylesOf({ primary: null, accent: null, logo: null }));
