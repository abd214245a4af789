import type { Command } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import type { Answer, Item, Question, Value } from '#contract/questions';
import { sumsOf } from '#domain/answers/sums';
import { tallyOf } from '#domain/answers/item-sums';
import type { Posted } from './board';
import { addMinutes } from './calendar';
import type { Home } from './homes';
import type { Report } from './report';

/** Where a household stands in a row of ten: without chance, so that a question changes nothing else of the town. */
const placeOf = ({ group, order }: Home): number => (group * 7 + order * 3) % 10;

function valueOf(item: Item, home: Home): Value | undefined {
	const place = placeOf(home);
	if (item.kind === 'number') return { item: item.id, kind: 'number', number: Math.min(item.most, item.least + place) };
	if (item.kind !== 'attend') return undefined;
	const people = place < 3 ? 0 : Math.min(item.most, 1 + (place % 3));
	const shift = item.shifts[place % Math.max(1, item.shifts.length)]?.id;
	return { item: item.id, kind: 'attend', people, ...(people > 0 && shift && { shift }) };
}

/** What a household answers; nothing where it puts that off, as every fifth does. */
function valuesOf({ items }: Question, home: Home): Value[] {
	if (placeOf(home) % 5 === 4) return [];
	return items.flatMap((item) => (item.optional ? [] : (valueOf(item, home) ?? [])));
}

/** The answer of somebody who has just read a circular, or whose slip the leader took along with the paper. */
export function answerAfter(report: Report, posted: Posted, home: Home, now: Moment): Report[] {
	const values = posted.question ? valuesOf(posted.question, home) : [];
	const at = addMinutes(report.at, 2);
	if (values.length === 0 || at >= now) return [];
	const of = { circular: posted.id, values };
	const isSlip = report.command.name === 'receipt.tick';
	const command: Command = isSlip
		? { name: 'answer.slip', args: { ...of, household: home.id } }
		: { name: 'answer.put', args: of };
	return [{ at, command }];
}

/** Shows everybody what was answered so far. */
export function sumsShown(posted: Posted, homes: readonly { home: Home; reports: readonly Report[] }[]): Command[] {
	const { id, question } = posted;
	if (!question) return [];
	const answers = new Map<Id, Answer>();
	for (const { home, reports } of homes)
		for (const { at, command } of reports) {
			if (command.name !== 'answer.put' && command.name !== 'answer.slip') continue;
			if (command.args.circular !== id) continue;
			const way = command.name === 'answer.slip' ? 'paper' : 'self';
			const entry = { id: `${id}.${home.id}`, source: home.id, way, at, values: command.args.values } as const;
			answers.set(home.id, { circular: id, household: home.id, entries: [entry] });
		}
	const doors = homes.map(({ home }) => ({ household: home }));
	return [{ name: 'answer.showSums', args: { circular: id, sums: sumsOf(tallyOf(question, doors, answers)) } }];
}
