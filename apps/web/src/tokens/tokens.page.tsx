import { useRows, useSend } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { AppLink } from '../ui/app-link';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../words/use-words';
import type { ApiToken } from './token';
import { useTokenColumns } from './token-columns';

/** Tokens of everybody: which programs act for whom, and an end to any of them. */
export function TokensPage() {
  const { t } = useWords();
  const list = useRows<ApiToken>('/tokens', { limit: 50 });
  const revoke = useSend('DELETE', '/tokens', { refresh: ['/tokens', '/me/tokens'], said: 'tokens:said.revoked' });
  return (
    <>
      <PageHeader
        title={t('tokens:all.title')}
        about={
          <>
            {t('tokens:all.about')} <AppLink to="/my-security">{t('tokens:all.own')}</AppLink>
          </>
        }
      />
      <DataTable
        label={t('tokens:all.title')}
        columns={useTokenColumns((id) => revoke.send({ path: `/tokens/${id}` }), false)}
        rows={list.rows}
        rowKey={({ id }) => id}
        problem={list.problem}
        again={list.again}
        more={list.more}
        empty={<EmptyState title={t('tokens:all.none')}>{t('tokens:own.noneText')}</EmptyState>}
      />
    </>
  );
}
