import { useCodeWord, useWords } from '../words/use-words';
import { type PlacedRole, placesByRole } from './person';
import css from './people.module.css';

/** Where a role holds. */
export function PlaceText({ place: { networkId, networkName } }: { place: PlacedRole }) {
  const { t } = useWords();
  if (networkId === null) return <>{t('people:everywhere')}</>;
  return <bdi>{networkName ?? t('people:hiddenNetwork')}</bdi>;
}

/** All roles of a person, one line a role, with their places. */
export function RolesText({ roles }: { roles: readonly PlacedRole[] }) {
  const { t } = useWords();
  const codeWord = useCodeWord();
  if (roles.length === 0) return <span className={css.quiet}>{t('people:noRole')}</span>;
  return (
    <span className={css.roles}>
      {placesByRole(roles).map(({ role, places }) => (
        <span key={role}>
          {codeWord(`roles:${role}`)}{' '}
          <span className={css.quiet}>
            {places.map((place, index) => (
              <span key={place.networkId}>
                {index > 0 && ', '}
                <PlaceText place={place} />
              </span>
            ))}
          </span>
        </span>
      ))}
    </span>
  );
}
