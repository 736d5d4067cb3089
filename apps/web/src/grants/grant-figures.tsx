import { Amount, Figure } from '../ui/amount';
import { DateText } from '../ui/date-text';
import { KeyFigure, KeyFigures } from '../ui/key-figure';
import { sumOf } from '../ui/decimal-sum';
import { useWords } from '../words/use-words';
import type { GrantProfile } from './grant';

/** The grant in four figures; each leads to the part of the page that it counts. */
export function GrantFigures({ grant }: { grant: GrantProfile }) {
  const { t } = useWords();
  const { currency } = grant.amount;
  const received = grant.tranches.filter((tranche) => tranche.receivedOn !== null);
  const amount = sumOf(received.map((tranche) => tranche.amount.amount));
  const atRisk = grant.tranches.filter((tranche) => tranche.atRisk).length;
  return (
    <KeyFigures>
      <KeyFigure label={t('grants:figure.award')} to="#budget" note={t(`grants:allocation.${grant.allocation}`)}>
        <Amount value={grant.amount} whole />
      </KeyFigure>
      <KeyFigure
        label={t('grants:figure.received')}
        to="#tranches"
        tone={atRisk > 0 ? 'risk' : undefined}
        note={
          atRisk > 0
            ? t('grants:figure.atRisk', { count: atRisk })
            : t('grants:figure.tranches', { count: grant.tranches.length })
        }
      >
        <Amount value={{ amount, currency }} whole />
      </KeyFigure>
      <KeyFigure
        label={t('grants:figure.overdue')}
        to="#requirements"
        tone={grant.overdueRequirements > 0 ? 'late' : undefined}
        note={grant.nextRequirement ? <DateText value={grant.nextRequirement.dueOn} due /> : t('grants:figure.nothingDue')}
      >
        <Figure value={grant.overdueRequirements} />
      </KeyFigure>
      <KeyFigure
        label={t('grants:figure.daysLeft')}
        to="#facts"
        note={grant.renewed ? t('grants:figure.renewed') : <DateText value={grant.endsOn} plain />}
      >
        <Figure value={grant.daysLeft} />
      </KeyFigure>
    </KeyFigures>
  );
}
