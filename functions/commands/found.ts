import type { ArgsOf } from '#contract/commands';
import type { Moment } from '#contract/ids';
import type { Member } from '#contract/pull';
import type { Store } from '#functions/store/store';
import { carryOut } from './carry-out';
import type { Refused } from './effects/effect';
import type { Secrets } from './secrets';

/** Founds an association, for the operator who has shown the secret. Refused when there is one of that id. */
export function found(
	args: ArgsOf<'association.found'>,
	{ store, secrets, now }: { store: Store; secrets: Secrets; now: Moment },
): Promise<Refused | undefined> {
	const association = args.association.id;
	const member: Member = { association, member: 'operator', role: 'operator', name: 'operator' };
	const command = { name: 'association.found', args } as const;
	return store.transact(async (tx) => {
		const outcome = await carryOut(tx, {
			association,
			member,
			id: args.chair.key,
			command,
			now,
			claimed: now,
			secrets,
		});
		return 'refused' in outcome ? outcome : undefined;
	});
}
