import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { fieldErrors } from '../api/problem-words';
import { useSend } from '../api/use-api';
import { FormProblem } from '../ui/problem-notice';
import { SideSheet } from '../ui/side-sheet';
import { dropDraft, useDraft } from '../ui/use-draft';
import { useWords } from '../words/use-words';
import { AFTER_A_GRANT, type GrantProfile } from './grant';
import { type NewGrant, NewGrantFields } from './new-grant-fields';

const DRAFT = 'grant.new';
const EMPTY: NewGrant = {
  title: '',
  donorId: '',
  recipientId: '',
  stage: 'prospect',
  currency: 'EUR',
  amount: '',
  startsOn: '',
  endsOn: '',
  core: '1',
  advocacy: '',
  service_delivery: '',
};

/** What the API takes: types without a share are left out; the grant is spread over its days until it has budget lines. */
function bodyOf({ core, advocacy, service_delivery, ...fields }: NewGrant) {
  const shares = { core, advocacy, service_delivery };
  const typeShares = Object.entries(shares).flatMap(([type, share]) =>
    share === '' || /^0(\.0*)?$/.test(share) ? [] : [{ type, share }],
  );
  return { ...fields, typeShares };
}

/** Records a grant from its first sign of life. What was typed is kept until it is saved. */
export function NewGrantSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  return open ? <NewGrantForm onClose={onClose} /> : null;
}

function NewGrantForm({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const form = useForm<NewGrant>({ initialValues: EMPTY });
  useDraft(DRAFT, form.values, form.setValues);
  const create = useSend<GrantProfile>('POST', '/grants', {
    refresh: AFTER_A_GRANT,
    said: 'grants:said.recorded',
    onDone: (grant) => {
      dropDraft(DRAFT);
      void navigate({ to: `/grants/${grant.id}` });
    },
  });
  const { problem } = create;
  const { setErrors } = form;
  useEffect(() => {
    if (problem) setErrors(fieldErrors(problem));
  }, [problem, setErrors]);
  return (
    <SideSheet
      open
      onClose={onClose}
      title={t('grants:new.title')}
      foot={
        <Button type="submit" form="new-grant" loading={create.sending}>
          {t('grants:new.save')}
        </Button>
      }
    >
      <form id="new-grant" className="stack" onSubmit={form.onSubmit((values) => create.send({ body: bodyOf(values) }))}>
        <FormProblem problem={problem} />
        <NewGrantFields form={form} />
      </form>
    </SideSheet>
  );
}
