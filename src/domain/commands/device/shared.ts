import type { ArgsOf } from '#contract/commands';
import type { Device, Household } from '#contract/households';
import type { Row, Seat } from '#contract/rows';
import { groupOf } from '../../household';
import { isHead, isLeader } from '../../permission';
import { deviceCountsOf } from '../../devices';
import type { Ref } from '../../row-set';
import { refuse, type AuditSubject, type CommandContext, type Verdict } from '../definition';

type Target = ArgsOf<'device.remove'>;
type Owner = Target['of'];

/** The household or seat that the phone acts for, whose row lists it. */
export const ownerOf = ({ of }: { of: Owner }): Ref[] => [
	of.kind === 'household' ? { kind: 'household', id: of.household } : { kind: 'seat', id: of.seat },
];

/** The same for the audit. */
export const subjectOf = (of: Owner): AuditSubject =>
	of.kind === 'household' ? { household: of.household } : { seat: of.seat };

/**
 * A household sees to its own phones; a leader to those of the households that are hers; whoever leads the tenant to
 * the seats'.
 */
function mayHandle(of: Owner, { member, find }: CommandContext): boolean {
	if (of.kind === 'seat') return isHead(member.role);
	if (member.household) return member.household === of.household;
	if (member.role !== 'groupLeader') return isLeader(member.role);
	const household = find('household', of.household);
	return !!household && groupOf(household) === member.group;
}

/** The row of the owner with other phones. */
function withDevices(of: Owner, row: Household | Seat, devices: Device[]): Row {
	if (of.kind === 'seat') return { kind: 'seat', row: { ...(row as Seat), devices } };
	const household = row as Household;
	const deviceCounts = deviceCountsOf(devices, household.deviceCounts.doubtful === true);
	return { kind: 'household', row: { ...household, devices, deviceCounts } };
}

/** Changes one phone in its owner's row: `change` answers the phone as it will be, or none. */
export function changePhone(
	{ device, of }: Target,
	context: CommandContext,
	change: (phone: Device) => Device[],
): Verdict {
	if (!mayHandle(of, context)) return refuse('NOT_ALLOWED');
	const row = of.kind === 'household' ? context.find('household', of.household) : context.find('seat', of.seat);
	if (!row?.devices?.some((phone) => phone.id === device)) return refuse('DEVICE_UNKNOWN');
	const devices = row.devices.flatMap((phone) => (phone.id === device ? change(phone) : [phone]));
	return { rows: [withDevices(of, row, devices)] };
}
