import { Button, Checkbox, SegmentedControl, Select, Tabs, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Problem } from '../api/problem';
import { PageHeader } from '../shell/page-header';
import { Amount, Figure, Ratio } from '../ui/amount';
import { Badge, BandBadge, StateBadge } from '../ui/badge';
import { ConfirmButton } from '../ui/confirm-button';
import { ConflictNotice } from '../ui/conflict-notice';
import { DataTable } from '../ui/data-table';
import { DateText, InstantText, PeriodText } from '../ui/date-text';
import { DomainBars } from '../ui/domain-bars';
import { DateField, MoneyField, ShareField } from '../ui/fields';
import { HeatLegend, HeatTable } from '../ui/heat-table';
import { KeyFigure, KeyFigures } from '../ui/key-figure';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import { DefinitionList, Section } from '../ui/section';
import { StackedBar } from '../ui/stacked-bar';
import { donorColour } from '../ui/theme';
import { Timeline } from '../ui/timeline';
import { say, sayProblem } from '../ui/toasts';
import { DOMAINS, HEAT } from './gallery-data';

/** Every piece once, to look at. */
export function GalleryPage() {
  return (
    <>
      <PageHeader
        up={{ to: '/gallery/grants', label: 'Grants' }}
        title="Core support for regional networks"
        about="Meridian Pooled Fund · 2026–2028 · led by the global network"
        state={<StateBadge of="grant" state="active" />}
        primary={<Button>Submit report</Button>}
        acts={[{ key: 'a', label: 'Amend', onAct: () => undefined }]}
      />
      <Figures />
      <div className="grid">
        <Facts />
        <History />
      </div>
      <Gap />
      <Section
        title="Assessment"
        about="Mean score a domain; the mark is the last assessment."
        acts={<BandBadge band="conditional" />}
      >
        <DomainBars label="Scores by domain" domains={DOMAINS} />
      </Section>
      <Words />
      <Forms />
      <Section title="Waiting">
        <DataTable
          label="Waiting"
          columns={[
            { key: 'a', head: 'Name', cell: () => null },
            { key: 'b', head: 'Amount', cell: () => null, kind: 'number' },
          ]}
          rows={undefined}
          rowKey={() => ''}
          empty={null}
        />
      </Section>
    </>
  );
}

function Figures() {
  return (
    <KeyFigures>
      <KeyFigure label="Late" to="/gallery/deadlines?state=late" tone="late" note="2 owners">
        <Figure value={3} />
      </KeyFigure>
      <KeyFigure label="Due in 30 days" to="/gallery/deadlines" note="first on 26 Nov">
        <Figure value={11} />
      </KeyFigure>
      <KeyFigure label="Income at risk" to="/gallery/grants" tone="risk" note="4 grants">
        <Amount value={{ amount: '486500.50', currency: 'EUR' }} whole />
      </KeyFigure>
      <KeyFigure label="Covered of the need 2027" to="/gallery/funding-gap" note="committed">
        <Ratio value="0.5236" />
      </KeyFigure>
    </KeyFigures>
  );
}

function Facts() {
  const parts = ['Meridian Pooled Fund', 'Harbour Foundation', 'Ministry of Cooperation', 'Lantern Trust', 'Others'].map(
    (label, index) => ({
      key: label,
      label,
      value: String(540000 - index * 110000),
      colour: donorColour(index),
      shown: <Amount value={{ amount: String(540000 - index * 110000), currency: 'EUR' }} whole bare />,
    }),
  );
  return (
    <Section title="Facts" acts={<a href="#page">Why?</a>}>
      <DefinitionList
        items={[
          { term: 'Award', value: <Amount value={{ amount: '1240000.00', currency: 'EUR' }} /> },
          { term: 'Period', value: <PeriodText from="2026-01-01" to="2028-12-31" /> },
          { term: 'Next report', value: <DateText value="2026-12-12" due /> },
          { term: 'Last report', value: <DateText value="2026-11-20" due /> },
          { term: 'Signed', value: <DateText value="2025-12-01" /> },
          { term: 'Compiled', value: <InstantText value="2026-11-24T06:00:00Z" /> },
          { term: 'Fiscal host', value: <Amount value={null} /> },
        ]}
      />
      <StackedBar label="By donor" parts={parts} />
    </Section>
  );
}

