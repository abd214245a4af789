import { describe, expect, it } from 'vitest';
import { mayAsk } from '#domain/commands/index';
import { Role } from '#contract/rows';
import { roomsOf } from './rooms';

describe('the ways from the desk', () => {
	it('lead a group leader to the own doors, a chair everywhere in the association, a volunteer nowhere', () => {
		expect(roomsOf('groupLeader')).toEqual(['roster', 'keys', 'overview']);
		expect(roomsOf('chair')).toEqual(['roster', 'keys', 'overview', 'seats', 'audit']);
		expect(roomsOf('volunteer')).toEqual([]);
		expect(roomsOf('city')).toEqual(['found']);
	});

	it('lead to the keys and the seats only who may ask for something there', () => {
		for (const role of Role.options) {
			expect(roomsOf(role).includes('keys')).toBe(mayAsk(role, 'key.issue'));
			expect(roomsOf(role).includes('seats')).toBe(mayAsk(role, 'seat.open'));
		}
	});
});
