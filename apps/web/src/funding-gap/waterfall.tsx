import { Fragment, type CSSProperties, type ReactNode } from 'react';
import { Amount, Ratio } from '../ui/amount';
import { minus, ratioOf, sumOf, thousandthsOf } from '../ui/decimal-sum';
import { Section } from '../ui/section';
import { useWords } from '../words/use-words';
import { type Band, BANDS, type Report } from './report';
import { useReportAddress } from './use-report-address';
import css from './bars.module.css';

type Step = {
  key: 'need' | Band | 'gap';
  amount: string;
  /** Where the bar begins: what the steps before it covered. */
  from: string;
  /** Money of a band that the page does not count just now. */
  pale: boolean;
};

/** Need, what each band covers of it, and what stays open in the chosen one. Money beyond the need of a cell covers nothing. */
function stepsOf({ total }: Report, band: Band): Step[] {
  const need = total.need?.amount ?? '0';
  const openIn = (name: Band) => total[name].gap?.amount ?? '0';
  const bands = BANDS.map((name, index): Step => {
    const before = index === 0 ? need : openIn(BANDS[index - 1]!);
    return { key: name, amount: minus(before, openIn(name)), from: minus(need, before), pale: index > BANDS.indexOf(band) };
  });
  const gap = openIn(band);
  return [
    { key: 'need', amount: need, from: '0', pale: false },
    ...bands,
    { key: 'gap', amount: gap, from: minus(need, gap), pale: false },
  ];
}

/** From need to gap, step by step. It is a table that draws itself, so it has no other twin. */
export function Waterfall({ report }: { report: Report }) {
  const { t } = useWords();
  const { band } = useReportAddress();
  const currency = report.reportingCurrency;
  const need = report.total.need?.amount ?? '0';
  const surplus = report.total[band].surplus;
  return (
    <div id="waterfall">
      <Section title={t('funding-gap:waterfall.title')} about={t('funding-gap:waterfall.about')}>
        <BarTable
          label={t('funding-gap:waterfall.title')}
          heads={[t('funding-gap:waterfall.amount', { currency }), t('funding-gap:waterfall.share')]}
        >
          {stepsOf(report, band).map(({ key, amount, from, pale }) => (
            <BarRow
              key={key}
              kind={key}
              pale={pale}
              label={
                pale
                  ? t('funding-gap:waterfall.notCounted', { step: t(`funding-gap:waterfall.${key}`) })
                  : t(`funding-gap:waterfall.${key}`)
              }
              from={thousandthsOf(from, need)}
              to={thousandthsOf(sumOf([from, amount]), need)}
            >
              <Amount value={{ amount, currency }} whole bare />
              <Ratio value={ratioOf(amount, need)} decimals={1} />
            </BarRow>
          ))}
        </BarTable>
        {surplus && /[1-9]/.test(surplus.amount) && (
          <p className="label">
            {t('funding-gap:waterfall.surplus')} <Amount value={surplus} whole />
          </p>
        )}
      </Section>
    </div>
  );
}

/** A table with a bar in each row. */
export function BarTable({ label, heads, children }: { label: string; heads: readonly string[]; children: ReactNode }) {
  return (
    <table className={css.table}>
      <caption className="sr-only">{label}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{label}</th>
          <td />
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

type BarProps = { kind: string; label: ReactNode; from: number; to: number; pale?: boolean; children: readonly ReactNode[] };

/** One row: what it is, a bar from here to there in thousandths of the track, and its figures. */
export function BarRow({ kind, label, from, to, pale = false, children }: BarProps) {
  const style = { '--from': `${from / 10}%`, '--size': `${(to - from) / 10}%` } as CSSProperties;
  return (
    <tr data-kind={kind} data-pale={pale || undefined}>
      <th scope="row">{label}</th>
      <td className={css.track} aria-hidden="true">
        <span className={css.bar} style={style} />
      </td>
      {children.map((child, index) => (
        <td key={index} className={css.value}>
          <Fragment>{child}</Fragment>
        </td>
      ))}
    </tr>
  );
}
