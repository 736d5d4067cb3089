import { useState } from 'react';
import { fieldErrors } from '../api/problem-words';
import { useSend } from '../api/use-api';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import type { RegisteredPerson } from './person';
import { isComplete, NO_CHOICE, placedOf, RoleFields } from './role-fields';

/** Grants a role for a place. */
export function GrantSheet({ person, onClose }: { person: RegisteredPerson; onClose: () => void }) {
  const { t } = useWords();
  const [choice, setChoice] = useState(NO_CHOICE);
  const grant = useSend('POST', `/people/${person.id}/roles`, {
    refresh: ['/people'],
    said: 'people:said.granted',
    onDone: onClose,
    quiet: true,
  });
  return (
    <FormSheet
      title={t('people:grant.title', { name: person.name })}
      save={t('people:grant.save')}
      sending={grant.sending}
      problem={grant.problem}
      fields={['networkId']}
      disabled={!isComplete(choice)}
      onSubmit={(event) => {
        event.preventDefault();
        grant.send({ body: placedOf(choice), version: person.version });
      }}
      onClose={onClose}
    >
      <p className="label">{t('people:grant.about')}</p>
      <RoleFields choice={choice} error={grant.problem && fieldErrors(grant.problem)['networkId']} onChange={setChoice} />
    </FormSheet>
  );
}
