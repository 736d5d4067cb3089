import { IconAlertTriangle, IconCheck, IconCircle, IconFlag, type TablerIcon } from '@tabler/icons-react';
import { Badge } from '../ui/badge';
import { useWords } from '../words/use-words';
import type { Criterion } from './assessment';
import css from './scorecard.module.css';

type Props = { criterion: Criterion; crossed: boolean; short: boolean; answered: boolean };

/** How hard a criterion is: red line, minimum or scored only; with its limits, and whether they hold. */
export function RuleMark({ criterion, crossed, short, answered }: Props) {
  const { t } = useWords();
  const { rule, failBelow, meetsAtLeast, weight } = criterion;
  const tone = crossed ? 'late' : short ? 'risk' : answered ? 'fine' : 'quiet';
  const icon = iconOf(rule, { crossed, short, answered });
  return (
    <span className={css.rule}>
      {rule !== 'scored' && (
        <Badge tone={tone} icon={icon}>
          {crossed
            ? t('assessments:rule.crossed', { least: failBelow ?? 0 })
            : rule === 'red_line'
              ? redLine(t, failBelow, meetsAtLeast)
              : t('assessments:rule.minimum', { least: meetsAtLeast ?? 0 })}
        </Badge>
      )}
      <span className={css.weight}>{t('assessments:rule.weight', { count: weight })}</span>
    </span>
  );
}

function redLine(t: ReturnType<typeof useWords>['t'], least: number | null, wanted: number | null): string {
  const hasMore = wanted !== null && least !== null && wanted > least;
  return hasMore ? t('assessments:rule.redLineAnd', { least, wanted }) : t('assessments:rule.redLine', { least: least ?? 0 });
}

function iconOf(rule: string, { crossed, short, answered }: Omit<Props, 'criterion'>): TablerIcon {
  if (crossed) return IconFlag;
  if (short) return IconAlertTriangle;
  if (answered) return IconCheck;
  return rule === 'red_line' ? IconFlag : IconCircle;
}
