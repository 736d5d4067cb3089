import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan, useSession } from '../api/session';
import { useRead } from '../api/use-api';
import { RecordHistory } from '../audit/record-history';
import { PersonMenu } from '../retention/person-menu';
import { PageHeader } from '../shell/page-header';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import { DefinitionList, Section } from '../ui/section';
import { Skeleton } from '../ui/waiting';
import { useWords } from '../words/use-words';
import { EditSheet } from './edit-sheet';
import { StateOfAccount } from './people.page';
import type { RegisteredPerson } from './person';
import { RolesSection } from './roles-section';
import { usePersonActs } from './use-person-acts';

/** One account: who it is, what it may do and where. */
export function PersonPage() {
  const { t } = useWords();
  const { id } = useParams({ strict: false });
  const { data: person, problem, again } = useRead<RegisteredPerson>(`/people/${id}`);
  const up = { to: '/people', label: t('people:title') };
  if (person) return <Account person={person} up={up} />;
  return (
    <>
      <PageHeader title={t('people:one')} up={up} />
      {problem ? <ProblemNotice problem={problem} again={again} /> : <Skeleton lines={6} />}
    </>
  );
}

function Account({ person, up }: { person: RegisteredPerson; up: { to: string; label: string } }) {
  const { t } = useWords();
  const mayWrite = useCan('people.write');
  const isMe = useSession()?.user.id === person.id;
  const acts = usePersonActs(person);
  const [isEditing, setEditing] = useState(false);
  const edit = (
    <Button variant="default" onClick={() => setEditing(true)}>
      {t('people:edit.open')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={person.name}
        up={up}
        about={person.email}
        state={<StateOfAccount disabled={person.disabled} />}
        primary={mayWrite && edit}
        acts={mayWrite && !isMe ? acts : []}
      />
      {person.roles.length === 0 && (
        <Notice tone="risk" title={t('people:noRole')}>
          <p>{t('people:noRoleAbout')}</p>
        </Notice>
      )}
      <RolesSection person={person} mayChange={mayWrite && !isMe} isMe={isMe} />
      <Facts person={person} />
      <RecordHistory of="person" id={person.id} />
      {isEditing && <EditSheet person={person} onClose={() => setEditing(false)} />}
    </>
  );
}

function Facts({ person }: { person: RegisteredPerson }) {
  const { t, language } = useWords();
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <Section title={t('people:facts.title')} acts={<PersonMenu subjectType="person" subjectId={person.id} name={person.name} />}>
      <DefinitionList
        items={[
          { term: t('people:field.email'), value: person.email },
          { term: t('people:field.locale'), value: languages.of(person.locale) },
          { term: t('people:field.timeZone'), value: person.timeZone },
          { term: t('people:field.sendHour'), value: `${String(person.sendHour).padStart(2, '0')}:00` },
        ]}
      />
    </Section>
  );
}
