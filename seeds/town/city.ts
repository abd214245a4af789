/**
 * The city that the seeded associations belong to, and one of its districts, as the calls of the API that make them: a
 * city is a tenant of its own, with its own seats and lessons.
 */
import type { Id, Moment } from '#contract/ids';
import type { TenantKind } from '#contract/associations';
import { digestsOf } from '#functions/operator/card-secrets';
import { dayInJapan } from '#domain/moment';
import { addDays, addMinutes, inJapan } from './calendar';
import { keyOf, printCard, type Card } from './cards';
import { hallsOf, lessonsFrom } from './lessons';
import { DISTRICT } from './names';
import { Random } from './random';
import { pushes, Writer, type Call, type Script } from './script';

/** The tenant that the seeded associations name as their city. */
export const CITY: Id = 'okayama';

/** Before the first association is founded. */
const AGE_DAYS = 500;

interface Plan {
	id: Id;
	tenant: TenantKind;
	name: string;
	district: string;
	title: string;
	holder: string;
	city?: Id;
}

const PLANS: Record<TenantKind, Plan> = {
	city: {
		...{ id: CITY, tenant: 'city', name: '岡山市', district: '岡山市', title: '岡山市' },
		holder: '市民協働の係',
	},
	district: {
		...{ id: 'district-1', tenant: 'district', name: `${DISTRICT[0]}学区連合町内会`, district: `${DISTRICT[0]}学区` },
		...{ title: `${DISTRICT[0]}連合町内会`, holder: '事務局', city: CITY },
	},
};

/** The city first, because the district stands in its register. */
export const cityAndDistrict = ({ seed, now }: { seed: number; now: Moment }): Script[] =>
	[PLANS.city, PLANS.district].map((plan) => tenantScript(new Random(seed, plan.id), now, plan));

function tenantScript(random: Random, now: Moment, { title, holder, ...tenant }: Plan): Script {
	const founded = inJapan(addDays(dayInJapan(now), -AGE_DAYS), '09:00');
	const member = `seat-${tenant.tenant}`;
	const card = (key: Id): Card => printCard(random, { key, role: tenant.tenant, member, name: `${title} ${holder}` });
	const [used, fresh] = [card(`key-${member}`), card(`key-${member}-now`)];
	const writer = new Writer(tenant.id, member, random);
	const chair = { seat: member, title, key: used.key, digests: digestsOf(used) };
	const found: Call = {
		call: 'found',
		at: founded,
		args: { association: { ...tenant, phone: '086-000-1000' }, chair },
	};
	const lessonsAt = inJapan(addDays(dayInJapan(now), -20), '11:00');
	const schedule = { halls: hallsOf(), lessons: lessonsFrom(dayInJapan(now)), endedHalls: [], endedLessons: [] };
	const isCity = tenant.tenant === 'city';
	const phases = [
		[[found, { call: 'enter' as const, at: addMinutes(founded, 5), device: member, secret: used.secret }]],
		[pushes(member, lessonsAt, isCity ? [writer.write({ name: 'lesson.replace', args: schedule }, lessonsAt)] : [])],
		[
			pushes(member, addMinutes(now, -5), [
				writer.write({ name: 'seat.change', args: { id: member, title, holder } }, addMinutes(now, -5)),
				writer.write({ name: 'key.issue', args: keyOf(fresh) }, addMinutes(now, -5)),
			]),
		],
	];
	return { association: tenant.id, name: tenant.name, phases, shown: [fresh], cards: [] };
}
