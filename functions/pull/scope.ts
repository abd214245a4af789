import { createHash } from 'node:crypto';
import type { Id, Moment } from '#contract/ids';
import type { Token } from '#domain/visibility';

/**
 * A short name for what a member may see, in the version that the phone understands, and since which restore: a cursor
 * counts only within one scope. When it changes, the phone refills, which both takes what it lost and brings what it
 * gained.
 */
export function scopeOf(v: number, tokens: Token[], household: Id | undefined, restored?: Moment): string {
	const all = [v, household ?? null, ...[...tokens].sort(), ...(restored ? [restored] : [])];
	return createHash('sha256').update(JSON.stringify(all)).digest('base64url').slice(0, 16);
}
