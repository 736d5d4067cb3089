import { Button, NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormProblem } from '../api/use-form-problem';
import { useSession } from '../api/session';
import { useSend } from '../api/use-api';
import { bodyOf, NO_PARTNERSHIP, PartnershipFields, type PartnershipValues } from '../partnerships/partnership-fields';
import { type PartnershipProfile, PROFILES, STALE } from '../partnerships/partnership';
import { FormProblem } from '../ui/problem-notice';
import { SideSheet } from '../ui/side-sheet';
import { dropDraft, useDraft } from '../ui/use-draft';
import { useWords } from '../words/use-words';
import type { Picked } from './organisation';
import { OrganisationPicker } from './organisation-picker';

const DRAFT = 'partnership.new';

/** Proposes a partnership: with whom first, then how it is assessed and what it is for. */
export function ProposeSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const session = useSession();
  const [partner, setPartner] = useState<Picked | null>(null);
  const [profileCode, setProfile] = useState('');
  const form = useForm<PartnershipValues>({ initialValues: { ...NO_PARTNERSHIP, ownerId: session?.user.id ?? '' } });
  useDraft(DRAFT, form.values, form.setValues);
  const propose = useSend<PartnershipProfile>('POST', '/partnerships', {
    refresh: STALE,
    said: 'partnerships:said.proposed',
    onDone: ({ id }) => {
      dropDraft(DRAFT);
      void navigate({ to: `/partnerships/${id}` });
    },
  });
  const { problem } = propose;
  useFormProblem(problem, form.setErrors);
  const pick = (picked: Picked | null) => {
    setPartner(picked);
    const fitting = PROFILES.find((profile) => profile === picked?.kind);
    if (fitting) setProfile(fitting);
  };
  const isReady = partner !== null && profileCode !== '';
  return (
    <SideSheet
      open
      onClose={onClose}
      title={t('partners:propose.title')}
      foot={
        <>
          <Button type="submit" form="propose-form" loading={propose.sending} disabled={!isReady}>
            {t('partners:propose.act')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </>
      }
    >
      <OrganisationPicker picked={partner} onPick={pick} />
      {partner && (
        <form
          id="propose-form"
          className="stack"
          onSubmit={form.onSubmit((values) =>
            propose.send({ body: { ...bodyOf(values), organisationId: partner.id, profileCode } }),
          )}
        >
          <FormProblem problem={problem} />
          <NativeSelect
            label={t('partners:propose.profile')}
            description={t('partners:propose.profileAbout')}
            required
            data={[{ value: '', label: '–' }, ...PROFILES.map((value) => ({ value, label: t(`partners:profile.${value}`) }))]}
            value={profileCode}
            onChange={(event) => setProfile(event.currentTarget.value)}
          />
          <PartnershipFields form={form} networks={[]} />
        </form>
      )}
    </SideSheet>
  );
}
