/** A claim to represent. What is written about it is for those who may read such notes. */
export class IncidentView {
  id: string;
  version: number;
  organisationId: string;
  occurredOn: string;
  /** @oneOf ["minor", "moderate", "serious"] */ severity: string;
  resolvedOn: string | null;
  /** something is written about it */ hasNotes: boolean;
  /** null where there are none, and for those who may not read them */ notes: string | null;
}

/** A complaint about a partner, for those who may read such notes. */
export class ComplaintView {
  id: string;
  version: number;
  organisationId: string;
  receivedOn: string;
  closedOn: string | null;
  /** null once its period of retention was over */ text: string | null;
}
