import { expect, it } from 'vitest';
import { seats } from '#i18n/words';
import { holderLabel } from './holder';

it('a person is named with さん, an office of the city without, and nobody as nobody', () => {
	expect(holderLabel({ role: 'chair', holder: '三宅 節子' })).toBe('三宅 節子さん');
	expect(holderLabel({ role: 'city', holder: '市民協働の係' })).toBe('市民協働の係');
	expect(holderLabel({ role: 'officer' })).toBe(seats.unnamed);
});
