import * as React from 'react';
import { onChange } from '../api/content-changes';

/**
 * Calls back when content was saved or published in this browser, in whatever tab, and when the person returns to this
 * one: somebody else may have changed what is shown.
 */
export const useReloadOnChange = (reload: () => void): void => {
  React.useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') reload();
    };
    document.addEventListener('visibilitychange', look);
    const end = onChange(reload);
    return () => {
      document.removeEventListener('visibilitychange', look);
      end();
    };
  }, [reload]);
};
