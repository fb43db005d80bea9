import { getPreviewLink } from '../../../shared/previews';

/** For people in the admin who may read issues; which language is asked in the controller. */
const mayRead = {
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'admin::hasPermissions',
      config: {
        actions: [{ action: 'plugin::content-manager.explorer.read', subject: 'api::issue.issue' }],
      },
    },
  ],
};

export default {
  admin: {
    type: 'admin' as const,
    routes: [
      {
        method: getPreviewLink.method,
        path: getPreviewLink.path,
        handler: 'preview-links.make',
        config: mayRead,
      },
    ],
  },
};
