import { Ratio, Unknown } from '../ui/amount';
import { BandBadge, type Band } from '../ui/badge';
import { ratioOf } from './assessment';
import css from './result.module.css';

/** Band and share of the possible score in one cell of a table. */
export function Result({ band, overall }: { band: string | null; overall: string | null }) {
  if (band === null) return <Unknown />;
  return (
    <span className={css.result}>
      <BandBadge band={band as Band} />
      <Ratio value={ratioOf(overall)} decimals={1} />
    </span>
  );
}
