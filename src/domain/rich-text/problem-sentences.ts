import type { Sentence } from '../languages/sentences';
import { MAX_BLOCKS_CHARACTERS, MAX_BLOCKS_NODES, MAX_LIST_DEPTH, type RichTextLimit } from './limits';

/** What the schema of rich text says of it, save for what it says with the problem. */
export const PROBLEM_SENTENCES = {
  textMissing: {
    nb: 'Her mangler en tekst. Sett inn blokken på nytt.',
    en: 'A text is missing here. Insert the block anew.',
  },
  unstorable: {
    nb: 'Teksten har et tegn som ikke kan lagres, ofte etter kopiering. Slett ordene rundt det, og skriv dem på nytt.',
    en: 'The text has a character that cannot be stored, often from copying. Delete the words around it and write them again.',
  },
  mark: {
    nb: 'En stil som fet skrift er enten på eller av (true eller false).',
    en: 'A style such as bold is either on or off (true or false).',
  },
  onlyInline: {
    nb: 'Her kan det bare stå tekst og lenker. Flytt det andre til en egen blokk.',
    en: 'Only text and links can stand here. Move what else there is to a block of its own.',
  },
  onlyItems: {
    nb: 'I en liste kan det bare stå listepunkter og lister. Flytt det andre ut av den.',
    en: 'Only list items and lists can stand in a list. Move what else there is out of it.',
  },
  listFormat: {
    nb: 'En liste er enten nummerert (ordered) eller har punkter (unordered).',
    en: 'A list is either numbered (ordered) or has bullets (unordered).',
  },
  imageData: {
    nb: 'Bildet mangler noe av det som hører til. Fjern det, og sett det inn fra mediebiblioteket.',
    en: 'The image lacks some of its data. Remove it, and insert it from the media library.',
  },
  imageNotUploaded: {
    nb: 'Bildet er ikke en opplastet fil. Fjern det, og sett det inn fra mediebiblioteket.',
    en: 'The image is not an uploaded file. Remove it, and insert it from the media library.',
  },
  headingLevel: {
    nb: 'En overskrift har et nivå fra 1 til 6. Velg et av dem.',
    en: 'A heading has a level from 1 to 6. Choose one.',
  },
  blockKind: {
    nb: 'Teksten består av avsnitt, overskrifter, lister, sitater, kode og bilder. Fjern det andre.',
    en: 'Rich text consists of paragraphs, headings, lists, quotations, code and images. Remove what else there is.',
  },
  empty: {
    nb: 'Denne delen er tom. Skriv noe i den, eller fjern den.',
    en: 'This part is empty. Write something in it, or remove it.',
  },
  notBlocks: {
    nb: 'Teksten er en liste av blokker. Skriv den i redigeringsfeltet.',
    en: 'Rich text is a list of blocks. Write the text in the editor.',
  },
} satisfies Record<string, Sentence>;

/** Of a link that leads nowhere, or where no reader may be led. */
export const lostLinkSentence = (label: string, url: string): Sentence => ({
  nb: `Lenken «${label}» ${url === '' ? 'mangler adresse' : `fører til «${url}», som ikke er en nettadresse eller en e-postadresse`}. Skriv hele adressen, fra https://, http:// eller mailto:, eller fjern lenken.`,
  en: `The link “${label}” ${url === '' ? 'has no address' : `leads to “${url}”, which is not an address on the web or an e-mail address`}. Write the whole address, beginning with https://, http:// or mailto:, or remove the link.`,
});

/** What to do about blocks that are too large. */
export const limitSentence = (limit: RichTextLimit): Sentence => {
  if (limit === 'too_deep')
    return {
      nb: `Lister kan ligge ${MAX_LIST_DEPTH} nivåer inni hverandre. Flytt de innerste ut.`,
      en: `Lists can lie ${MAX_LIST_DEPTH} deep within one another. Move the innermost ones out.`,
    };
  return limit === 'too_complex'
    ? {
        nb: `Teksten har mer enn ${MAX_BLOCKS_NODES} avsnitt, listepunkter, lenker og skift av stil. Del den på flere oppføringer.`,
        en: `The text has more than ${MAX_BLOCKS_NODES} paragraphs, list items, links and changes of style. Divide it among several entries.`,
      }
    : {
        nb: `Teksten er lengre enn ${MAX_BLOCKS_CHARACTERS} tegn. Del den på flere oppføringer.`,
        en: `The text is longer than ${MAX_BLOCKS_CHARACTERS} characters. Divide it among several entries.`,
      };
};
