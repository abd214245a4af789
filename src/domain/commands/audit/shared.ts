import type { Audit } from '#contract/audit';
import type { RowOf } from '#contract/rows';
import type { AuditSubject, CommandContext } from '../definition';

/**
 * A line of the audit. Its id is the command's, so that a repeated command is one line. A household that did something
 * itself is named by its id alone, so that it can be forgotten.
 */
export function auditLine(
	what: Audit['what'],
	subject: AuditSubject,
	{ member, stamp }: Pick<CommandContext, 'member' | 'stamp'>,
): { kind: 'audit'; row: RowOf<'audit'> } {
	const { device } = stamp;
	const by = member.household
		? { member: member.member, title: '' }
		: { member: member.member, title: member.name, ...(device && { device }) };
	return { kind: 'audit', row: { id: stamp.command, at: stamp.now, by, what, ...subject } };
}
