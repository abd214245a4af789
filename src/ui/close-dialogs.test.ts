// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { closeDialogs } from './close-dialogs';

it('closes what is open, but not what closes by its own answer alone', () => {
	document.body.innerHTML = '<dialog open id="question"></dialog><dialog id="other"></dialog><dialog open id="lock">';
	const closed: string[] = [];
	for (const dialog of document.querySelectorAll('dialog')) dialog.close = () => closed.push(dialog.id);
	document.getElementById('lock')?.addEventListener('cancel', (event) => event.preventDefault());
	closeDialogs(document);
	expect(closed).toEqual(['question']);
});
