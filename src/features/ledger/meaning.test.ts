import { expect, it } from 'vitest';
import type { Way } from '#contract/households';
import { household } from '#tests/support/sample-rows';
import { meaningOf } from './meaning';

const TODAY = '2026-11-22';
const AT = '2026-11-22T01:02:00.000Z';
const NO_PHONE = { self: 0, family: 0 };
const ONE_PHONE = { self: 1, family: 0 };

it.each([
	['unreached', ['paper'], NO_PHONE, '紙で届けるお宅です。まだ渡していません。'],
	['unreached', ['app'], NO_PHONE, '届ける手立てがまだありません。紙で渡すか、声をかけてください。'],
	['unreached', ['app'], ONE_PHONE, 'スマホは、30日より長く開いていません。紙で渡すか、声をかけてください。'],
	[
		'unreached',
		['app'],
		{ ...ONE_PHONE, doubtful: true },
		'スマホに送ったお知らせが、3回続けて画面に出ていません。紙で渡すか、声をかけてください。',
	],
	['unread', ['app'], ONE_PHONE, 'スマホで読めます。まだ開いていません。'],
	['paper', ['paper'], NO_PHONE, '紙で渡しました。'],
] as const)('a door that is %s, wishing %s, says what is true of it', (state, ways, deviceCounts, said) => {
	expect(meaningOf({ state, household: household({ ways: [...ways] as Way[], deviceCounts }) }, TODAY)).toBe(said);
});

it('no door is said to be reached before somebody has read, was handed it or told', () => {
	for (const state of ['unread', 'unreached'] as const)
		for (const ways of [[], ['app'], ['paper'], ['app', 'paper'], ['mail']] as Way[][])
			for (const deviceCounts of [NO_PHONE, ONE_PHONE])
				expect(meaningOf({ state, household: household({ ways, deviceCounts }) }, TODAY)).not.toMatch(
					/届いて|届きました|伝わ/u,
				);
});

it.each([
	[{ sent: AT, shown: AT }, 'きょう 午前10時2分に、スマホの画面に出ました。まだ開いていません。'],
	[{ sent: AT }, 'スマホに送りました。画面に出たかは、まだ分かりません。'],
	[{ mailed: AT }, 'きょう 午前10時2分に、メールで送りました。まだ読んでいません。'],
	[
		{ sent: AT, mailed: AT },
		'スマホに送りました。画面に出たかは、まだ分かりません。きょう 午前10時2分に、メールでも送りました。',
	],
	[{ failed: true as const }, 'まだ送れていません。急ぐときは、紙や声で伝えてください。'],
])('a door that has not read says how far it came: %o', (arrival, said) => {
	const door = { state: 'unread' as const, household: household({ ways: ['app'] }), arrival };
	expect(meaningOf(door, TODAY)).toBe(said);
	const wishing = { ...door, household: household({ ways: ['app', 'paper'] }) };
	expect(meaningOf(wishing, TODAY)).toBe(`${said}紙もご希望のお宅です。まだ渡していません。`);
});

const mail = { address: 'a@example.com', language: 'ja', state: 'confirmed' as const, since: AT };

it('a door that reads mails, and has no phone, says so', () => {
	const reads = household({ ways: ['mail'], deviceCounts: NO_PHONE, mails: [{ ...mail, relation: 'self' }] });
	expect(meaningOf({ state: 'unread', household: reads }, TODAY)).toBe('メールで届けています。まだ読んでいません。');
	const read = { at: AT, version: 1, by: 'mail' as const };
	const receipt = { circular: 'c1', household: 'h1', readBySelf: read, readByFamily: read };
	expect(meaningOf({ state: 'readBySelf', household: reads, receipt }, TODAY)).toContain('メールで読みました');
	expect(meaningOf({ state: 'readByFamily', household: reads, receipt }, TODAY)).toContain('メールで読みました');
});
