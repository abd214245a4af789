import type { Day } from '#contract/ids';
import type { SafetyEntry, SafetyReport, Said } from '#contract/safety';
import { MAIL_SOURCE } from '#domain/sources';
import { standingOf, type Saying } from '#domain/safety/standing';
import { datedMomentLabel } from '#i18n/format';
import { ownData, safety as words, titles } from '#i18n/words';
import type { OwnReport } from '#local/safety';
import { inserted } from '#ui/inserted';

/** By which way something was said, in the words of all screens. */
export const wayOf = ({ way, source }: Pick<SafetyEntry, 'way' | 'source'>): keyof typeof words.ways =>
	source.startsWith(MAIL_SOURCE) ? 'mail' : way;

/** What one source says, as the parts of one line: the state, the help, the words, and those who differ. */
export function saidParts({ state, kinds = [], note, where, people = [] }: Said): string[] {
	return [
		words.states[state],
		...kinds.map((kind) => words.kind[kind]),
		...(note ? [note] : []),
		...(where ? [where] : []),
		...people.map((person) => words.personSaid(person.name, words.states[person.state])),
	];
}

/** A report as the household's own page lists it: the check, and each thing that is known with its moment. */
export function reportLine({ check, report }: Pick<OwnReport, 'check' | 'report'>, today: Day) {
	const facts = (report?.entries ?? []).map((entry) => {
		const said = entry.said ? saidParts(entry.said).join('　') : ownData.said.back;
		return words.line(datedMomentLabel(entry.at, today), words.ways[wayOf(entry)], inserted(said));
	});
	const title = `${check.drill ? words.drillTag : ''}${titles.safety}`;
	return { id: check.id, title, facts };
}

/** What this phone said, and what others said beside it, the graver first. */
export function ownAndOthers(
	report: SafetyReport | undefined,
	source: string,
): { own?: Saying; others: { entry: Saying; isSettled: boolean }[] } {
	const { counts, beside, settled } = standingOf(report);
	const all = [...(counts ? [counts] : []), ...beside];
	const own = [...all, ...settled].find((entry) => entry.source === source);
	const others = [
		...all.map((entry) => ({ entry, isSettled: false })),
		...settled.map((entry) => ({ entry, isSettled: true })),
	].filter(({ entry, isSettled }) => entry.source !== source || isSettled);
	return { ...(own && { own }), others };
}
