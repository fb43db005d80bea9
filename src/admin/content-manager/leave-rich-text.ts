/**
 * Lets the Tab key leave a field for rich text. Strapi's editor keeps it to itself wherever it stands, though it means
 * something in a list only, where it indents; whoever has no mouse would not get past the field (WCAG 2.1.2). In a
 * list, Escape leaves the field, and Tab goes on from there.
 */
export const letTabLeaveRichText = (page: Document): void =>
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || !isInRichText(event.target) || isInList(page)) return;
      event.stopImmediatePropagation();
    },
    // Before the editor hears of it.
    true,
  );

const isInRichText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-slate-editor="true"]') !== null;

const isInList = (page: Document): boolean =>
  page.getSelection()?.anchorNode?.parentElement?.closest('li') != null;
