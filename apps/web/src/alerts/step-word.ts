import { useWords } from '../words/use-words';

/** A step of the schedule in words: 'D-30' is "30 days before", 'D+1/D+3' "1 and 3 days after". */
export function useStepWord(): (step: string) => string {
  const { t, language } = useWords();
  return (step) => {
    if (step === 'catch-up') return t('alerts:step.catchUp');
    const days = step.split('/').map((part) => part.replace(/^D[+-]/, ''));
    const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(days);
    const count = Number(days.at(-1));
    return step.startsWith('D-') ? t('alerts:step.before', { count, days: list }) : t('alerts:step.after', { count, days: list });
  };
}
