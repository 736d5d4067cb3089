import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../api/session';
import { useRows } from '../api/use-api';
import { PageHeader } from '../shell/page-header';
import { AppLink } from '../ui/app-link';
import { Badge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { ClearFilters, FilterSelect, FilterText, RowCount, Toolbar } from '../ui/toolbar';
import { useFilters } from '../ui/use-filters';
import { useCodeWord, useWords } from '../words/use-words';
import { InviteSheet } from './invite-sheet';
import { type RegisteredPerson, ROLES } from './person';
import { RolesText } from './role-text';

const NO_FILTERS = { find: '', role: '', state: '' };

/** Everybody who can sign in, with their roles and where these hold. */
export function PeoplePage() {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const mayWrite = useCan('people.write');
  const [isInviting, setInviting] = useState(false);
  const [{ find, role, state }, setFilters] = useFilters(NO_FILTERS);
  const list = useRows<RegisteredPerson>('/people/accounts', { q: find, role, state, limit: 50 });
  return (
    <>
      <PageHeader
        title={t('people:title')}
        about={
          <>
            {t('people:about')} <AppLink to="/roles">{t('people:roles.title')}</AppLink>
          </>
        }
        primary={mayWrite && <Button onClick={() => setInviting(true)}>{t('people:invite.open')}</Button>}
      />
      <div className="stack tight">
        <Toolbar end={<RowCount word="people:count" counted={list.counted} />}>
          <FilterText label={t('people:filter.find')} value={find} onChange={(value) => setFilters({ find: value })} />
          <FilterSelect
            label={t('people:column.role')}
            value={role}
            options={ROLES.map((value) => ({ value, label: codeWord(`roles:${value}`) }))}
            onChange={(value) => setFilters({ role: value })}
          />
          <FilterSelect
            label={t('people:column.state')}
            value={state}
            options={(['active', 'disabled'] as const).map((value) => ({ value, label: t(`people:state.${value}`) }))}
            onChange={(value) => setFilters({ state: value })}
          />
          <ClearFilters shown={[find, role, state].some(Boolean)} onClear={() => setFilters(NO_FILTERS)} />
        </Toolbar>
        <DataTable
          label={t('people:title')}
          columns={useColumns()}
          rows={list.rows}
          rowKey={({ id }) => id}
          rowLink={({ id }) => `/people/${id}`}
          problem={list.problem}
          again={list.again}
          more={list.more}
          empty={<EmptyState title={t('people:empty.title')}>{t('people:empty.text')}</EmptyState>}
        />
      </div>
      {isInviting && <InviteSheet onClose={() => setInviting(false)} />}
    </>
  );
}

function useColumns(): Column<RegisteredPerson>[] {
  const { t } = useWords();
  return [
    { key: 'name', head: t('people:column.name'), cell: ({ name }) => <bdi>{name}</bdi>, width: '24%' },
    { key: 'email', head: t('people:column.email'), cell: ({ email }) => email, wideOnly: true },
    { key: 'role', head: t('people:column.role'), cell: ({ roles }) => <RolesText roles={roles} />, wrap: true },
    {
      key: 'state',
      head: t('people:column.state'),
      cell: ({ disabled }) => <StateOfAccount disabled={disabled} />,
    },
  ];
}

export function StateOfAccount({ disabled }: { disabled: boolean }) {
  const { t } = useWords();
  return <Badge tone={disabled ? 'risk' : 'fine'}>{t(`people:state.${disabled ? 'disabled' : 'active'}`)}</Badge>;
}
