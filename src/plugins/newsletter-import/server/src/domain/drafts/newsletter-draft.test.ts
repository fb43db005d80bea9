import type { PlannedItem } from '../types';
import { newsletterDraft, type NewsletterTexts } from './newsletter-draft';
import { blocks, item } from './plan.fixture';

const nothing: NewsletterTexts = { about: [], mandate: [], footer: [], contactPoints: [] };

const contact = (changes: Partial<PlannedItem> = {}): PlannedItem =>
  item({ type: 'contact', kind: 'about', title: 'About us', section: null, fields: {}, ...changes });

const mail = { label: 'post@example.org', url: 'mailto:post@example.org', role: 'info', line: 3 } as const;

describe('the publisher of an imported newsletter', () => {
  it('fills a newsletter that says nothing of itself yet', () => {
    const { fill, remaining } = newsletterDraft(
      [
        contact({ blocks: blocks('We watch the coast.') }),
        contact({
          kind: 'contact_point',
          title: 'Contact',
          blocks: blocks('Write to post@example.org or phone tlf. 22 33 44 55.'),
          links: [{ ...mail, status: 'ok' }],
        }),
      ],
      nothing,
    );
    expect(fill.about).toEqual([
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'About us' }] },
      ...blocks('We watch the coast.'),
    ]);
    expect(fill.footer).toHaveLength(2);
    expect(fill.contactPoints).toEqual([
      { label: 'Contact', email: 'post@example.org' },
      { label: 'Contact', phone: '22 33 44 55' },
    ]);
    expect(remaining).toEqual([]);
  });

  it('leaves what the newsletter says, and keeps what the source says otherwise with the issue', () => {
    const stored = { ...nothing, about: blocks('An editor wrote this.') };
    const { fill, remaining } = newsletterDraft(
      [contact({ title: '', blocks: blocks('We watch the coast.') })],
      stored,
    );
    expect(fill).toEqual({});
    expect(remaining).toEqual(blocks('We watch the coast.'));
  });

  it('says nothing twice that the newsletter says in the same words', () => {
    const stored = { ...nothing, about: blocks('About us', 'We watch the coast.') };
    expect(newsletterDraft([contact({ blocks: blocks('We watch the coast!') })], stored)).toEqual({
      fill: {},
      remaining: [],
    });
  });

  it('has no heading where the title is the first words of the text', () => {
    const about = contact({ title: 'We watch …', blocks: blocks('We watch the coast.') });
    expect(newsletterDraft([about], nothing).fill.about).toEqual(blocks('We watch the coast.'));
  });

  it('offers no contact point for a link that has lost its target', () => {
    const about = contact({ links: [{ ...mail, url: '#', status: 'missing' }] });
    expect(newsletterDraft([about], nothing).fill.contactPoints).toBeUndefined();
  });
});
