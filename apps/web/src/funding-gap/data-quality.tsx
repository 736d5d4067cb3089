import type { ReactNode } from 'react';
import { AppLink } from '../ui/app-link';
import { DateText } from '../ui/date-text';
import { Section } from '../ui/section';
import { useCodeWord, useWords } from '../words/use-words';
import { networksOf, type Report } from './report';
import { useReportAddress } from './use-report-address';
import css from './report.module.css';

/** What a reader must know about the figures before relying on them. */
export function DataQuality({ report }: { report: Report }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const { cellLink } = useReportAddress();
  const { dataQuality: quality } = report;
  const networks = networksOf(report);
  const donors = new Map(
    [...report.immediateDonors.parts, ...report.ultimateSources.parts].map(({ code, name }) => [code, name]),
  );
  const grants = (codes: readonly string[]) =>
    codes.map((code) => (
      <AppLink key={code} to={`/grants?q=${encodeURIComponent(code)}`}>
        {code}
      </AppLink>
    ));
  const facts: { key: string; count: number; items: ReactNode[] }[] = [
    {
      key: 'unstated',
      count: quality.unstated.length,
      items: quality.unstated.map(({ network, type }) => (
        <AppLink key={`${network} ${type}`} to={cellLink(network, type)}>
          {t('funding-gap:quality.cell', {
            network: networks.get(network)?.name ?? network,
            type: codeWord(`funding-gap:type.${type}`),
          })}
        </AppLink>
      )),
    },
    {
      key: 'estimated',
      count: quality.donorsWithEstimatedSources.length,
      items: quality.donorsWithEstimatedSources.map((code) => <bdi key={code}>{donors.get(code) ?? code}</bdi>),
    },
    {
      key: 'oldRates',
      count: quality.oldSpotRates.length,
      items: quality.oldSpotRates.map(({ currency, date }) => (
        <span key={currency}>
          {currency} <DateText value={date} plain />
        </span>
      )),
    },
    { key: 'noBankRate', count: quality.grantsWithoutBankRate.length, items: grants(quality.grantsWithoutBankRate) },
    { key: 'signedLater', count: quality.grantsSignedLater.length, items: grants(quality.grantsSignedLater) },
    {
      key: 'leaving',
      count: quality.subgrantsLeavingScope.length,
      items: quality.subgrantsLeavingScope.map((code) => <bdi key={code}>{code}</bdi>),
    },
    { key: 'outside', count: quality.grantsOutsideScope, items: [] },
  ];
  const found = facts.filter(({ count }) => count > 0);
  return (
    <div id="quality">
      <Section
        title={t('funding-gap:quality.title')}
        about={found.length > 0 ? t('funding-gap:quality.about') : t('funding-gap:quality.nothing')}
      >
        {found.length > 0 && (
          <ul className={css.quality}>
            {found.map(({ key, count, items }) => (
              <li key={key} className={css.fact}>
                <span>{t(`funding-gap:quality.${key}`, { count })}</span>
                <span className={css.codes}>{items}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
