import type { Core } from '@strapi/strapi';
import type { AskedPreview, PreviewAddresses } from '../src/plugins/renditions/shared/previews';

const admin = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  // The plugin `renditions` shows drafts of issues; where the admin has an address of its own, they come from the site's.
  preview: {
    enabled: true,
    config: {
      allowedOrigins: ["'self'", ...originOf(env('PUBLIC_URL', ''))],
      handler: (uid: string, asked: AskedPreview): Promise<string | undefined> => {
        const previews: PreviewAddresses = strapi.plugin('renditions').service('previews');
        return previews.addressFor(uid, asked);
      },
    },
  },
});

const originOf = (url: string): string[] => (URL.canParse(url) ? [new URL(url).origin] : []);

export default admin;
