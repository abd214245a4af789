import type { HelpKind, SafetyState, Said } from '#contract/safety';
import { cleanText } from '#contract/text';

/** What is typed and pressed on the form of the details. */
export interface Details {
	kinds: HelpKind[];
	note: string;
	where: string;
	people: { name: string; state: SafetyState }[];
}

/** The longest that fits. */
export const LONGEST = { note: 100, where: 60, name: 20, people: 12 } as const;

/** The form with what was said before. */
export const detailsOf = ({ kinds = [], note = '', where = '', people = [] }: Partial<Said> = {}): Details => ({
	...{ kinds: [...kinds], note, where },
	people: people.map((person) => ({ ...person })),
});

/** What is wrong with a form: by its fields, and by the places of its people. */
export interface Wrong {
	note?: 'tooLong';
	where?: 'tooLong';
	people: Map<number, 'nameMissing' | 'tooLong'>;
}

const typed = (text: string): string => cleanText(text).replace(/\n/gu, ' ').trim();

function problemsOf(people: readonly { name: string }[]): Wrong['people'] {
	const wrong: Wrong['people'] = new Map();
	for (const [at, { name }] of people.entries()) {
		if (name === '') wrong.set(at, 'nameMissing');
		else if (name.length > LONGEST.name) wrong.set(at, 'tooLong');
	}
	return wrong;
}

/** What the form says with the state that was pressed, and what is wrong with it. */
export function saidWith(state: SafetyState, details: Details): { said: Said; wrong: Wrong; isRight: boolean } {
	const [note, where] = [typed(details.note), typed(details.where)];
	const people = details.people.map((person) => ({ ...person, name: typed(person.name) }));
	const wrong: Wrong = {
		...(note.length > LONGEST.note && { note: 'tooLong' as const }),
		...(where.length > LONGEST.where && { where: 'tooLong' as const }),
		people: problemsOf(people),
	};
	const needsKinds = state === 'help' || people.some((person) => person.state === 'help');
	const said: Said = {
		state,
		...(needsKinds && details.kinds.length > 0 && { kinds: details.kinds }),
		...(note && { note }),
		...(where && { where }),
		...(people.length > 0 && { people }),
	};
	return { said, wrong, isRight: !wrong.note && !wrong.where && wrong.people.size === 0 };
}

/** What was said before, with another state: the words stay, as far as they are of it still. */
export function withState(before: Said | undefined, state: SafetyState): Said {
	return saidWith(state, detailsOf(before)).said;
}
