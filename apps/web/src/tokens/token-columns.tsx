import { Badge } from '../ui/badge';
import { ConfirmButton } from '../ui/confirm-button';
import type { Column } from '../ui/data-table';
import { DateText, InstantText } from '../ui/date-text';
import { useWords } from '../words/use-words';
import { type ApiToken, scopeKey } from './token';

const TONES = { active: 'fine', expired: 'quiet', revoked: 'quiet' } as const;

/** What is shown of a token: never the secret. */
export function useTokenColumns(onRevoke: (id: string) => void, isOwn: boolean): Column<ApiToken>[] {
  const { t } = useWords();
  const columns: Column<ApiToken>[] = [
    { key: 'name', head: t('tokens:column.name'), cell: ({ name }) => <bdi>{name}</bdi>, width: '24%' },
    { key: 'person', head: t('tokens:column.person'), cell: ({ personName }) => <bdi>{personName}</bdi> },
    {
      key: 'scopes',
      head: t('tokens:column.scopes'),
      cell: ({ scopes }) => scopes.map((scope) => t(`tokens:scope.${scopeKey(scope)}`)).join(', '),
      wrap: true,
    },
    { key: 'used', head: t('tokens:column.used'), cell: ({ lastUsedOn }) => <LastUse on={lastUsedOn} />, kind: 'date' },
    {
      key: 'expires',
      head: t('tokens:column.expires'),
      cell: ({ expiresAt }) => <InstantText value={expiresAt} />,
      kind: 'date',
    },
    {
      key: 'state',
      head: t('tokens:column.state'),
      cell: ({ state }) => <Badge tone={TONES[state]}>{t(`tokens:state.${state}`)}</Badge>,
    },
    {
      key: 'act',
      head: '',
      cell: ({ id, state }) =>
        state === 'active' && (
          <ConfirmButton
            size="compact-xs"
            question={t('tokens:revoke.question')}
            confirm={t('tokens:revoke.confirm')}
            onConfirm={() => onRevoke(id)}
          >
            {t('tokens:revoke.open')}
          </ConfirmButton>
        ),
    },
  ];
  return columns.filter(({ key }) => !isOwn || key !== 'person');
}

function LastUse({ on }: { on: string | null }) {
  const { t } = useWords();
  return on === null ? <>{t('tokens:neverUsed')}</> : <DateText value={on} plain />;
}
