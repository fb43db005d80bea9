import { createHash } from 'node:crypto';

/** Made at random once; what identifiers of this product are counted from. */
const NAMESPACE = Buffer.from('6f2d6a0c4c1e4f7c9d0a3b8e5a7142d9', 'hex');

/**
 * A `urn:uuid:` that the same name always gives (RFC 9562, version 5): made from document ids, it outlives slugs and the
 * address of the site.
 */
export const permanentId = (...name: readonly string[]): string => {
  const bytes = createHash('sha1').update(NAMESPACE).update(JSON.stringify(name)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
};
