import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useRows, useSend } from '../api/use-api';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import { NewTokenSheet } from './new-token-sheet';
import type { ApiToken } from './token';
import { useTokenColumns } from './token-columns';

/** My tokens for programs. */
export function TokensSection() {
  const { t } = useWords();
  const [isMaking, setMaking] = useState(false);
  const list = useRows<ApiToken>('/me/tokens');
  const revoke = useSend('DELETE', '/me/tokens', { refresh: ['/me/tokens', '/tokens'], said: 'tokens:said.revoked' });
  return (
    <Section
      title={t('tokens:own.title')}
      about={t('tokens:own.about')}
      acts={
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => setMaking(true)}
        >
          {t('tokens:new.open')}
        </Button>
      }
    >
      <DataTable
        label={t('tokens:own.title')}
        columns={useTokenColumns((id) => revoke.send({ path: `/me/tokens/${id}` }), true)}
        rows={list.rows}
        rowKey={({ id }) => id}
        problem={list.problem}
        again={list.again}
        more={list.more}
        empty={<EmptyState title={t('tokens:own.none')}>{t('tokens:own.noneText')}</EmptyState>}
      />
      {isMaking && <NewTokenSheet onClose={() => setMaking(false)} />}
    </Section>
  );
}
