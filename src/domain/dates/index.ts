export * from './imprecise-date';
export * from './schema';
export * from './within';
