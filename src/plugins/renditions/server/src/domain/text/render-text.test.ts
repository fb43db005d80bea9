import fc from 'fast-check';
import { documentOf } from '../document/document-of';
import { anyEdition, article, editionOf, linkTo, report, section } from '../document/edition.fixture';
import { readingOf } from '../document/reading';
import { firstUnsaid } from './read-text.fixture';
import { renderText } from './render-text';

const BASE = 'https://nyhetsbrev.example.org';

describe('an issue as plain text', () => {
  it('has headings underlined, and links as labels with their addresses', () => {
    const edition = editionOf([
      section(
        'rapporter',
        report('ny-rapport', {
          title: 'Ny rapport',
          body: [],
          links: [linkTo('her', 'https://example.org/rapport'), linkTo('Sammendraget', null)],
        }),
      ),
    ]);
    expect(renderText(documentOf(edition, BASE))).toBe(
      `Nyhetsbrevet

Nyhetsbrev 3/2022
=================

Nr. 3/2022 · mai–juni 2022 · Publisert 1. juli 2022

Om rapporter
============

[Forskningsrapport]
Ny rapport

Utgitt av: Instituttet
Rapportnummer: Rapport 2022:14
Dato: 3. mai 2022

> Her: Ny rapport
  https://example.org/rapport
> Sammendraget (uten lenke)

Om nyhetsbrevet
===============

Utgiver: Koordineringsenheten
  https://example.org/
`,
    );
  });

  it('breaks lines at 76 characters, but no word', () => {
    const long = 'x'.repeat(200);
    const text = renderText(
      documentOf(editionOf([section('a', article('b', { title: `${'ord '.repeat(40)}${long}` }))]), BASE),
    );
    for (const line of text.split('\n')) expect(line.length <= 76 || line === long).toBe(true);
    expect(text).toContain(long);
  });

  it('says everything the document says, in its order', () => {
    fc.assert(
      fc.property(anyEdition(), (edition) => {
        const document = documentOf(edition, BASE);
        expect(firstUnsaid(renderText(document), readingOf(document))).toBeNull();
      }),
    );
  });
});
