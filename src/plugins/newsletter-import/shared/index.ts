export * from './importer';
export * from './report';
