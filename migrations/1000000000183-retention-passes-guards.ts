import type { MigrationInterface, QueryRunner } from 'typeorm';

const GUARDED = [
  ['answer_guard', 'standards.answer', 'insert or update or delete', 'standards.guard_part()'],
  ['evidence_guard', 'standards.evidence', 'insert or delete', 'standards.guard_part()'],
  ['action_guard', 'standards.action', 'insert or update or delete', 'standards.guard_part()'],
  ['assessment_guard', 'standards.assessment', 'update or delete', 'standards.guard_assessment()'],
] as const;

/** What was handed in stays as it is, for everybody but the end of its period of retention. */
export class RetentionPassesGuards1000000000183 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.guard(runner, `when (access.system() is distinct from 'retention')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.guard(runner, '');
  }

  private async guard(runner: QueryRunner, condition: string): Promise<void> {
    for (const [name, table, events, rule] of GUARDED) {
      await runner.query(`
        drop trigger ${name} on ${table};
        create trigger ${name} before ${events} on ${table} for each row ${condition} execute function ${rule};`);
    }
  }
}
