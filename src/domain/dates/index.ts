export { findImpreciseDates } from './find';
export * from './format';
export * from './imprecise-date';
export * from './parse';
export * from './schema';
export * from './span-problems';
export * from './within';
