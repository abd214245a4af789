import type { Id } from '#contract/ids';
import type { Choice, Meeting, Said, VoterRecord, Votes } from '#contract/meetings';
import { standingOf } from '#domain/meeting/ballots';

/** What somebody has filled in; nothing is chosen beforehand. */
export interface FilledBallot {
	way: 'attend' | 'proxy' | 'written' | '';
	to: 'chair' | 'named' | '';
	name: string;
	/** By the motions' ids. */
	choices: Record<Id, Choice | ''>;
}

/** The form as it is opened: what stands, where there is something. What lies in the urn is nowhere to be read. */
export function beginBallot({ motions }: Pick<Meeting, 'motions'>, record: VoterRecord): FilledBallot {
	const said = standingOf(record)?.said;
	const votes = new Map((said?.way === 'written' ? said.votes : []).map(({ motion, choice }) => [motion, choice]));
	const proxy = said?.way === 'proxy' ? said.proxy : undefined;
	return {
		way: said?.way === 'attend' || said?.way === 'proxy' || said?.way === 'written' ? said.way : '',
		to: proxy?.to ?? '',
		name: proxy?.to === 'named' ? (proxy.name ?? '') : '',
		choices: Object.fromEntries(motions.map(({ id }) => [id, votes.get(id) ?? ''] as const)),
	};
}

/** A field that lacks something: the way, whom a proxy is for, the name, or a motion by its id. */
type BallotProblem = 'way' | 'to' | 'name' | Id;

/** What is said, and what goes into the urn; or which fields lack something. */
export interface ReadBallot {
	said: Said | undefined;
	secret: Votes;
	wrong: ReadonlySet<BallotProblem>;
}

const nothing = (...wrong: BallotProblem[]): ReadBallot => ({ said: undefined, secret: [], wrong: new Set(wrong) });

/**
 * Reads the form. `secretly`: secret motions are voted on here; on a leader's phone or from paper they are not.
 */
export function readBallot(
	{ motions }: Pick<Meeting, 'motions'>,
	{ cast = [] }: Pick<VoterRecord, 'cast'>,
	{ way, to, name, choices }: FilledBallot,
	secretly: boolean,
): ReadBallot {
	const say = (said: Said, secret: Votes = []): ReadBallot => ({ said, secret, wrong: new Set() });
	if (way === '') return nothing('way');
	if (way === 'attend') return say({ way });
	if (way === 'proxy') {
		if (to === '') return nothing('to');
		if (to === 'chair') return say({ way, proxy: { to } });
		return name.trim() ? say({ way, proxy: { to, name: name.trim() } }) : nothing('name');
	}
	const asked = motions.filter(({ id, secret }) => !secret || (secretly && !cast.includes(id)));
	const missing = asked.filter(({ id }) => !choices[id]).map(({ id }) => id);
	if (missing.length > 0) return nothing(...missing);
	const votes = (isSecret: boolean): Votes =>
		asked.flatMap(({ id, secret }) => {
			const choice = choices[id];
			return choice && (secret ?? false) === isSecret ? [{ motion: id, choice }] : [];
		});
	return say({ way, votes: votes(false) }, votes(true));
}
