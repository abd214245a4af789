import { expect, test } from 'vitest';
import { inserted, pieces } from './inserted';

test('what was inserted stands between the words of the sentence', () => {
	expect(pieces(`Is this your household: ${inserted('三宅 節子')}?`)).toEqual([
		'Is this your household: ',
		'三宅 節子',
		'?',
	]);
	expect(pieces(`${inserted('三宅')}さん、${inserted('会長')}`)).toEqual(['', '三宅', 'さん、', '会長', '']);
	expect(pieces('きょう読みました')).toEqual(['きょう読みました']);
});
