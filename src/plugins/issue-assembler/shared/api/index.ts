/**
 * The admin's routes of this plugin, under {@link ADMIN_PREFIX}: one object each, which the controller validates by
 * and the admin's `api/` reads by. An answer's body is the value of `answer` itself. Errors come in Strapi's shape
 * `{ error: { status, name, message, details } }`, where `message` tells the person what to do.
 */
export const ADMIN_PREFIX = '/issue-assembler';

export * from './outline-editor';
export * from './candidates';
export * from './entries';
export * from './publishing';
export * from './editions';
