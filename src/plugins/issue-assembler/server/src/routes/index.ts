import contentApi from './content-api';
import editing from './editing';
import publishing from './publishing';

export default {
  'content-api': contentApi,
  admin: { type: 'admin' as const, routes: [...editing, ...publishing] },
};
