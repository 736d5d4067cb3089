import type { ReactNode } from 'react';
import { Amount, type Money, Ratio } from '../ui/amount';
import { AppLink } from '../ui/app-link';
import { useCodeWord, useWords } from '../words/use-words';
import { RateWhy } from './rate-why';
import type { GrantPart, SubgrantPart } from './report';
import css from './cell-sheet.module.css';

type LineProps = { title: ReactNode; about: ReactNode; amount: Money; children: ReactNode };

/** One contribution: what it is, how much it adds, and why it is that much. */
function Line({ title, about, amount, children }: LineProps) {
  const { t } = useWords();
  return (
    <li className={css.part}>
      <div className={css.head}>
        <div>
          <p className={css.title}>{title}</p>
          <p className="label">{about}</p>
        </div>
        <Amount value={amount} />
      </div>
      <dl className={css.why} aria-label={t('funding-gap:cell.why')}>
        {children}
      </dl>
    </li>
  );
}

function Reason({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function GrantTitle({ id, title, code }: { id: string | null; title: string | null; code: string }) {
  const name = <bdi>{title ?? code}</bdi>;
  return id ? <AppLink to={`/grants/${id}`}>{name}</AppLink> : name;
}

/** A grant of the network itself: its part of the year, its weight, its rate. */
export function GrantLine({ part, year }: { part: GrantPart; year: number }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const about = t('funding-gap:cell.grantAbout', { donor: part.donorName, stage: codeWord(`states:grant.${part.stage}`) });
  return (
    <Line title={<GrantTitle id={part.grantId} title={part.title} code={part.code} />} about={about} amount={part.amount}>
      <Reason term={t('funding-gap:cell.part', { year })}>
        <Amount value={part.allocated} /> <span className="muted">{t('funding-gap:cell.ofAward')}</span>{' '}
        <Amount value={part.award} />
        <BasisWhy part={part} year={year} />
      </Reason>
      <Reason term={t('funding-gap:cell.weight')}>
        <Ratio value={part.weight.value} decimals={0} />{' '}
        <span className="muted">{codeWord(`funding-gap:weight.${part.weight.reason}`)}</span>
      </Reason>
      <Reason term={t('funding-gap:cell.rate')}>
        <RateWhy rate={part.rate} />
      </Reason>
    </Line>
  );
}

function BasisWhy({ part: { basis }, year }: { part: GrantPart; year: number }) {
  const { t } = useWords();
  if (basis.method !== 'days') return <p className="muted">{t('funding-gap:cell.budgetLines', { year })}</p>;
  return (
    <p className="muted">
      {t('funding-gap:cell.days', { count: basis.daysInYear ?? 0, all: basis.daysOfGrant ?? 0, year })}
      {basis.typeShare !== '1.000000' && (
        <>
          {' '}
          {t('funding-gap:cell.typeShare')} <Ratio value={basis.typeShare} />
        </>
      )}
    </p>
  );
}

/** Money passed on, to the network or by it. */
export function SubgrantLine({ part, year }: { part: SubgrantPart; year: number }) {
  const { t } = useWords();
  const isIn = part.direction === 'in';
  const hasFee = /[1-9]/.test(part.feeRate);
  const title = isIn ? t('funding-gap:cell.from', { name: part.fromName }) : t('funding-gap:cell.to', { name: part.toName });
  return (
    <Line title={<bdi>{title}</bdi>} about={t('funding-gap:cell.passedOn', { donor: part.donorName })} amount={part.amount}>
      <Reason term={t('funding-gap:cell.outOf')}>
        <GrantTitle id={part.rootGrantId} title={part.rootGrantTitle} code={part.rootGrantCode} />
      </Reason>
      <Reason term={t('funding-gap:cell.line', { year })}>
        <Amount value={part.line} />
        {hasFee && (
          <p className="muted">
            {isIn
              ? t('funding-gap:cell.feeKept', { host: part.viaHostName ?? '' })
              : t('funding-gap:cell.feeOfOther', { host: part.viaHostName ?? '' })}{' '}
            <Ratio value={part.feeRate} decimals={1} />
          </p>
        )}
      </Reason>
      <Reason term={t('funding-gap:cell.rate')}>
        <RateWhy rate={part.rate} />
      </Reason>
    </Line>
  );
}
