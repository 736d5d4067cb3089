import { SegmentedControl } from '@mantine/core';
import { AppLink } from '../ui/app-link';
import { useWords } from '../words/use-words';
import { type Band, BANDS } from './report';
import { useReportAddress } from './use-report-address';
import css from './report.module.css';

const PLACES = ['matrix', 'outcome', 'concentration', 'cliff', 'networks', 'quality'] as const;

/** Which money counts: signed, likely, or all that is hoped for; and where to go on the page. */
export function BandSwitch() {
  const { t } = useWords();
  const { band, setBand, placeLink } = useReportAddress();
  return (
    <div className={`${css.bands} no-print`}>
      <SegmentedControl
        aria-label={t('funding-gap:band.label')}
        value={band}
        onChange={(next) => setBand(next as Band)}
        data={BANDS.map((value) => ({ value, label: t(`funding-gap:band.${value}`) }))}
      />
      <span className="muted">{t(`funding-gap:bandAbout.${band}`)}</span>
      <nav className={css.places} aria-label={t('funding-gap:place.label')}>
        {PLACES.map((place) => (
          <AppLink key={place} to={placeLink(place)}>
            {t(`funding-gap:place.${place}`)}
          </AppLink>
        ))}
      </nav>
    </div>
  );
}
