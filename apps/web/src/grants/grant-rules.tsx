import { useCan } from '../api/session';
import type { components } from '../api/schema';
import { useSend } from '../api/use-api';
import { ConfirmButton } from '../ui/confirm-button';
import { useWords } from '../words/use-words';
import { AFTER_A_GRANT, type GrantProfile } from './grant';
import css from './grants.module.css';

type Rule = components['schemas']['RequirementRuleView'];

/** The clauses of the contract from which the requirements above come. */
export function GrantRules({ grant }: { grant: GrantProfile }) {
  const { t } = useWords();
  const mayWrite = useCan('requirements.write');
  const remove = useSend('DELETE', '/requirement-rules', { refresh: AFTER_A_GRANT, said: 'grants:said.ruleRemoved' });
  if (grant.requirementRules.length === 0) return null;
  return (
    <details className={css.rules}>
      <summary>{t('grants:rules.count', { count: grant.requirementRules.length })}</summary>
      <ul>
        {grant.requirementRules.map((rule) => (
          <li key={rule.id} className="row tight spread">
            <span>
              <bdi>{rule.label}</bdi> <RuleText rule={rule} />
            </span>
            {mayWrite && (
              <ConfirmButton
                size="compact-xs"
                question={t('grants:rules.removeAbout')}
                confirm={t('grants:rules.remove')}
                onConfirm={() => remove.send({ path: `/requirement-rules/${rule.id}` })}
              >
                {t('grants:rules.remove')}
              </ConfirmButton>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "each year · end of the period + 90 days". */
function RuleText({ rule }: { rule: Rule }) {
  const { t } = useWords();
  const { offsetMonths, offsetDays } = rule;
  const signed = (count: number) => (count > 0 ? `+${count}` : `−${Math.abs(count)}`);
  const parts = [
    t(`grants:rules.period.${rule.period}`),
    t(`grants:rules.anchor.${rule.anchor}`),
    offsetMonths !== 0 && t('grants:rules.monthsShort', { signed: signed(offsetMonths) }),
    offsetDays !== 0 && t('grants:rules.daysShort', { signed: signed(offsetDays) }),
    rule.toMonthEnd && t('grants:rules.toMonthEnd'),
  ].filter((part): part is string => typeof part === 'string');
  return <span className="label">{parts.join(' · ')}</span>;
}
