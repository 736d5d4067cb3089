import { SegmentedControl } from '@mantine/core';
import { useRead } from '../api/use-api';
import { Amount, Unknown } from '../ui/amount';
import { minus, sumOf } from '../ui/decimal-sum';
import { ProblemNotice } from '../ui/problem-notice';
import { DefinitionList } from '../ui/section';
import { SideSheet } from '../ui/side-sheet';
import { Skeleton } from '../ui/waiting';
import { useWords } from '../words/use-words';
import { CellNeed } from './cell-need';
import { GrantLine, SubgrantLine } from './cell-parts';
import { type Band, BANDS, type CellDetail, networksOf, type Report } from './report';
import { useReportAddress } from './use-report-address';
import css from './cell-sheet.module.css';

/** One cell taken apart, beside the matrix and under its own address. */
export function CellSheet({ report }: { report: Report }) {
  const { t } = useWords();
  const { cell, band, setBand, closeCell } = useReportAddress();
  const path = cell && `/funding-gap/reports/${report.id}/cells/${encodeURIComponent(cell.network)}/${cell.type}`;
  const { data, problem, again } = useRead<CellDetail>(path, { band });
  const name = cell && (networksOf(report).get(cell.network)?.name ?? cell.network);
  return (
    <SideSheet
      open={cell !== null}
      onClose={closeCell}
      title={cell ? t('funding-gap:cell.title', { network: name ?? '', type: t(`funding-gap:type.${cell.type}`) }) : ''}
    >
      <SegmentedControl
        aria-label={t('funding-gap:band.label')}
        value={band}
        onChange={(next) => setBand(next as Band)}
        data={BANDS.map((value) => ({ value, label: t(`funding-gap:band.${value}`) }))}
      />
      {problem && !data && <ProblemNotice problem={problem} again={again} />}
      {data ? <CellParts detail={data} year={report.reportYear} /> : !problem && <Skeleton lines={8} />}
    </SideSheet>
  );
}

function CellParts({ detail, year }: { detail: CellDetail; year: number }) {
  const { t } = useWords();
  const { grants, subgrants } = detail;
  return (
    <>
      <CellResult detail={detail} />
      <CellNeed detail={detail} year={year} />
      <section className="stack tight">
        <h3>{t('funding-gap:cell.funding')}</h3>
        {grants.length + subgrants.length === 0 && <p className="muted">{t('funding-gap:cell.noMoney')}</p>}
        <ul className={css.parts}>
          {grants.map((part) => (
            <GrantLine key={part.code} part={part} year={year} />
          ))}
          {subgrants.map((part) => (
            <SubgrantLine key={`${part.code} ${part.direction}`} part={part} year={year} />
          ))}
        </ul>
        <CellSum detail={detail} />
      </section>
    </>
  );
}

function CellResult({ detail: { stated, need, funding, gap, surplus } }: { detail: CellDetail }) {
  const { t } = useWords();
  const hasSurplus = surplus !== null && /[1-9]/.test(surplus.amount);
  return (
    <DefinitionList
      items={[
        { term: t('funding-gap:figure.need'), value: stated ? <Amount value={need} /> : t('funding-gap:cell.notStated') },
        { term: t('funding-gap:figure.funding'), value: <Amount value={funding} /> },
        {
          term: t('funding-gap:figure.gap'),
          value: stated ? (
            <b>
              <Amount value={gap} />
            </b>
          ) : (
            <Unknown />
          ),
        },
        ...(hasSurplus ? [{ term: t('funding-gap:figure.surplus'), value: <Amount value={surplus} /> }] : []),
      ]}
    />
  );
}

/** The sum of the lines; what single lines lost or won by rounding stands in a line of its own, so that the sum is exact. */
function CellSum({ detail: { grants, subgrants, funding } }: { detail: CellDetail }) {
  const { t } = useWords();
  const lines = [...grants, ...subgrants].map(({ amount }) => amount.amount);
  const rounding = minus(funding.amount, sumOf(lines));
  return (
    <dl className={css.sum}>
      {/[1-9]/.test(rounding) && (
        <div>
          <dt className="muted">{t('funding-gap:cell.rounding')}</dt>
          <dd>
            <Amount value={{ amount: rounding, currency: funding.currency }} />
          </dd>
        </div>
      )}
      <div className={css.whole}>
        <dt>{t('funding-gap:cell.sum')}</dt>
        <dd>
          <Amount value={funding} />
        </dd>
      </div>
    </dl>
  );
}
