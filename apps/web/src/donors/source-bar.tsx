import { Ratio } from '../ui/amount';
import { donorColour } from '../ui/theme';
import { StackedBar } from '../ui/stacked-bar';
import { useWords } from '../words/use-words';
import type { Donor } from './donor';

/** Whose money it is in the end, as shares of one bar. */
export function SourceBar({ donor, legend = true }: { donor: Donor; legend?: boolean }) {
  const { t } = useWords();
  const parts = donor.ultimateSources.map((source, index) => ({
    key: source.code,
    label: source.name,
    value: source.share,
    colour: donorColour(index),
    shown: <Ratio value={source.share} />,
  }));
  return <StackedBar label={t('donors:sourcesOf', { name: donor.name })} parts={parts} legend={legend} />;
}
