import { expect, it } from 'vitest';
import { circular, content } from '#tests/support/sample-rows';
import { marksOf } from './marks';

const correction = { at: '2026-11-21T00:00:00.000Z', note: '', again: false };

it('a circular that was never corrected carries no mark', () => {
	const { parts, fields } = marksOf(circular());
	expect([...parts, ...fields]).toEqual([]);
});

it('every part that any correction changed is marked, and of the box only the changed lines', () => {
	const { parts, fields } = marksOf(
		circular({
			content: content({ title: '新', fields: { place: '集会所', bring: '軍手' } }),
			corrections: [
				{ ...correction, version: 2, before: { title: '旧' } },
				{ ...correction, version: 3, before: { fields: { place: '公園', bring: '軍手', contact: '会長' } } },
			],
		}),
	);
	expect([...parts].sort()).toEqual(['fields', 'title']);
	expect([...fields].sort()).toEqual(['contact', 'place']);
});
