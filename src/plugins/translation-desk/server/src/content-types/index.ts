import translationBasis from './translation-basis/schema.json';

export default { 'translation-basis': { schema: translationBasis } };
