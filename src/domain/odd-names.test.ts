import { describe, expect, it } from 'vitest';
import type { ReadingEntry } from '#contract/readings';
import { ReadingEntry as Entry } from '#contract/readings';
import { oddFamilies, oddPlaces, type OddName } from '#tests/fixtures/odd-names';
import { withReadings } from './readings';
import { sentencesOf } from './speech';
import { toKatakana } from './kana';

/*
 * Of three hundred names with odd readings none is misread: what a voice is handed holds the reading where the name
 * stands by itself, and not where its signs are part of another word.
 */
const entries = (names: readonly OddName[], about: ReadingEntry['about']) => names.map((one) => ({ ...one, about }));
const list: ReadingEntry[] = [...entries(oddFamilies, 'family'), ...entries(oddPlaces, 'place')];
const said = (text: string) =>
	sentencesOf(text, list)
		.map(({ say }) => say)
		.join('');
/** Without the letters around, and in them. */
const shownIn = (text: string) => withReadings(text, list).filter(({ reading }) => reading !== undefined);

it('there are three hundred of them, each once, and each may stand in the list', () => {
	expect(list.length).toBeGreaterThanOrEqual(300);
	expect(new Set(list.map(({ base }) => base)).size).toBe(list.length);
	for (const entry of list) expect(Entry.safeParse(entry).success, entry.base).toBe(true);
});

describe('a place', () => {
	it.each(oddPlaces.map(({ base, reading }) => [base, toKatakana(reading)]))('%s: %s', (base, kana) => {
		expect(said(`7/5(日)10:00～、${base}公民館に集まります。`)).toBe(
			`7月5日、日曜日、10時から、${kana}公民館に集まります。`,
		);
		expect(said(`主催は${base}で、会費は1,500円です。`)).toBe(`主催は${kana}で、会費は1500円です。`);
		// Within a longer word it has no reading, and the voice says that word as it knows it.
		expect(shownIn(`桜${base}梅の花`)).toEqual([]);
		expect(said(`桜${base}梅の花`)).not.toContain(kana);
	});
});

describe('a family', () => {
	it.each(oddFamilies.map(({ base, reading }) => [base, toKatakana(reading)]))('%s: %s', (base, kana) => {
		expect(said(`係は${base}さん（086-252-1234）です。`)).toBe(
			`係は${kana}さん、ゼロハチロク、ニーゴーニー、イチニーサンヨン、です。`,
		);
		expect(said(`会長 ${base}、副会長 山田`)).toBe(`会長、${kana}、副会長、山田`);
		expect(shownIn(`桜${base}梅さん`)).toEqual([]);
		expect(said(`桜${base}梅さん`)).not.toContain(kana);
	});
});

describe('real words that hold a name', () => {
	it.each([
		['長谷川さん', '長谷'],
		['春日井市', '春日'],
		['八木山動物公園', '八木'],
		['平野川の土手', '平野'],
		['大木戸公園', '大木'],
		['山中湖', '山中'],
		['小谷城', '小谷'],
		['根本的な修理', '根本'],
		['神谷町駅', '神谷'],
		['美作市役所通信簿', '美作'],
		['烏丸線', ''],
	])('%s', (text, base) => {
		const found = shownIn(text).map(({ text: shown }) => shown);
		if (base) expect(found).not.toContain(base);
		else expect(found).toEqual(['烏丸']);
	});
});
