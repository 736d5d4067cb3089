import { asOwner } from '../../support/database.js';

/** A table with sealed columns as a migration makes them: one with a fingerprint, one whose key is two columns. */
export async function makeSampleTables(url: string): Promise<void> {
  await asOwner(
    url,
    `create schema sample;
     create table sample.note (id uuid primary key, note_sealed text, note_index text);
     comment on column sample.note.note_sealed is 'sealed contact';
     comment on column sample.note.note_index is 'index of note_sealed';
     create table sample.answer (one text, two int, answer_sealed text, primary key (one, two));
     comment on column sample.answer.answer_sealed is 'sealed evidence';
     select access.guard('sample.note', array['command'], 'true'), access.guard('sample.answer', array['command'], 'true');`,
  );
}
