import { expect, test } from 'vitest';
import type { CityLessons } from '#contract/lessons';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { lesson } from '#tests/support/sample-rows';

/* A volunteer with a grudge, or some years, write so many lessons that were that nobody sees one that is to come. */

associationForEachTest();

test('a thousand lessons of the past hide none that is to come', async () => {
	const { city } = association;
	const id = city.as.association;
	await city.must({ name: 'lesson.put', args: lesson({ id: 'a-past', day: '2026-01-10' }) });
	const past = (await server.db.doc(`associations/${id}/rows/lesson.a-past`).get()).data();
	for (let from = 0; from < 1_000; from += 500) {
		const batch = server.db.batch();
		for (let at = from; at < from + 500; at++)
			batch.set(server.db.doc(`associations/${id}/rows/lesson.a-${at}`), { ...past, id: `a-${at}` });
		await batch.commit();
	}
	await city.must({ name: 'lesson.put', args: lesson({ id: 'z-next', day: '2027-01-10' }) });
	const reply = (await (await server.request(`/api/lessons/${id}`)).json()) as CityLessons;
	expect(reply.lessons.map((one) => one.id)).toEqual(['z-next']);
});
