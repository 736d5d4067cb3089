import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useSend } from '../api/use-api';
import { AppLink } from '../ui/app-link';
import { ConfirmButton } from '../ui/confirm-button';
import { type Column, DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useCodeWord, useWords } from '../words/use-words';
import { GrantSheet } from './grant-sheet';
import { pathOf, type PlacedRole, type RegisteredPerson } from './person';
import { PlaceText } from './role-text';

type Props = { person: RegisteredPerson; mayChange: boolean; isMe: boolean };

/** The roles of one person, each with where it holds. */
export function RolesSection({ person, mayChange, isMe }: Props) {
  const { t } = useWords();
  const [isGranting, setGranting] = useState(false);
  const withdraw = useSend('DELETE', `/people/${person.id}/roles`, { refresh: ['/people'], said: 'people:said.withdrawn' });
  const columns = useColumns(
    mayChange && ((placed) => withdraw.send({ path: `/people/${person.id}/roles/${pathOf(placed)}`, version: person.version })),
  );
  return (
    <Section
      title={t('people:column.role')}
      about={
        <>
          {t(isMe ? 'people:ownRoles' : 'people:rolesAbout')} <AppLink to="/roles">{t('people:roles.title')}</AppLink>
        </>
      }
      acts={
        mayChange && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            onClick={() => setGranting(true)}
          >
            {t('people:grant.open')}
          </Button>
        )
      }
    >
      <DataTable
        label={t('people:column.role')}
        columns={columns}
        rows={person.roles}
        rowKey={pathOf}
        empty={<EmptyState title={t('people:noRole')} />}
      />
      {isGranting && <GrantSheet person={person} onClose={() => setGranting(false)} />}
    </Section>
  );
}

function useColumns(onWithdraw: false | ((placed: PlacedRole) => void)): Column<PlacedRole>[] {
  const { t } = useWords();
  const codeWord = useCodeWord();
  return [
    { key: 'role', head: t('people:field.role'), cell: ({ role }) => codeWord(`roles:${role}`), width: '34%' },
    { key: 'place', head: t('people:field.place'), cell: (placed) => <PlaceText place={placed} /> },
    {
      key: 'act',
      head: '',
      cell: (placed) =>
        onWithdraw && (
          <ConfirmButton
            size="compact-xs"
            question={t('people:withdraw.question')}
            confirm={t('people:withdraw.confirm')}
            onConfirm={() => onWithdraw(placed)}
          >
            {t('people:withdraw.open')}
          </ConfirmButton>
        ),
    },
  ];
}
