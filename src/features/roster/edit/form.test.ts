import { describe, expect, it } from 'vitest';
import { households } from '#i18n/words';
import { household } from '#tests/support/sample-rows';
import { formOf, readForm, type Form } from './form';

const { wrong } = households.form;
const form = (over: Partial<Form>): Form => ({ ...formOf(), name: '岡本', ...over });

describe('the form of a household', () => {
	it('needs a name and nothing else', () => {
		expect(readForm(form({ name: ' 岡本 修様 ' }))).toEqual({ facts: { name: '岡本　修', ways: [] } });
		expect(readForm(form({ name: '　' }))).toEqual({ wrong: { name: wrong.name } });
	});

	it('says what cannot be read rather than dropping it', () => {
		expect(readForm(form({ phone: '123-4567', mail: 'あ' }))).toEqual({
			wrong: { phone: wrong.phone, mail: wrong.mail },
		});
		expect(readForm(form({ ways: ['mail'] }))).toEqual({ wrong: { mail: wrong.wayMail } });
		expect(readForm(form({ name: 'あ'.repeat(41) }))).toEqual({ wrong: { name: wrong.long } });
	});

	it('gives again what it was made from', () => {
		const facts = {
			name: '岡本',
			kana: 'おかもと',
			phone: '086-123-4567',
			mail: 'a@example.jp',
			ways: ['mail' as const],
		};
		expect(readForm(formOf(household(facts)))).toEqual({ facts });
	});

	it('leaves a name as it is written where it was not touched', () => {
		const was = household({ name: '三宅 勝', kana: 'みやけ まさる' });
		expect(readForm({ ...formOf(was), phone: '086-123-4567' }, was)).toMatchObject({
			facts: { name: '三宅 勝', kana: 'みやけ まさる' },
		});
		expect(readForm({ ...formOf(was), name: '三宅 修' }, was)).toMatchObject({ facts: { name: '三宅　修' } });
	});

	it('lets go of a telephone that is said to be none', () => {
		expect(readForm(form({ phone: 'なし' }))).toEqual({ facts: { name: '岡本', ways: [] } });
	});
});
