import type { z } from 'zod';
import { sentenceOfProblem, type Sentence } from '../../domain/languages/sentences';
import type { BrokenRule } from '../../domain/rules/broken-rules';
import { collectionRuleSchema } from '../../plugins/issue-assembler/shared/collection-rule';
import { outlineSchema } from '../../plugins/issue-assembler/shared/outline';
import { relatedEntriesSchema } from '../../plugins/issue-assembler/shared/related-entries';

/** Attributes held as JSON whose shape a plugin publishes, with what people call them. */
const SCHEMAS: Readonly<Record<string, { code: string; name: Sentence; schema: z.ZodType }>> = {
  outline: { code: 'outline', name: { nb: 'Disposisjon', en: 'Outline' }, schema: outlineSchema },
  related: {
    code: 'related-entries',
    name: { nb: 'Beslektede oppføringer', en: 'Related entries' },
    schema: relatedEntriesSchema,
  },
  collectionRule: {
    code: 'collection-rule',
    name: { nb: 'Innsamlingsregel', en: 'Collection rule' },
    schema: collectionRuleSchema,
  },
};

/** What is wrong with the JSON of a save; an attribute that is not sent, or is emptied, has nothing wrong. */
export const schemaRules = (values: Readonly<Record<string, unknown>>): BrokenRule[] =>
  Object.entries(SCHEMAS).flatMap(([attribute, { code, name, schema }]) => {
    const value = values[attribute];
    if (value === undefined || value === null) return [];
    const parsed = schema.safeParse(value);
    const issues = parsed.success ? [] : parsed.error.issues;
    return issues.map((problem) => {
      const { nb, en } = sentenceOfProblem(problem);
      return {
        code,
        path: [attribute, ...problem.path.map(String)],
        sentence: { nb: `${name.nb}: ${nb}`, en: `${name.en}: ${en}` },
      };
    });
  });
