import bootstrap, { destroy } from './bootstrap';
import config from './config';
import controllers from './controllers';
import routes from './routes';
import { issueEmails } from './services/issue-emails';
import { linkChecks } from './services/links/link-checks';
import { preflight } from './services/preflight/preflight';
import { previews } from './services/preview/previews';

export default {
  bootstrap,
  destroy,
  config,
  controllers,
  routes,
  services: { 'issue-emails': issueEmails, 'link-checks': linkChecks, preflight, previews },
};
