import { Amount, Figure } from '../ui/amount';
import { DateText } from '../ui/date-text';
import { trimmed } from '../ui/decimal-text';
import { useCodeWord, useWords } from '../words/use-words';
import type { RateOrigin } from './report';
import css from './cell-sheet.module.css';

/** Which rate a grant is changed at, and where it comes from: contract, receipts at the bank's rates, published rate of a day. */
export function RateWhy({ rate }: { rate: RateOrigin }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  if (rate.method === 'same_currency') return <span className="muted">{t('funding-gap:rate.same_currency')}</span>;
  return (
    <>
      <Figure value={trimmed(rate.rate, 0)} /> <span className="muted">{codeWord(`funding-gap:rate.${rate.method}`)}</span>
      {rate.receipts.length + (rate.atSpot ? 1 : 0) > 0 && (
        <table className={css.receipts}>
          <caption className="sr-only">{t('funding-gap:rate.sources')}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{t('funding-gap:rate.source')}</th>
              <th scope="col">{t('funding-gap:rate.amount')}</th>
              <th scope="col">{t('funding-gap:rate.head')}</th>
            </tr>
          </thead>
          <tbody>
            {rate.receipts.map((receipt, index) => (
              <tr key={`${receipt.receivedOn} ${index}`}>
                <td>
                  {t('funding-gap:rate.received')} <DateText value={receipt.receivedOn} plain />
                </td>
                <td>
                  <Amount value={receipt.amount} />
                </td>
                <td>
                  <Figure value={trimmed(receipt.bankRate, 0)} />
                </td>
              </tr>
            ))}
            {rate.atSpot && (
              <tr>
                <td>
                  {t('funding-gap:rate.outstanding')} <DateText value={rate.atSpot.publishedOn} plain />
                </td>
                <td>
                  <Amount value={rate.atSpot.amount} />
                </td>
                <td>
                  <Figure value={trimmed(rate.atSpot.rate, 0)} />
                </td>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </>
  );
}
