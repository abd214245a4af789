import type { Id } from '#contract/ids';
import { findIn } from '#functions/store/read-set';
import { tellLessonApplicants } from './lesson-application';
import type { EffectContext, EffectsOf, Refused } from './effect';

/** The request as the domain decided it. */
const requestIn = ({ changes }: EffectContext) => changes.rows.find(({ kind }) => kind === 'lessonRequest');

const readOther = ({ tx }: EffectContext, tenant: Id, request: Id) =>
	tx.read(tenant, {
		head: true,
		rows: [
			{ kind: 'association', id: tenant },
			{ kind: 'lessonRequest', id: request },
		],
	});

/** The same row goes into the association's city, whose seats see it. */
async function toCity(context: EffectContext): Promise<Refused | undefined> {
	const { tx, readSet } = context;
	const { association } = readSet;
	const row = requestIn(context);
	const own = await tx.read(association, { head: false, rows: [{ kind: 'association', id: association }] });
	const city = findIn(own)('association', association)?.city;
	if (!row || !city) return { refused: 'ASSOCIATION_UNKNOWN', detail: 'city' };
	const other = await readOther(context, city, association);
	if (findIn(other)('association', city)?.tenant !== 'city') return { refused: 'ASSOCIATION_UNKNOWN', detail: 'city' };
	context.changes.elsewhere.push({ readSet: other, rows: [row] });
	return undefined;
}

export const lessonEffects: EffectsOf<'lesson'> = {
	'lesson.put': (_, context) => tellLessonApplicants(context),
	'lesson.replace': (_, context) => tellLessonApplicants(context),
	'lesson.request': (_, context) => toCity(context),
	'lesson.cancel': (_, context) => toCity(context),
	/** The answer goes to the association that asked, and to no other: only there a request of that moment stands. */
	'lesson.answer': async ({ id, asked }, context) => {
		const row = requestIn(context);
		const other = await readOther(context, id, id);
		const theirs = findIn(other)('lessonRequest', id);
		const isTheirs = findIn(other)('association', id)?.city === context.readSet.association;
		if (!row || !isTheirs || theirs?.at !== asked) return { refused: 'REQUEST_CHANGED' };
		context.changes.elsewhere.push({ readSet: other, rows: [row] });
		return undefined;
	},
};
