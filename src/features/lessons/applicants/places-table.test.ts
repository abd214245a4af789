import { expect, test } from 'vitest';
import { aboutOf } from '#domain/lessons/applications';
import { lesson } from '#tests/support/sample-rows';
import { placesTable } from './places-table';

test('each lesson has a line with its places, and nobody’s name', () => {
	const of = lesson({ takes: 'asked', seats: 3 });
	const entry = { id: 'e', association: 'a1', name: '山田ふみ', people: 2, at: '2026-11-27T00:00:00.000Z' };
	const [header, line] = placesTable([
		{ about: aboutOf(of), lesson: of, entries: [{ ...entry, state: 'accepted' as const }] },
	]);
	expect(header).toHaveLength(11);
	expect(line).toEqual([
		...['操南公民館', 'はじめてのスマホ', '2026-12-03', '13:30', '16:30', '一人ずつ答える', '3'],
		...['2', '0', '0', '1'],
	]);
});
