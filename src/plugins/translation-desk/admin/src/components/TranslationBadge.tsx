import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { z } from 'zod';
import type { Translation } from '../../../shared/translation';
import { useTranslation } from './use-translation';

interface TranslationBadgeProps {
  uid: string;
  documentId: string;
  language: string;
}

/** How the text stands, what has changed in the text it is made from, and a way to say that it is right all the same. */
export const TranslationBadge = ({ uid, documentId, language }: TranslationBadgeProps): React.JSX.Element => {
  const intl = useIntl();
  const say = (key: string, values?: Record<string, string>): string =>
    intl.formatMessage({ id: `translation-desk.${key}` }, values);
  const { translation, failure, isConfirming, confirm } = useTranslation({
    document: { uid, documentId },
    language,
    saves: useSaves(),
  });
  const fieldName = (field: string): string =>
    intl.formatMessage({ id: `content-manager.content-types.${uid}.${field}`, defaultMessage: field });
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {!translation && failure === null && <Loader small>{say('loading')}</Loader>}
      {translation && (
        <Typography role="status" textColor={COLOURS[translation.state]}>
          {say(translation.state)}
        </Typography>
      )}
      {translation?.state === 'stale' && (
        <Typography>{say('changed', { fields: translation.changed.map(fieldName).join(', ') })}</Typography>
      )}
      {translation && translation.state !== 'translated' && (
        <Button variant="secondary" fullWidth disabled={isConfirming} onClick={() => void confirm()}>
          {say(translation.state === 'stale' ? 'stillRight' : 'rightAsItIs')}
        </Button>
      )}
      {failure !== null && (
        <Typography role="alert" textColor="danger600">
          {failure === '' ? say('failed') : failure}
        </Typography>
      )}
    </Flex>
  );
};

const COLOURS: Readonly<Record<Translation['state'], string>> = {
  translated: 'success700',
  stale: 'warning700',
  missing: 'neutral700',
};

const form = z.object({ isSubmitting: z.boolean() });

/** How often the document was saved or published in the edit view: what is shown may be another after each. */
const useSaves = (): number => {
  const isSaving = form.safeParse(useContentManagerContext().form).data?.isSubmitting ?? false;
  const wasSaving = React.useRef(isSaving);
  const [saves, setSaves] = React.useState(0);
  React.useEffect(() => {
    if (wasSaving.current && !isSaving) setSaves((count) => count + 1);
    wasSaving.current = isSaving;
  }, [isSaving]);
  return saves;
};
