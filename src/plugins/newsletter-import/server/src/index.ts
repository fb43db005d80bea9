import { importer } from './services/importer';

/** Old newsletters become draft issues; the rules are pure functions in domain/. */
export default { services: { importer } };
