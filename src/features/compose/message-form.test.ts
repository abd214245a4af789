import { describe, expect, it } from 'vitest';
import { LIMITS } from '#contract/limits';
import type { Group } from '#contract/rows';
import { audienceOf } from './form';
import { circular, content } from '#tests/support/sample-rows';
import {
	emptyMessage,
	messageAbout,
	messageCorrectionOf,
	messageOf,
	messageProblems,
	readMessage,
	textOf,
} from './message-form';

const groups: Group[] = [{ id: 'g1', name: '1班', order: 1, state: 'active' }];
const problems = (over: object) => messageProblems({ ...emptyMessage(), text: '断水です', ...over }, groups);

describe('a message', () => {
	it('that says something may go', () => expect(problems({})).toEqual([]));
	it('of blanks may not', () => expect(problems({ text: ' \n' })).toEqual(['missing']));
	it('may have 400 characters, and not one more', () => {
		expect(problems({ text: 'あ'.repeat(LIMITS.message) })).toEqual([]);
		expect(problems({ text: 'あ'.repeat(LIMITS.message + 1) })).toEqual(['tooLong']);
	});
	it('to groups needs one, and none that is gone', () => {
		expect(problems({ audience: { to: 'groups', groups: [] } })).toEqual(['noGroup']);
		expect(problems({ audience: { to: 'groups', groups: ['g9'] } })).toEqual(['groupDissolved']);
	});
	it('to those who have not got a circular needs one, and at most 300', () => {
		const about = messageAbout('c1');
		const those = (without: number) => messageProblems({ ...about, text: '断水です' }, groups, without);
		expect(those(0)).toEqual(['nobodyLeft']);
		expect(those(300)).toEqual([]);
		expect(those(301)).toEqual(['tooMany']);
		expect(audienceOf(about.audience, ['h1'])).toEqual({ to: 'households', households: ['h1'], unread: 'c1' });
	});
	it('of a group leader is for her group from the start', () => {
		expect(audienceOf(emptyMessage('g1').audience)).toEqual({ to: 'groups', groups: ['g1'] });
	});
	it('to those who have not got a circular, refused, asks its ledger again', () => {
		const audience = { to: 'households' as const, households: ['h1'], unread: 'c1' };
		expect(messageOf({ id: 'm1', text: '断水', urgent: false, audience }).audience).toMatchObject({
			to: 'unread',
			unread: 'c1',
		});
		const { unread: _, ...named } = audience;
		expect(messageOf({ id: 'm1', text: '断水', urgent: false, audience: named }).audience.to).toBe('groups');
	});
	it('that is corrected says something else than before, and to whom it went is not asked again', () => {
		const standing = circular({ form: 'message', content: content({ body: '断水です' }) });
		const form = messageCorrectionOf({ ...standing, audience: { to: 'groups', groups: ['g9'] }, version: 2 });
		expect(readMessage(structuredClone(form))).toEqual(form);
		expect(messageProblems(form, groups)).toEqual(['unchanged']);
		expect(messageProblems({ ...form, text: '断水は3時からです' }, groups)).toEqual([]);
		const long = { ...form.correction, note: 'あ'.repeat(LIMITS.note + 1) };
		expect(messageProblems({ ...form, text: '', correction: long }, groups)).toEqual(['missing', 'noteTooLong']);
	});
	it('goes out as clean text', () => expect(textOf({ ...emptyMessage(), text: ' 断\u202e水\r\n' })).toBe('断水'));
	it('that was refused opens with its text and its audience', () => {
		const form = messageOf({ id: 'm1', text: '断水', urgent: true, audience: { to: 'groups', groups: ['g1'] } });
		expect(readMessage(structuredClone(form))).toEqual(form);
		expect(audienceOf(form.audience)).toEqual({ to: 'groups', groups: ['g1'] });
	});
});
