import { z } from 'zod';

const schema = z.object({
  plannedPublishing: z.strictObject({ enabled: z.boolean(), everySeconds: z.number().min(1).max(3600) }),
});

/** The plugin's configuration, set in `config/plugins.ts`. */
export default {
  default: { plannedPublishing: { enabled: true, everySeconds: 20 } },
  validator: (config: unknown): void => {
    const parsed = schema.safeParse(config);
    if (!parsed.success)
      throw new Error(`Configuration of issue-assembler: ${z.prettifyError(parsed.error)}`);
  },
};