function History() {
  return (
    <Section title="History">
      <Timeline
        label="History"
        entries={[
          {
            key: '1',
            when: <DateText value="2026-11-20" plain />,
            what: 'Half-year report is late',
            detail: 'Told: owner, grant manager',
            tone: 'late',
          },
          {
            key: '2',
            when: <DateText value="2026-07-02" plain />,
            what: (
              <>
                Tranche 2 received, <Amount value={{ amount: '310000.00', currency: 'EUR' }} />
              </>
            ),
            detail: 'Bank rate 1.0834',
            tone: 'fine',
          },
          { key: '3', when: <DateText value="2026-05-14" plain />, what: 'Amendment 1: new end date', tone: 'accent' },
          { key: '4', when: <DateText value="2025-12-01" plain />, what: 'Signed' },
        ]}
      />
    </Section>
  );
}

function Gap() {
  const types = ['Core', 'Advocacy', 'Service'];
  return (
    <Section
      title="Funding gap 2027"
      about="As of 23 Nov 2026, committed money only, in EUR at the planning rate."
      acts={<HeatLegend />}
    >
      <HeatTable
        label="Funding gap by network and type"
        corner="Network"
        columns={types.map((type) => ({ key: type, label: type }))}
        rows={Object.keys(HEAT).map((key) => ({ key, label: key }))}
        cell={(row, column) => {
          const missing = HEAT[row]?.[types.indexOf(column)] ?? null;
          return {
            missing,
            shown: <Amount value={{ amount: missing === '0' ? '0' : '163066.67', currency: 'EUR' }} whole bare />,
            note: missing === '0' ? '+12 958' : undefined,
            to: '/gallery/funding-gap?cell=1',
          };
        }}
      />
    </Section>
  );
}

function Words() {
  const [fields] = useState([{ label: 'End date', mine: '31 Dec 2027', theirs: '30 Jun 2028' }]);
  return (
    <Section title="States and notices">
      <div className="row">
        {(['late', 'risk', 'fine', 'accent', 'quiet'] as const).map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
        {(['meets', 'conditional', 'does_not_meet', 'incomplete'] as const).map((band) => (
          <BandBadge key={band} band={band} />
        ))}
      </div>
      <Notice tone="accent" title="Provisional standard">
        The scorecard is a proposal until the board adopts it.
      </Notice>
      <ProblemNotice
        problem={new Problem(409, { detail: 'The lines add up to 99.50 %. They must be 100 %.', traceId: '01J9' })}
        again={() => undefined}
      />
      <ConflictNotice fields={fields} onKeepMine={() => undefined} onTakeTheirs={() => undefined} />
      <div className="row">
        <Button onClick={() => say('Grant awarded.')}>Award</Button>
        <Button variant="default" onClick={() => sayProblem(new Problem(0, {}))}>
          Refuse
        </Button>
        <ConfirmButton
          question="The grant and its deadlines are closed for good."
          confirm="Withdraw grant"
          onConfirm={() => undefined}
        >
          Withdraw
        </ConfirmButton>
        <Button variant="subtle">Subtle</Button>
        <Button disabled>Disabled</Button>
      </div>
    </Section>
  );
}

function Forms() {
  const [money, setMoney] = useState({ amount: '1234.50', currency: 'EUR' });
  const [share, setShare] = useState('0.125');
  const [day, setDay] = useState('2026-12-12');
  return (
    <Section title="Forms">
      <Tabs defaultValue="a">
        <Tabs.List>
          <Tabs.Tab value="a">Budget</Tabs.Tab>
          <Tabs.Tab value="b">Tranches</Tabs.Tab>
          <Tabs.Tab value="c">Requirements</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      <SegmentedControl data={['committed', 'expected', 'optimistic']} aria-label="Band" />
      <div className="grid">
        <TextInput label="Title" required defaultValue="Core support" />
        <TextInput label="Reference" error="This reference is used already." defaultValue="MPF-1" />
        <MoneyField label="Award" value={money} onChange={setMoney} />
        <ShareField label="Share" description="Of the ultimate source" value={share} onChange={setShare} />
        <DateField label="Ends" value={day} onChange={setDay} />
        <Select label="Donor" data={['Meridian Pooled Fund', 'Harbour Foundation']} defaultValue="Harbour Foundation" />
        <Textarea label="Evidence" rows={3} />
        <Checkbox label="Funded through a fiscal host" defaultChecked />
      </div>
    </Section>
  );
}
