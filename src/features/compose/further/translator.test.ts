import { expect, it } from 'vitest';
import { canTranslate, translated, type TranslatorApi } from './translator';

function fake(answer: string | null = 'available') {
	const asked: string[] = [];
	let open = 0;
	const api: TranslatorApi = {
		availability: async ({ targetLanguage }) => (asked.push(targetLanguage), answer),
		create: async ({ targetLanguage }) => {
			open += 1;
			return { translate: async (text) => `${targetLanguage}:${text}`, destroy: () => void (open -= 1) };
		},
	};
	return { api, asked, isOpen: () => open > 0 };
}

it('is offered for what the browser can translate, be it after fetching a model', async () => {
	expect(await canTranslate(fake('downloadable').api, 'en')).toBe(true);
	expect(await canTranslate(fake('unavailable').api, 'en')).toBe(false);
	expect(await canTranslate(fake(null).api, 'vi')).toBe(false);
	const { api, asked } = fake();
	expect(await canTranslate(api, 'ja-simple')).toBe(false);
	expect(await canTranslate(api, 'zh-Hans')).toBe(true);
	expect(asked).toEqual(['zh']);
});

it('keeps the lines, leaves readings out, and lets the translator go', async () => {
	const { api, isOpen } = fake();
	const text = { title: '川掃除', body: '邑久《おく》です。\n\n来てください。' };
	expect(await translated(api, 'en', text)).toEqual({ title: 'en:川掃除', body: 'en:邑久です。\n\nen:来てください。' });
	expect(isOpen()).toBe(false);
});
