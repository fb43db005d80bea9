import { getCorrection } from '../../../shared/api';

/** For people in the admin who may publish issues. */
const mayPublish = {
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'admin::hasPermissions',
      config: {
        actions: [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::issue.issue' }],
      },
    },
  ],
};

export default [
  {
    method: getCorrection.method,
    path: getCorrection.path,
    handler: 'publishing.correction',
    config: mayPublish,
  },
  { method: 'POST', path: '/issues/:documentId/publish', handler: 'publishing.publish', config: mayPublish },
  {
    method: 'POST',
    path: '/issues/:documentId/withdraw',
    handler: 'publishing.withdraw',
    config: mayPublish,
  },
];
