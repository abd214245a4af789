import type { Command } from '#contract/commands';
import type { Content } from '#contract/content';
import type { Id, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Circular } from '#contract/rows';
import type { SafetyCheck } from '#contract/safety';
import { addDays, addMs, DAY_MS, dayInJapan, momentInJapan } from '#domain/moment';
import { PRACTICE_DEVICE } from './device';
import { rotaOf } from './duties';
import { PracticeServer } from './server';

/** A circular of the town: with a place it is about something in five days. */
export interface Sample {
	title: string;
	body: string;
	place?: string;
	/** What it asks: who of the household comes. */
	ask?: string;
	urgent?: boolean;
}

/** What the town says, in the language of whoever practises; the titles and texts come from the catalogue. */
export interface TownWords {
	association: string;
	district: string;
	chair: string;
	group: (n: number) => string;
	/** The reader's own household first. */
	households: readonly string[];
	circulars: readonly Sample[];
	/** What the duty of the first group is called. */
	duty: string;
	/** The one that comes while one practises being told. */
	urgent: Sample;
}

const ASSOCIATION: Id = 'practice';
const CHAIR: Id = 'practice-chair';
/** The one thing that a circular of the town asks. */
const PEOPLE: Id = 'people';
const HOMES_A_GROUP = 4;
const homeId = (at: number): Id => `practice-home-${at}`;
const groupOf = (at: number) => Math.floor(at / HOMES_A_GROUP) + 1;

/** Those as whom one practises: a household, and the chair. The first is shown first. */
export const practiceMembers = (words: TownWords): Member[] => [
	{
		...{ association: ASSOCIATION, member: homeId(0), role: 'resident', name: words.households[0] ?? '' },
		...{ group: 'practice-group-1', household: homeId(0) },
	},
	{ association: ASSOCIATION, member: CHAIR, role: 'chair', name: words.chair },
];

/** What a neighbour answers to a circular: some come, one of them with two others, and some do not. */
export const answering = ({ id, content }: Pick<Circular, 'id' | 'content'>, at: number): Command[] =>
	content.question
		? [
				{
					name: 'answer.put',
					args: { circular: id, values: [{ item: PEOPLE, kind: 'attend', people: at % 4 }] },
				},
			]
		: [];

/** A neighbour, who acts by itself. */
export const neighbour = (words: TownWords, at: number): Member => ({
	...{ association: ASSOCIATION, member: homeId(at), role: 'resident', name: words.households[at] ?? '' },
	...{ group: `practice-group-${groupOf(at)}`, household: homeId(at) },
});

const founding = (words: TownWords): Command => ({
	name: 'association.found',
	args: {
		association: { id: ASSOCIATION, name: words.association, district: words.district, phone: '000-000-0000' },
		// No card of it is ever printed: there is no server that would open anything.
		chair: {
			...{ seat: CHAIR, title: words.chair, key: 'practice-key' },
			digests: { secret: '0'.repeat(64), code: '0'.repeat(64) },
		},
	},
});

/** What one of its circulars says. */
export const contentOf = ({ title, body, place, ask, urgent = false }: Sample, now: Moment): Content => ({
	...{ title, body, category: urgent ? 'safety' : 'event', urgent, attachments: [] },
	fields: place === undefined ? {} : { place, when: { day: addDays(dayInJapan(now), 5) } },
	...(ask !== undefined && {
		question: {
			items: [{ id: PEOPLE, label: ask, kind: 'attend', most: 6, shifts: [] }],
			deadline: momentInJapan(addDays(dayInJapan(now), 4), '20:00'),
		},
	}),
});

/** A circular of the practice town, which is told as if it were new. */
export const publishing = (id: Id, of: Sample, now: Moment): Command => ({
	name: 'circular.publish',
	args: { id, content: contentOf(of, now), audience: { to: 'all' } },
});

/** A drill that runs, so that the safety check can be tried. A real one nobody should learn to take for practice. */
const drilling: Command = {
	name: 'safety.start',
	args: { id: 'practice-drill', drill: true, scope: { to: 'all' } },
};

/** What a neighbour says to a check: most are safe, some are out, and some need help. */
export const reporting = ({ id }: Pick<SafetyCheck, 'id'>, at: number): Command => ({
	name: 'safety.report',
	args: {
		check: id,
		said: at % 5 === 3 ? { state: 'help', kinds: ['evacuate'] } : { state: at % 4 === 2 ? 'away' : 'safe' },
	},
});

/** The town as it begins: every step is a command that the domain takes. @throws Error when it refuses one */
export function foundTown(words: TownWords, now: Moment): PracticeServer {
	const [, chair] = practiceMembers(words) as [Member, Member];
	const server = new PracticeServer(practiceMembers(words));
	const began = addMs(now, -words.circulars.length * DAY_MS);
	let at = 0;
	const must = (command: Command, member: Member, when = began) => {
		at += 1;
		const verdict = server.carryOut(command, member, { id: `practice-${at}`, now: when });
		if ('refused' in verdict) throw new Error(`${command.name}: ${verdict.refused}`);
	};
	must(founding(words), { ...chair, role: 'operator' });
	const groups = Math.ceil(words.households.length / HOMES_A_GROUP);
	for (let n = 1; n <= groups; n++)
		must({ name: 'group.add', args: { id: `practice-group-${n}`, name: words.group(n), order: n } }, chair);
	words.households.forEach((name, i) => {
		const group = `practice-group-${groupOf(i)}`;
		must({ name: 'household.add', args: { id: homeId(i), name, group, order: i, ways: ['app'] } }, chair);
	});
	for (const household of server.households)
		server.noteDevice(household, household.id === homeId(0) ? PRACTICE_DEVICE : `practice-phone-${household.id}`, now);
	words.circulars.forEach((one, i) => {
		const when = addMs(began, (i + 1) * DAY_MS);
		must(publishing(`practice-circular-${i + 1}`, one, when), chair, when > now ? now : when);
	});
	must(drilling, chair, momentInJapan(addDays(dayInJapan(now), -1), '10:00'));
	const first = server.households.filter(({ stays }) => stays[0]?.group === 'practice-group-1');
	must({ name: 'duty.put', args: rotaOf(first, 'practice-group-1', words.duty, now) }, chair, now);
	return server;
}
