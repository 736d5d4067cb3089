import { Badge } from '../ui/badge';
import { useCodeWord, useWords } from '../words/use-words';
import type { Report } from './report';
import css from './report.module.css';

/** That the report agrees with itself, and the sentences that belong below it. */
export function Footnotes({ report: { invariants, footnotes, inputsHash } }: { report: Report }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  const broken = invariants.filter(({ holds }) => !holds).length;
  return (
    <section className="stack" aria-label={t('funding-gap:footnotes.title')}>
      <details className={css.checks}>
        <summary>
          <Badge tone={broken === 0 ? 'fine' : 'late'}>
            {broken === 0
              ? t('funding-gap:checks.hold', { count: invariants.length })
              : t('funding-gap:checks.broken', { count: broken, all: invariants.length })}
          </Badge>
        </summary>
        <ul>
          {invariants.map(({ name, holds }) => (
            <li key={name}>
              <span className="muted">{holds ? t('funding-gap:checks.yes') : t('funding-gap:checks.no')}</span>{' '}
              {codeWord(`funding-gap:check.${name}`)}
            </li>
          ))}
        </ul>
      </details>
      <div className={css.small}>
        <ol>
          {footnotes.map((key) => (
            <li key={key}>{codeWord(`funding-gap:footnote.${key}`)}</li>
          ))}
        </ol>
        <p>
          {t('funding-gap:footnotes.hash')} <code>{inputsHash.slice(0, 16)}</code>
        </p>
      </div>
    </section>
  );
}
