import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../api/use-api';
import { Notice } from '../ui/notice';
import { useWords } from '../words/use-words';
import { type Dossier, goTo } from './assessment';
import css from './overview.module.css';

/** What keeps an assessment from being handed in, in the order of the page. */
function openCodes({ result, gateQuestions, card }: Dossier): string[] {
  const open = new Set([...result.missing, ...result.naNotAllowed]);
  const criteria = card.criteria.map(({ id }) => id).filter((code) => open.has(code));
  return [...criteria, ...gateQuestions.filter(({ answer }) => answer === null).map(({ code }) => code)];
}

/** Hands the assessment in; while something is missing it says what and goes there. */
export function SubmitButton({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  const [isTold, setTold] = useState(false);
  const submit = useSend<Dossier>('POST', `/assessments/${dossier.id}/submission`, {
    refresh: ['/assessments', '/partnerships', '/today'],
    said: 'assessments:said.submitted',
  });
  if (!dossier.may.score) return null;
  const [first, ...rest] = openCodes(dossier);
  const isOpen = first !== undefined || dossier.result.tooMuchNa;
  const act = () => {
    if (!isOpen) return submit.send({ version: dossier.version });
    setTold(true);
    if (first) goTo(first);
    return undefined;
  };
  return (
    <div className={`${css.submit} no-print`}>
      {isTold && isOpen && <Notice tone="risk" title={t('assessments:submit.open', { count: rest.length + (first ? 1 : 0) })} />}
      <Button fullWidth loading={submit.sending} onClick={act} variant={isOpen ? 'default' : undefined}>
        {isOpen ? t('assessments:submit.next') : t('assessments:submit.act')}
      </Button>
    </div>
  );
}
