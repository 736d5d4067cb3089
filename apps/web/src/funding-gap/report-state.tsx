import { IconLock } from '@tabler/icons-react';
import { Badge, StateBadge } from '../ui/badge';
import { useWords } from '../words/use-words';

/** Compiled, or frozen for good. */
export function ReportState({ frozen }: { frozen: boolean }) {
  const { t } = useWords();
  if (!frozen) return <StateBadge of="report" state="compiled" />;
  return (
    <Badge tone="accent" icon={IconLock}>
      {t('states:report.frozen')}
    </Badge>
  );
}
