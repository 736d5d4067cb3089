import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Amount, Figure, Ratio } from '../ui/amount';
import { Badge } from '../ui/badge';
import { type Column, DataTable } from '../ui/data-table';
import { isMore } from '../ui/decimal-sum';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { StackedBar } from '../ui/stacked-bar';
import type { Tone } from '../ui/state-tones';
import { donorColour } from '../ui/theme';
import { useWords } from '../words/use-words';
import type { Concentration, Report } from './report';
import css from './concentration.module.css';

type Part = Concentration['parts'][number];

/** From what a single source is a risk: more than half is red, more than a third amber. */
function shareTone(share: string | null): Tone {
  if (share === null) return 'quiet';
  return isMore(share, '0.5') ? 'late' : isMore(share, '0.33') ? 'risk' : 'fine';
}

const hhiTone = (hhi: string | null): Tone =>
  hhi === null ? 'quiet' : isMore(hhi, '0.4') ? 'late' : isMore(hhi, '0.25') ? 'risk' : 'fine';

/** The same donor has the same hue in both bars, whether it gives its own money or passes on that of others. */
function coloursOf({ immediateDonors, ultimateSources }: Report): (name: string) => string {
  const names = [...new Set([...immediateDonors.parts, ...ultimateSources.parts].map(({ name }) => name))];
  return (name) => donorColour(names.indexOf(name));
}

/** How much hangs on how few: who pays, and whose money it is in the end. */
export function ConcentrationPart({ report }: { report: Report }) {
  const { t } = useWords();
  const colourOf = coloursOf(report);
  const blocks = [
    { key: 'immediate', block: report.immediateDonors },
    { key: 'ultimate', block: report.ultimateSources },
  ] as const;
  return (
    <div id="concentration">
      <Section title={t('funding-gap:concentration.title')} about={t('funding-gap:concentration.about')}>
        <div className={css.columns}>
          {blocks.map(({ key, block }) => (
            <Block
              key={key}
              label={t(`funding-gap:concentration.${key}`)}
              about={t(`funding-gap:concentration.${key}About`)}
              block={block}
              colourOf={colourOf}
            />
          ))}
        </div>
        <p>
          {t('funding-gap:concentration.userLed')}{' '}
          <b>
            <Ratio value={report.userLedShare} decimals={1} />
          </b>
        </p>
      </Section>
    </div>
  );
}

type BlockProps = { label: string; about: string; block: Concentration; colourOf: (name: string) => string };

function Block({ label, about, block, colourOf }: BlockProps) {
  const { t } = useWords();
  const parts = block.parts.map(({ code, name, amount }) => ({
    key: code,
    label: name,
    value: amount.amount,
    colour: colourOf(name),
    shown: <Amount value={amount} whole />,
  }));
  return (
    <div className={css.block}>
      <div>
        <h3>{label}</h3>
        <p className="label">{about}</p>
      </div>
      <StackedBar label={label} parts={parts} legend={false} />
      <PartTable label={label} block={block} colourOf={colourOf} />
      <p className={css.hhi}>
        <Badge tone={hhiTone(block.hhi)}>
          {t('funding-gap:concentration.hhi')} <Figure value={block.hhi} decimals={3} />
        </Badge>
        <span className="muted">
          {t('funding-gap:concentration.asFew')} <Figure value={block.effectiveNumber} decimals={1} />
        </span>
      </p>
    </div>
  );
}

function PartTable({ label, block, colourOf }: Omit<BlockProps, 'about'>) {
  const { t } = useWords();
  const columns: Column<Part>[] = [
    {
      key: 'name',
      head: t('funding-gap:concentration.name'),
      cell: ({ name }) => <Named colour={colourOf(name)}>{name}</Named>,
      wrap: true,
    },
    {
      key: 'amount',
      head: t('funding-gap:concentration.amount'),
      cell: ({ amount }) => <Amount value={amount} whole bare />,
      kind: 'number',
    },
    { key: 'share', head: t('funding-gap:concentration.share'), cell: ({ share }) => <Share share={share} />, kind: 'number' },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={block.parts}
      rowKey={({ code }) => code}
      compact
      narrow="scroll"
      empty={<EmptyState title={t('funding-gap:concentration.none')} />}
    />
  );
}

function Named({ colour, children }: { colour: string; children: ReactNode }) {
  return (
    <span className={css.named}>
      <span className={css.swatch} style={{ background: colour }} />
      <bdi>{children}</bdi>
    </span>
  );
}

/** A share of all money; with a word where it is a risk. */
export function Share({ share }: { share: string }) {
  const { t } = useWords();
  const tone = shareTone(share);
  if (tone === 'fine') return <Ratio value={share} decimals={1} />;
  return (
    <Badge tone={tone} icon={IconAlertTriangle}>
      <Ratio value={share} decimals={1} />
      <span className="sr-only">
        {' '}
        {tone === 'late' ? t('funding-gap:concentration.overHalf') : t('funding-gap:concentration.overThird')}
      </span>
    </Badge>
  );
}
