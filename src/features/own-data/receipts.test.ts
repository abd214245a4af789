import { expect, test } from 'vitest';
import { aboutOf } from '#domain/lessons/applications';
import { circular, lesson } from '#tests/support/sample-rows';
import { inserted } from '#ui/inserted';
import { applicationLine, receiptLine, threadLine } from './receipts';

const at = '2026-11-20T00:00:00.000Z';

test('a receipt names its circular and everything that is known of it', () => {
	const receipt = {
		circular: 'c1',
		household: 'h1',
		shown: { at, version: 1 },
		readBySelf: { at, version: 1 },
		paper: { at: '2026-11-21T00:00:00.000Z', by: 'chair' },
	};
	expect(receiptLine({ receipt, circular: circular() }, '2026-11-22')).toEqual({
		id: 'c1',
		title: `${inserted('川掃除のお知らせ')}：`,
		facts: [
			'11月20日（金） 午前9時 画面に出た',
			'11月20日（金） 午前9時 読んだ',
			'11月21日（土） 午前9時 紙で受けとった',
		],
	});
});

test('what was sent stands among what is known, by phone and by mail, in the order of their times', () => {
	const receipt = { circular: 'c1', household: 'h1', shown: { at, version: 1 } };
	const arrival = { sent: at, shown: at, mailed: '2026-11-21T00:00:00.000Z' };
	expect(receiptLine({ receipt, arrival, circular: circular() }, '2026-11-22').facts).toEqual([
		'11月20日（金） 午前9時 スマホに送った',
		'11月20日（金） 午前9時 画面に出た',
		'11月21日（土） 午前9時 メールで送った',
	]);
});

test('a reading by mail says so', () => {
	const read = { at, version: 1, by: 'mail' as const };
	const receipt = { circular: 'c1', household: 'h1', readBySelf: read, readByFamily: read };
	expect(receiptLine({ receipt, circular: circular() }, '2026-11-22').facts).toEqual([
		'11月20日（金） 午前9時 メールで読んだ',
		'11月20日（金） 午前9時 家族がメールで読んだ',
	]);
});

test('a circular that this phone no longer has is still accounted for', () => {
	const receipt = { circular: 'c9', household: 'h1', told: { at, by: 'chair' } };
	expect(receiptLine({ receipt }, '2026-11-22')).toMatchObject({
		title: '今は見られない回覧：',
		facts: ['11月20日（金） 午前9時 聞いた'],
	});
});

test.each([
	['noAnswer', ['11月20日（金） 午前9時 電話があった']],
	['called', ['11月20日（金） 午前9時 電話があった']],
	['takenBack', []],
] as const)('a call with the outcome %s is told as %j', (outcome, facts) => {
	const receipt = { circular: 'c1', household: 'h1', called: { id: 'k', at, by: 'chair', outcome } };
	expect(receiptLine({ receipt, circular: circular() }, '2026-11-22').facts).toEqual(facts);
});

test('a thread names its message and says all that was written', () => {
	const entries = [
		{ id: 'e1', at, by: 'household' as const, text: '行けません。' },
		{ id: 'e2', at, by: 'sender' as const, text: 'わかりました。' },
	];
	expect(threadLine({ circular: 'c1', household: 'h1', entries }, circular(), '2026-11-22')).toEqual({
		id: 'c1',
		title: `${inserted('川掃除のお知らせ')}：`,
		facts: [
			`11月20日（金） このお宅：${inserted('行けません。')}`,
			`11月20日（金） ${inserted('会長')}：${inserted('わかりました。')}`,
		],
	});
});

test('an application says what was written for which lesson, and how it stands', () => {
	const application = { id: 'a1', household: 'h1', city: 'c', lesson: 'l1', at, name: '三宅 節子', people: 2 };
	const about = aboutOf(lesson({ day: '2026-12-03' }));
	expect(applicationLine({ ...application, state: 'waiting', phone: '086-000-2222', about }, '2026-11-22')).toEqual({
		id: 'a1',
		title: `${inserted('はじめてのスマホ')}：`,
		facts: ['12月3日（木）', `${inserted('三宅 節子')}さん、2人`, inserted('086-000-2222'), '順番待ち'],
	});
	expect(applicationLine({ ...application, state: 'received' }, '2026-11-22').title).toBe('11月20日（金）：');
});
