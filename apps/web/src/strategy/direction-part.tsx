import { useCan } from '../api/session';
import { AppLink } from '../ui/app-link';
import { useWords } from '../words/use-words';
import { NodeLine, RenameButton, useNodeLabel } from './node-line';
import type { Strategy } from './strategy';
import css from './strategy.module.css';

/** The outcome that the funding-gap report measures. */
const FUNDING_OUTCOME = '4c';

/** A direction: what is done in it, and what it is to bring about. */
export function DirectionPart({ direction }: { direction: Strategy['directions'][number] }) {
  const { t } = useWords();
  const mayReadGap = useCan('funding_gap.read');
  const label = useNodeLabel()(direction);
  return (
    <article className={css.direction}>
      <header className={css.head}>
        <span className={css.code}>{direction.code}</span>
        <h3>{label}</h3>
        <RenameButton node={direction} label={label} />
      </header>
      <h4 className={css.kind}>{t('strategy:activityAreas')}</h4>
      <ul className={css.list}>
        {direction.activityAreas.map((node) => (
          <NodeLine key={node.id} node={node} />
        ))}
      </ul>
      <h4 className={css.kind}>{t('strategy:outcomes')}</h4>
      <ul className={css.list}>
        {direction.outcomes.map((node) => (
          <NodeLine key={node.id} node={node} marked={node.code === FUNDING_OUTCOME}>
            {node.code === FUNDING_OUTCOME && mayReadGap && (
              <AppLink className={css.measured} to="/funding-gap">
                {t('strategy:measured')}
              </AppLink>
            )}
          </NodeLine>
        ))}
      </ul>
    </article>
  );
}
