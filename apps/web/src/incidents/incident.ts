import type { components } from '../api/schema';

export type Incident = components['schemas']['IncidentView'];
export type Complaint = components['schemas']['ComplaintView'];

export const SEVERITIES = ['minor', 'moderate', 'serious'] as const;

/** One line of the list: an incident or a complaint, open until `overOn`. */
export type Entry = {
  kind: 'incident' | 'complaint';
  id: string;
  version: number;
  on: string;
  overOn: string | null;
  /** Complaints have none. */
  severity: (typeof SEVERITIES)[number] | null;
  text: string | null;
};

/** Incidents and complaints in one list, the latest first. */
export function entriesOf(incidents: readonly Incident[], complaints: readonly Complaint[]): Entry[] {
  const entries: Entry[] = [
    ...incidents.map(({ id, version, occurredOn, resolvedOn, severity, notes }): Entry => {
      return { kind: 'incident', id, version, on: occurredOn, overOn: resolvedOn, severity, text: notes };
    }),
    ...complaints.map(({ id, version, receivedOn, closedOn, text }): Entry => {
      return { kind: 'complaint', id, version, on: receivedOn, overOn: closedOn, severity: null, text };
    }),
  ];
  return entries.sort((one, other) => other.on.localeCompare(one.on));
}
