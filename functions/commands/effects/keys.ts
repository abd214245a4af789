import type { KeyDigests } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { KeyDoc, MemberDoc } from '#functions/store/docs';
import { countDevices, withoutKey } from '#functions/store/members';
import { findIn } from '#functions/store/scene';
import { fileName } from '../secrets';
import type { Effect, Effecting, Refused } from './effect';

/** Files a key under both of its digests: what the QR holds, and what is typed. */
async function file(digests: KeyDigests, leadsTo: KeyDoc, on: Effecting): Promise<Refused | void> {
	const names = [digests.secret, digests.code].map((digest) => fileName(on.secrets.pepper, digest));
	// Two cards with one secret would open two doors; whoever made the digests must make new ones.
	if (await on.tx.keysTaken(names)) return { refused: 'KEY_EXISTS', detail: 'digests' };
	for (const name of names) on.changes.keys.set(name, leadsTo);
}

export const fileChairKey: Effect<'association.found'> = ({ association, chair }, on) =>
	file(chair.digests, { association: association.id, key: chair.key, kind: 'seat', member: chair.seat }, on);

export const fileKey: Effect<'key.issue'> = ({ id, for: target, digests }, on) => {
	const member = target.kind === 'household' ? target.household : target.seat;
	return file(digests, { association: on.scene.association, key: id, kind: target.kind, member }, on);
};

/** Puts the new number of devices into the household's row, when it is another one. */
export function recount(household: Id, doc: MemberDoc, { scene, changes }: Pick<Effecting, 'scene' | 'changes'>): void {
	const row = findIn(scene)('household', household);
	const devices = countDevices(doc);
	if (!row || (row.devices.self === devices.self && row.devices.family === devices.family)) return;
	changes.rows.push({ kind: 'household', row: { ...row, devices } });
}

/** The phones that came in by the revoked key are out from here on. */
export const endDevices: Effect<'key.revoke'> = async ({ id, household }, on) => {
	const { tx, scene, changes } = on;
	const member = household ?? findIn(scene)('key', id)?.seat;
	if (!member) return;
	const doc = scene.members.get(member) ?? (await tx.member({ association: scene.association, member }));
	if (!doc) return;
	const left = withoutKey(doc, id);
	changes.members.set(member, left);
	if (household) recount(household, left, on);
};
