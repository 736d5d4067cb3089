import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever adds a row to the log waits for their turn and is told in the same statement what the row follows. The function
 * changes from one statement of its own to the next what it sees, so the head is that after the wait.
 */
export class AuditTurn1000000000240 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function audit.take_turn(out sequence bigint, out hash text) language plpgsql volatile
        security definer set search_path = pg_catalog as $$
      begin
        perform pg_advisory_xact_lock(727002);
        select h.sequence, h.hash into take_turn.sequence, take_turn.hash from audit.chain_head h;
      end $$;
      revoke execute on function audit.take_turn from public;
      grant execute on function audit.take_turn to entente_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function audit.take_turn');
  }
}
