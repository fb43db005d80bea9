import contentTypes from './content-types';
import controllers from './controllers';
import register from './register';
import routes from './routes';
import { translations } from './services/translations';

export default { register, contentTypes, controllers, routes, services: { translations } };
