import candidates from './candidates';
import editionHistory from './edition-history';
import entries from './entries';
import linkCheck from './link-check';
import outlineEditor from './outline-editor';
import publicEditions from './public-editions';
import publishing from './publishing';

export default {
  candidates,
  'edition-history': editionHistory,
  entries,
  'link-check': linkCheck,
  'outline-editor': outlineEditor,
  'public-editions': publicEditions,
  publishing,
};
