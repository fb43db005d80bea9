/** Forms of a draft that can be looked at, in the order they are offered. */
export const SHOWN_FORMS = ['page', 'email.html', 'pdf', 'txt'] as const;
export type ShownForm = (typeof SHOWN_FORMS)[number];

/** How wide the reader's window is taken to be. */
export const WIDTHS = ['desktop', 'phone'] as const;
export type PreviewWidth = (typeof WIDTHS)[number];

/** What is looked at. */
export interface Choice {
  form: ShownForm;
  width: PreviewWidth;
}
