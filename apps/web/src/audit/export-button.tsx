import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { toProblem } from '../api/problem';
import { refresh } from '../api/queries';
import { say, sayProblem } from '../ui/toasts';
import { useWords } from '../words/use-words';
import { saveAs } from './save-as';

/** The log as it is filtered, as a file. That it was taken is itself an act. */
export function ExportButton({ filter }: { filter: Record<string, string> }) {
  const { t } = useWords();
  const body = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
  const exporting = useMutation({
    mutationFn: () => answer<unknown>(api.POST('/api/v1/audit/exports', { body, parseAs: 'text' })),
    onSuccess: (csv) => {
      saveAs('audit-log.csv', 'text/csv;charset=utf-8', String(csv));
      say(t('audit:said.exported'));
      void refresh('/audit');
    },
    onError: (thrown) => sayProblem(toProblem(thrown)),
  });
  return (
    <Button variant="default" loading={exporting.isPending} onClick={() => exporting.mutate()}>
      {t('audit:export')}
    </Button>
  );
}
