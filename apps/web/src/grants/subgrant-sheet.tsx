import { NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { fieldErrors } from '../api/problem-words';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import type { Picked } from '../partners/organisation';
import { OrganisationField } from '../partners/organisation-field';
import { Amount } from '../ui/amount';
import { ShareField } from '../ui/fields';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import { AFTER_A_GRANT, type GrantProfile } from './grant';
import { linesOf, LinesFields, type LineValues, totalOf, yearsOf } from './lines-fields';
import { PartnerRefusal } from './partner-refusal';

const nothing = () => undefined;

/** Passes money of a grant on: out of what, to whom, through whom, and how much in which year. */
export function SubgrantSheet({ grant, onClose }: { grant: GrantProfile; onClose: () => void }) {
  const { t } = useWords();
  const [source, setSource] = useState('');
  const [to, setTo] = useState<Picked | null>(null);
  const [host, setHost] = useState<Picked | null>(null);
  const [fee, setFee] = useState('');
  const [lines, setLines] = useState<LineValues>({});
  const save = useSend('POST', `/grants/${grant.id}/subgrants`, {
    refresh: AFTER_A_GRANT,
    said: 'grants:said.subgrant',
    onDone: onClose,
    quiet: true,
  });
  const { problem } = save;
  useFormProblem(problem, nothing, '/grants');
  const errors = problem ? fieldErrors(problem) : {};
  const send = (event: FormEvent) => {
    event.preventDefault();
    const through = host ? { viaHostId: host.id, hostFeeRate: fee || '0' } : {};
    save.send({ body: { parentSubgrantId: source || null, toId: to?.id, ...through, lines: linesOf(lines) } });
  };
  const sources = grant.subgrants.filter(({ leavesFamily }) => !leavesFamily);
  const sum = { amount: totalOf(lines), currency: grant.amount.currency };
  return (
    <FormSheet
      title={t('grants:subgrants.add')}
      save={t('grants:subgrants.add')}
      sending={save.sending}
      problem={problem}
      fields={['toId', 'viaHostId', 'hostFeeRate', 'parentSubgrantId']}
      disabled={!to || linesOf(lines).length === 0}
      refusal={<PartnerRefusal problem={problem} />}
      onSubmit={send}
      onClose={onClose}
    >
      {sources.length > 0 && (
        <NativeSelect
          label={t('grants:subgrants.source')}
          data={[
            { value: '', label: grant.recipient.name },
            ...sources.map((one) => ({ value: one.id, label: `${one.to.name} (${one.code})` })),
          ]}
          value={source}
          error={errors['parentSubgrantId']}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      )}
      <OrganisationField
        label={t('grants:subgrants.to')}
        description={t('grants:subgrants.toAbout')}
        required
        picked={to}
        onPick={setTo}
        error={errors['toId']}
      />
      <OrganisationField
        label={t('grants:subgrants.host')}
        description={t('grants:subgrants.hostAbout')}
        kind="fiscal_host"
        picked={host}
        onPick={setHost}
        error={errors['viaHostId']}
      />
      {host && <ShareField label={t('grants:subgrants.fee')} value={fee} onChange={setFee} error={errors['hostFeeRate']} />}
      <LinesFields years={yearsOf(grant)} values={lines} onChange={setLines} />
      <p className="row tight" role="status">
        {t('grants:budget.total')} <Amount value={sum} />
      </p>
    </FormSheet>
  );
}
