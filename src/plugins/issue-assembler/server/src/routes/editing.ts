import * as api from '../../../shared/api';
import { getLinkCheck, postLinkCheck } from '../../../shared/link-check-api';

/** For people in the admin who may read issues; who may change them is asked by language in the controllers. */
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

const routed = (
  { method, path }: { method: string; path: string },
  handler: string,
): { method: string; path: string; handler: string; config: typeof mayRead } => ({
  method,
  path,
  handler,
  config: mayRead,
});

export default [
  routed(api.getEditor, 'outline-editor.editor'),
  routed(api.putOutline, 'outline-editor.save'),
  routed(api.getReadiness, 'outline-editor.readiness'),
  routed(getLinkCheck, 'link-check.show'),
  routed(postLinkCheck, 'link-check.change'),
  routed(api.getPreview, 'outline-editor.preview'),
  routed(api.getCandidates, 'candidates.list'),
  routed(api.acceptCandidates, 'candidates.accept'),
  routed(api.countMatches, 'candidates.count'),
  routed(api.searchEntries, 'entries.search'),
  routed(api.getUsage, 'entries.usage'),
  routed(api.getEditions, 'edition-history.list'),
  routed(api.compareEditions, 'edition-history.compare'),
];
