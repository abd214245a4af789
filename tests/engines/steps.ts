import type { Command } from '#contract/commands';
import type { Content } from '#contract/content';
import { joining } from '#i18n/words';
import type { Window } from './window';

const PLAIN: Content = {
	title: '集会所の大掃除と、いすの入れ替え',
	body: '集会所を掃除します。12月6日までに、長さ1.3倍のほうきを3本お持ちください。\n\n「古いいす」は、ほしい方に差し上げます。',
	fields: { when: { day: '2030-12-01', from: '07:30' }, place: '椿原東集会所', contact: '藤原 086-000-1202' },
	category: 'cleaning',
	urgent: false,
	attachments: [],
};

/** The command by which a circular goes to everybody. */
export function circular(id: string, parts: Partial<Content> = {}): Command {
	return { name: 'circular.publish', args: { id, content: { ...PLAIN, ...parts }, audience: { to: 'all' } } };
}

/** Says yes to the question of a card: the window is in when the question has gone. */
export async function sayYes(window: Window, question: string): Promise<void> {
	await window.see(question);
	await window.press('button', joining.yes);
	await window.seeGone(question);
}
