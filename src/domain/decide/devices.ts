import type { ArgsOf } from '#contract/commands';
import type { Device, Row } from '#contract/rows';
import { groupOf } from '../household';
import { isLeader } from '../permission';
import { refuse, type Asking, type Ref, type Rule, type Verdict } from './rule';

type Of = ArgsOf<'device.name'>['of'];

const refOf = (of: Of): Ref =>
	of.kind === 'household' ? { kind: 'household', id: of.household } : { kind: 'seat', id: of.seat };

/** A household sees to its own phones; a leader to those of the households that are hers; the chair to the seats'. */
function mayHandle(of: Of, { member, find }: Asking): boolean {
	if (of.kind === 'seat') return member.role === 'chair';
	if (member.household) return member.household === of.household;
	if (member.role !== 'groupLeader') return isLeader(member.role);
	const household = find('household', of.household);
	return !!household && groupOf(household) === member.group;
}

/** The row that holds the phones, with the phones changed. */
function change({ device, of }: { device: string; of: Of }, asking: Asking, by: (phone: Device) => Device[]): Verdict {
	if (!mayHandle(of, asking)) return refuse('NOT_ALLOWED');
	const { kind, id } = refOf(of);
	const row = asking.find(kind as 'household' | 'seat', id);
	if (!row?.phones?.some((phone) => phone.id === device)) return refuse('DEVICE_UNKNOWN');
	const phones = row.phones.flatMap((phone) => (phone.id === device ? by(phone) : [phone]));
	const count = (relation: Device['relation']) => phones.filter((phone) => phone.relation === relation).length;
	const devices = kind === 'household' ? { devices: { self: count('self'), family: count('family') } } : {};
	return { rows: [{ kind, row: { ...row, phones, ...devices } } as Row] };
}

export const nameDevice: Rule<'device.name'> = {
	needs: ({ of }) => [refOf(of)],
	decide: (args, asking) => change(args, asking, (phone) => [{ ...phone, label: args.label }]),
};

/** The device is out from its next request on; the server sees to that. Removing what is gone changes nothing. */
export const removeDevice: Rule<'device.remove'> = {
	needs: ({ of }) => [refOf(of)],
	decide: (args, asking) => {
		const verdict = change(args, asking, () => []);
		return 'refused' in verdict && verdict.refused === 'DEVICE_UNKNOWN' ? { rows: [] } : verdict;
	},
};
