import { type FormEvent, useState } from 'react';
import { useFormProblem } from '../api/use-form-problem';
import { useSend } from '../api/use-api';
import { Amount } from '../ui/amount';
import { FormSheet } from '../ui/form-sheet';
import { useWords } from '../words/use-words';
import { AFTER_A_GRANT, type GrantProfile, type Subgrant } from './grant';
import { linesOf, LinesFields, totalOf, valuesOf, yearsOf } from './lines-fields';
import { PartnerRefusal } from './partner-refusal';

type Props = { grant: GrantProfile; subgrant: Subgrant; onClose: () => void };

const nothing = () => undefined;

/** More, less, or in other years: more asks whether the partner may receive today. */
export function SubgrantLinesSheet({ grant, subgrant, onClose }: Props) {
  const { t } = useWords();
  const [lines, setLines] = useState(() => valuesOf(subgrant.lines));
  const save = useSend('PUT', `/subgrants/${subgrant.id}/lines`, {
    refresh: AFTER_A_GRANT,
    said: 'grants:said.subgrantChanged',
    onDone: onClose,
    quiet: true,
  });
  useFormProblem(save.problem, nothing, '/grants');
  const send = (event: FormEvent) => {
    event.preventDefault();
    save.send({ body: { lines: linesOf(lines) }, version: subgrant.version });
  };
  return (
    <FormSheet
      title={t('grants:subgrants.edit')}
      save={t('grants:subgrants.save')}
      sending={save.sending}
      problem={save.problem}
      fields={[]}
      disabled={linesOf(lines).length === 0}
      refusal={<PartnerRefusal problem={save.problem} />}
      onSubmit={send}
      onClose={onClose}
    >
      <p>
        <bdi>{subgrant.from.name}</bdi> → <bdi>{subgrant.to.name}</bdi>
      </p>
      <LinesFields years={yearsOf(grant)} values={lines} onChange={setLines} />
      <p className="row tight" role="status">
        {t('grants:budget.total')} <Amount value={{ amount: totalOf(lines), currency: subgrant.amount.currency }} />
      </p>
    </FormSheet>
  );
}
