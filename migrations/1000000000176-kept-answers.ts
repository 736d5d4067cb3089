import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers kept for a repeated request may show what is sealed elsewhere, so they are sealed too. Those kept so far go. */
export class KeptAnswers1000000000176 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from platform.idempotency_key;
      alter table platform.idempotency_key
        drop column body,
        add column body_sealed text constraint idempotency_key_body_form check (body_sealed ~ '^v1[.]');
      comment on column platform.idempotency_key.body_sealed is 'sealed answer';
      alter table platform.data_key drop constraint data_key_class, add constraint data_key_class check (class in ('contact',
        'signatory', 'incident', 'evidence', 'complaint', 'second_factor', 'file', 'answer'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from platform.idempotency_key;
      delete from platform.data_key where class = 'answer';
      alter table platform.data_key drop constraint data_key_class, add constraint data_key_class check (class in ('contact',
        'signatory', 'incident', 'evidence', 'complaint', 'second_factor', 'file'));
      alter table platform.idempotency_key drop column body_sealed, add column body jsonb;`);
  }
}
