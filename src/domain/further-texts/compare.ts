import type { Content } from '#contract/content';
import type { FurtherText } from '#contract/further-texts';
import { figuresIn } from '../figures';
import { chineseAsJapanese, foreignFiguresIn } from '../figures/languages';
import { withoutRuby } from '../readings/ruby';
import { phonesIn } from '../telephone';

/** What is compared. Places only in やさしい日本語: in other scripts they have other names. */
type FactKind = 'date' | 'time' | 'amount' | 'phone' | 'place';

/** A fact that only one of two texts has, or that differs: `first` and `second` as they are written there. */
export interface Question {
	/** Names it as long as both texts say the same: the answer holds so long. */
	key: string;
	kind: FactKind;
	first?: string;
	second?: string;
}

interface Fact {
	kind: FactKind;
	text: string;
	/** Of a day: what of it is said. Of all others: its value in one piece. */
	value: string | { year?: number | undefined; month?: number | undefined; day: number };
}

/**
 * Where a further text may say something else than the first: days, times, amounts and telephone numbers that only one
 * of them has. What stands in the boxes is shown with every text, and need not be repeated. Nothing is said of what
 * was not found in either: no names, no words, and no forms of figures that a language writes in two ways.
 */
export function questionsOn(first: Content, second: FurtherText): Question[] {
	const boxed = boxedFacts(first);
	const own = factsOf('ja-simple', `${first.title}\n${first.body}`);
	const other = factsOf(second.lang, `${second.title}\n${second.body}`);
	return (['date', 'time', 'amount', 'phone'] as const)
		.flatMap((kind) => {
			const of = (facts: Fact[]) => facts.filter((fact) => fact.kind === kind);
			return compared(of(own), of(other), of(boxed));
		})
		.concat(placeQuestion(first, second))
		.map((question) => ({ ...question, key: [second.lang, question.kind, question.first, question.second].join('|') }));
}

type Unnamed = Omit<Question, 'key'>;

function compared(own: Fact[], other: Fact[], boxed: Fact[]): Unnamed[] {
	const within = (fact: Fact, all: Fact[]) => all.some((one) => isSame(one, fact));
	const lacking = once([...own, ...boxed].filter((fact) => !within(fact, other)));
	const missing = lacking.filter((fact) => !within(fact, boxed));
	const extra = once(other.filter((fact) => !within(fact, [...own, ...boxed])));
	// One that is missing and one too many are one that differs; with several nobody knows which is which.
	const pairs = [missing, lacking].find(({ length }) => length === extra.length);
	if (pairs && extra.length > 0) {
		return extra.map(({ kind, text }, i) => ({ kind, second: text, ...(pairs[i] && { first: pairs[i].text }) }));
	}
	return [
		...missing.map(({ kind, text }) => ({ kind, first: text })),
		...extra.map(({ kind, text }) => ({ kind, second: text })),
	];
}

const once = (facts: Fact[]) => facts.filter((fact, i) => facts.findIndex((one) => isSame(one, fact)) === i);

function isSame({ value: a }: Fact, { value: b }: Fact): boolean {
	if (typeof a === 'string' || typeof b === 'string') return a === b;
	const fits = (x: number | undefined, y: number | undefined) => x === undefined || y === undefined || x === y;
	return a.day === b.day && fits(a.month, b.month) && fits(a.year, b.year);
}

function factsOf(lang: FurtherText['lang'], text: string): Fact[] {
	const plain = withoutRuby(text);
	if (lang === 'ja-simple' || lang === 'zh-Hans') {
		const read = lang === 'zh-Hans' ? chineseAsJapanese(plain) : plain;
		return figuresIn(read).flatMap((figure) =>
			figure.kind === 'year' ? [] : [factOf(figure, plain.slice(figure.at, figure.at + figure.text.length).trim())],
		);
	}
	const phones = phonesIn(plain).map(({ text, groups }): Fact => ({ kind: 'phone', text, value: groups.join('') }));
	return [...foreignFiguresIn(lang, plain).map((figure) => factOf(figure, figure.text)), ...phones];
}

type AnyFigure =
	| { kind: 'date'; year?: number; month?: number; day: number }
	| { kind: 'time'; hour: number; minute: number }
	| { kind: 'amount'; yen: number }
	| { kind: 'phone'; groups: string[] };

function factOf(figure: AnyFigure, text: string): Fact {
	switch (figure.kind) {
		case 'date':
			return { kind: 'date', text, value: { year: figure.year, month: figure.month, day: figure.day } };
		case 'time':
			return { kind: 'time', text, value: `${figure.hour}:${figure.minute}` };
		case 'amount':
			return { kind: 'amount', text, value: String(figure.yen) };
		case 'phone':
			return { kind: 'phone', text, value: figure.groups.join('') };
	}
}

function boxedFacts({ fields: { when, deadline, place, bring, contact } }: Content): Fact[] {
	const days = [when?.day, deadline].flatMap((day) => (day === undefined ? [] : [dayFact(day)]));
	const times = [when?.from, when?.to].flatMap((time) => (time === undefined ? [] : [timeFact(time)]));
	const texts = [place, bring, contact].flatMap((text) => (text === undefined ? [] : factsOf('ja-simple', text)));
	return [...days, ...times, ...texts];
}

function dayFact(text: string): Fact {
	const [year, month, day = 1] = text.split('-').map(Number);
	return { kind: 'date', text: `${month}月${day}日`, value: { year, month, day } };
}

function timeFact(text: string): Fact {
	const [hour, minute] = text.split(':').map(Number);
	return { kind: 'time', text, value: `${hour}:${minute}` };
}

const unspaced = (text: string) => withoutRuby(text).normalize('NFKC').replace(/\s/gu, '');

/** The place of the box, where the first text speaks of it and the easy one does not. */
function placeQuestion(first: Content, second: FurtherText): Unnamed[] {
	const { place } = first.fields;
	if (place === undefined || second.lang !== 'ja-simple') return [];
	const says = ({ title, body }: { title: string; body: string }) =>
		unspaced(`${title}\n${body}`).includes(unspaced(place));
	return says(first) && !says(second) ? [{ kind: 'place', first: place }] : [];
}
