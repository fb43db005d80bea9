import { confirmTranslation, getTranslation } from '../../../shared/api';

/** Who may read or write which type in which language is asked in the controller, where both are known. */
const loggedIn = { policies: ['admin::isAuthenticatedAdmin'] };

const routed = (
  { method, path }: { method: string; path: string },
  handler: string,
): { method: string; path: string; handler: string; config: typeof loggedIn } => ({
  method,
  path,
  handler,
  config: loggedIn,
});

export default {
  admin: {
    type: 'admin' as const,
    routes: [routed(getTranslation, 'translations.show'), routed(confirmTranslation, 'translations.confirm')],
  },
};
