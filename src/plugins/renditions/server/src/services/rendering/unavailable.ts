/** A rendition that cannot be made just now, though it could be in a moment: HTTP 503. */
export class RenderingUnavailable extends Error {
  override readonly name = 'RenderingUnavailable';
}
