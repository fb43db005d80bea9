import type { Core } from '@strapi/strapi';
import { recordBasis } from './middlewares/record-basis';

export default ({ strapi }: { strapi: Core.Strapi }): void => recordBasis(strapi);
