import { expect, test } from 'vitest';
import { FakeVoice } from '#tests/support/fake-voice';
import { Player, RATES, type Kept } from './player.svelte';

const lines = ['一。', '二。', '三。'].map((say) => ({ part: 'body', say }));

function start(before?: { at: number; pace: number }) {
	let is = before;
	const kept: Kept = { get: () => is, set: (now) => (is = now) };
	const voice = new FakeVoice();
	return { voice, player: new Player(lines, voice, kept), kept };
}
const texts = ({ said }: FakeVoice) => said.map(({ text }) => text);

test('reads sentence by sentence to its end, and then from the start', () => {
	const { voice, player } = start();
	player.play();
	for (const _ of lines) voice.end();
	expect(texts(voice)).toEqual(['一。', '二。', '三。']);
	expect(player.state).toBe('ended');
	player.play();
	expect(texts(voice).at(-1)).toBe('一。');
});

test('paused it keeps its place, here and on coming back', () => {
	const { voice, player, kept } = start();
	player.play();
	voice.end();
	player.pause();
	expect([player.state, player.at, voice.stops]).toEqual(['paused', 1, 1]);
	// The end of what was stopped moves nothing on.
	voice.end();
	expect(player.at).toBe(1);
	const again = new Player(lines, voice, kept);
	again.play();
	expect(texts(voice)).toEqual(['一。', '二。', '二。']);
});

test('steps between sentences and stays within them', () => {
	const { voice, player } = start();
	player.step(-1);
	expect(player.at).toBe(0);
	player.step(1);
	expect([player.at, texts(voice)]).toEqual([1, []]);
	player.play();
	player.step(1);
	player.step(1);
	expect(texts(voice)).toEqual(['二。', '三。', '三。']);
});

test('another pace begins the sentence anew, and is kept', () => {
	const { voice, player, kept } = start();
	player.play();
	for (let i = 0; i < 5; i += 1) player.hurry(-1);
	expect(voice.said.at(-1)).toEqual({ text: '一。', rate: RATES[0] });
	player.pause();
	player.hurry(1);
	expect(kept.get()).toEqual({ at: 0, pace: 1 });
	expect(voice.said).toHaveLength(6);
});

test('says that there is no voice, and waits where the browser wants a press', () => {
	const { voice, player } = start();
	player.play();
	voice.end('refused');
	expect(player.state).toBe('paused');
	player.play();
	voice.end('none');
	expect(player.state).toBe('none');
	expect(player.at).toBe(0);
});

test('a place beyond a text that became shorter, and a pace of another version, begin anew', () => {
	const { player } = start({ at: 7, pace: 99 });
	expect([player.at, player.pace]).toEqual([0, 2]);
	expect(new Player([], new FakeVoice(), { get: () => undefined, set: () => {} }).play()).toBeUndefined();
});
