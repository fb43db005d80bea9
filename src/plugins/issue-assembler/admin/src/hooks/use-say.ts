import * as React from 'react';
import { useIntl } from 'react-intl';
import type { InterfaceLanguage } from '../../../../../domain/languages';

/** A text of this plugin by its key, with values filled in. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** Says the plugin's texts in the language the admin is shown in. */
export const useSay = (): Say => {
  const intl = useIntl();
  return React.useCallback(
    (key, values) => intl.formatMessage({ id: `issue-assembler.${key}` }, values),
    [intl],
  );
};

/** The language the admin is shown in; Strapi's code for Norwegian is `no`. */
export const useInterfaceLanguage = (): InterfaceLanguage => (useIntl().locale === 'no' ? 'nb' : 'en');
