import { Injectable } from '@nestjs/common';
import type { PlainDate } from '#kernel';
import { oneByOne, type Tx } from '#platform';
import { Secrets } from '#secrets';
import type { EvidenceView } from './assessment.views.js';
import type { AssessmentParts } from './dossier.queries.js';
import { toEvidenceView } from './dossier.views.js';
import type { Evidence, EvidenceKind } from './evidence.entity.js';

/** What is said about an item of evidence, in plain text. */
export interface SaidOfEvidence {
  kind: EvidenceKind;
  description: string;
  informantNote?: string | null;
}

type Stored = Pick<Evidence, 'description' | 'descriptionSealed' | 'informantNoteSealed'>;

const TABLE = 'standards.evidence';

/** Sealing and opening what evidence says: notes of calls, and what informants told, which is for few eyes. */
@Injectable()
export class EvidenceNotes {
  constructor(private readonly secrets: Secrets) {}

  /** The columns of an item with this id: the description of a call is sealed, others stay readable. */
  async toStore(tx: Tx, id: string, { kind, description, informantNote }: SaidOfEvidence): Promise<Stored> {
    const isCall = kind === 'call_note';
    return {
      description: isCall ? null : description,
      descriptionSealed: isCall ? await this.seal(tx, id, 'description_sealed', description) : null,
      informantNoteSealed: informantNote ? await this.seal(tx, id, 'informant_note_sealed', informantNote) : null,
    };
  }

  async opened(tx: Tx, item: Evidence): Promise<SaidOfEvidence> {
    const { id, kind, description, descriptionSealed, informantNoteSealed } = item;
    return {
      kind,
      description: description ?? (await this.open(tx, id, 'description_sealed', descriptionSealed)) ?? '',
      informantNote: await this.open(tx, id, 'informant_note_sealed', informantNoteSealed),
    };
  }

  /** Evidence as whoever acts may see it: what informants told is null for those who may not read it where the assessment is kept. */
  async views(tx: Tx, { evidence }: Pick<AssessmentParts, 'evidence'>, today: PlainDate): Promise<EvidenceView[]> {
    return oneByOne(evidence, async (item) => {
      const { description, informantNote } = await this.opened(tx, item);
      return toEvidenceView(item, { description, informantNote: item.notesReadable ? (informantNote ?? null) : null }, today);
    });
  }

  private seal(tx: Tx, row: string, column: string, text: string): Promise<string> {
    return this.secrets.seal(tx, 'evidence', { table: TABLE, column, row }, text);
  }

  private async open(tx: Tx, row: string, column: string, sealed: string | null): Promise<string | null> {
    return sealed === null ? null : this.secrets.open(tx, 'evidence', { table: TABLE, column, row }, sealed);
  }
}
