import { describe, expect, it } from 'vitest';
import { content } from '#tests/support/sample-rows';
import { typeOf } from './attachments';
import { COMMAND_VERSION, understand } from './commands';
import { LIMITS } from './limits';
import { Day, Moment } from './ids';

const publish = (over: object) => ({
	v: COMMAND_VERSION,
	name: 'circular.publish',
	args: { id: 'c1', content: { ...content(), ...over }, audience: { to: 'all' } },
});

describe('a command', () => {
	it('is understood by its name, version and arguments', () => {
		expect(understand(publish({}))).toMatchObject({ ok: true, command: { name: 'circular.publish' } });
		expect(understand({ ...publish({}), name: 'circular.burn' })).toMatchObject({ ok: false, code: 'COMMAND_UNKNOWN' });
		expect(understand({ ...publish({}), name: 'constructor' })).toMatchObject({ ok: false, code: 'COMMAND_UNKNOWN' });
		expect(understand({ ...publish({}), v: 0 })).toMatchObject({ ok: false, code: 'COMMAND_OUTDATED' });
	});

	it('says which part cannot be read', () => {
		expect(understand(publish({ title: '' }))).toEqual({ ok: false, code: 'MALFORMED', detail: 'content.title' });
		expect(understand(publish({ body: '\u202E' }))).toMatchObject({ detail: 'content.body' });
	});

	it('takes a body of 20,000 characters and refuses one more', () => {
		expect(understand(publish({ body: 'あ'.repeat(LIMITS.body) })).ok).toBe(true);
		expect(understand(publish({ body: 'あ'.repeat(LIMITS.body + 1) }))).toMatchObject({
			code: 'MALFORMED',
			detail: 'content.body',
		});
	});
});

describe('a day', () => {
	it.each(['2026-02-28', '2028-02-29'])('%s exists', (day) => expect(Day.safeParse(day).success).toBe(true));
	it.each(['2026-02-29', '2026-13-01', '2026-1-1', 'x'])('%s does not', (day) =>
		expect(Day.safeParse(day).success).toBe(false),
	);
});

describe('a moment', () => {
	it.each(['2026-11-22T23:59:59.999Z', '2028-02-29T00:00:00.000Z'])('%s exists', (moment) =>
		expect(Moment.safeParse(moment).success).toBe(true),
	);
	it.each(['2026-11-21T25:00:00.000Z', '2026-02-30T00:00:00.000Z', '2026-13-01T00:00:00.000Z', '2026-11-22'])(
		'%s does not, and would be no hour on any screen',
		(moment) => expect(Moment.safeParse(moment).success).toBe(false),
	);
});

describe('the type of a file', () => {
	it('is what its first bytes say', () => {
		expect(typeOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
		expect(typeOf(new TextEncoder().encode('RIFF1234WEBPVP8 '))).toBe('image/webp');
		expect(typeOf(new TextEncoder().encode('<svg onload=alert(1)>'))).toBeNull();
		expect(typeOf(new Uint8Array())).toBeNull();
	});
});
