import { IconCheck } from '@tabler/icons-react';
import { useRead } from '../api/use-api';
import type { Page } from '../api/page';
import { PageHeader } from '../shell/page-header';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/waiting';
import { useCodeWord, useWords } from '../words/use-words';
import css from './people.module.css';
import type { RoleRow } from './person';

/** What each role may do: the one table that decides it, in plain words. */
export function RolesPage() {
  const { t } = useWords();
  const { data, problem, again } = useRead<Page<RoleRow>>('/roles');
  return (
    <>
      <PageHeader
        title={t('people:roles.title')}
        about={t('people:roles.about')}
        up={{ to: '/people', label: t('people:title') }}
      />
      {problem && <ProblemNotice problem={problem} again={again} />}
      {!data && !problem && <Skeleton lines={12} />}
      {data && <Matrix roles={data.data} />}
    </>
  );
}

const areaOf = (permission: string) => permission.split('.')[0] ?? '';

function Matrix({ roles }: { roles: readonly RoleRow[] }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  // Administrators may do everything, so theirs is the whole list, in the order of the table.
  const all = roles.reduce<readonly string[]>(
    (most, { permissions }) => (permissions.length > most.length ? permissions : most),
    [],
  );
  const areas = [...new Set(all.map(areaOf))];
  return (
    <div className={css.matrix} role="region" aria-label={t('people:roles.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('people:roles.permission')}</th>
            {roles.map(({ role }) => (
              <th key={role} scope="col">
                {codeWord(`roles:${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        {areas.map((area) => (
          <tbody key={area}>
            <tr>
              <th scope="rowgroup" className={css.area}>
                {codeWord(`permissions:area.${area}`)}
              </th>
              <td colSpan={roles.length} />
            </tr>
            {all
              .filter((permission) => areaOf(permission) === area)
              .map((permission) => (
                <Line key={permission} permission={permission} roles={roles} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Line({ permission, roles }: { permission: string; roles: readonly RoleRow[] }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  return (
    <tr>
      <th scope="row">{codeWord(`permissions:${permission}`)}</th>
      {roles.map(({ role, permissions }) => (
        <td key={role}>
          {(permissions as readonly string[]).includes(permission) ? (
            <>
              <IconCheck size={16} stroke={2.2} className={css.may} aria-hidden="true" />
              <span className="sr-only">{t('people:roles.may')}</span>
            </>
          ) : (
            <span className="sr-only">{t('people:roles.mayNot')}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
