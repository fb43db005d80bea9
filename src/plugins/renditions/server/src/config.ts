import { z } from 'zod';

const schema = z.strictObject({
  site: z.strictObject({ enabled: z.boolean() }),
  linkCheck: z.strictObject({
    enabled: z.boolean(),
    /** Ports that links may lead to; those of the web where it is left out. */
    ports: z.array(z.int()).optional(),
    /** IP addresses that may be asked; any on the internet where it is left out. For a closed network. */
    allowedAddresses: z.array(z.string()).optional(),
  }),
  /** For images and attachments that lie with a storage provider, and are fetched for PDF and archive package. */
  files: z
    .strictObject({
      /** Ports that it may answer on; those of the web where it is left out. */
      ports: z.array(z.int()).optional(),
      /** IP addresses that it may have; any on the internet where it is left out. For a closed network. */
      allowedAddresses: z.array(z.string()).optional(),
    })
    .optional(),
});
export type RenditionsConfig = z.infer<typeof schema>;

/** The plugin's configuration, set in `config/plugins.ts`. */
export default {
  default: { site: { enabled: true }, linkCheck: { enabled: true } } satisfies RenditionsConfig,
  validator: (config: unknown): void => {
    const parsed = schema.safeParse(config);
    if (!parsed.success) throw new Error(`Configuration of renditions: ${z.prettifyError(parsed.error)}`);
  },
};
