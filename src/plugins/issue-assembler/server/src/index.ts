import bootstrap, { destroy } from './bootstrap';
import config from './config';
import contentTypes from './content-types';
import controllers from './controllers';
import register from './register';
import routes from './routes';
import { draftEditions } from './services/reading/draft-editions';
import { publishedEditions } from './services/reading/published-editions';

export default {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes,
  controllers,
  routes,
  services: { 'draft-editions': draftEditions, 'published-editions': publishedEditions },
};
