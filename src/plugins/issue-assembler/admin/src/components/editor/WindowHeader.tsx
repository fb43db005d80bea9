import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import * as React from 'react';
import { useSay } from '../../hooks/use-say';

/** Stands above an outline that takes the whole window: which issue it is, and Save, which the window covers. */
export const WindowHeader = ({ title }: { title: string }): React.JSX.Element => {
  const say = useSay();
  const isModified = useForm('WindowHeader', ({ modified }) => modified);
  return (
    <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
      <Typography variant="delta" tag="p">
        {title}
      </Typography>
      {/* Not disabled in earnest, since it would lose the focus; without changes, Strapi saves nothing. */}
      <Button
        variant={isModified ? 'default' : 'tertiary'}
        aria-disabled={!isModified}
        onClick={askStrapiToSave}
      >
        {say('toolbar.save')}
      </Button>
    </Flex>
  );
};

/**
 * Strapi saves a document by its button in the panel, which is covered here, or by these keys. It takes the focus from
 * the field that is being written in, and so from this button too.
 */
const askStrapiToSave = ({ currentTarget }: React.MouseEvent<HTMLButtonElement>): void => {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true }));
  currentTarget.focus();
};
