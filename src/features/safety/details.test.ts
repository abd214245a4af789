import { describe, expect, it } from 'vitest';
import { detailsOf, saidWith, withState } from './details';

describe('what is told beside the press', () => {
	it('is what was typed, cleaned, and nothing that is empty', () => {
		const typed = { kinds: [], note: ' 2階\u200bにいます \n', where: '  ', people: [] };
		expect(saidWith('help', typed)).toMatchObject({ said: { state: 'help', note: '2階にいます' }, isRight: true });
		expect(saidWith('help', typed).said).not.toHaveProperty('where');
		expect(saidWith('safe', detailsOf()).said).toEqual({ state: 'safe' });
	});

	it('names which help only where somebody needs it', () => {
		const typed = { ...detailsOf(), kinds: ['injured' as const] };
		expect(saidWith('safe', typed).said).toEqual({ state: 'safe' });
		const people = [{ name: '節子', state: 'help' as const }];
		expect(saidWith('safe', { ...typed, people }).said).toEqual({ state: 'safe', kinds: ['injured'], people });
	});

	it('is refused where it is too long or a person has no name, by its field', () => {
		const people = [
			{ name: ' ', state: 'help' as const },
			{ name: 'あ'.repeat(21), state: 'help' as const },
		];
		const { wrong, isRight } = saidWith('help', { kinds: [], note: 'あ'.repeat(101), where: 'あ'.repeat(61), people });
		expect(isRight).toBe(false);
		expect(wrong).toEqual({
			...{ note: 'tooLong', where: 'tooLong' },
			people: new Map([
				[0, 'nameMissing'],
				[1, 'tooLong'],
			]),
		});
	});

	it('stays when another button is pressed, as far as it is of that still', () => {
		const before = { state: 'help' as const, kinds: ['injured' as const], note: '2階' };
		expect(withState(before, 'safe')).toEqual({ state: 'safe', note: '2階' });
		expect(withState(undefined, 'away')).toEqual({ state: 'away' });
	});
});
