import { beforeEach, describe, expect, it, test } from 'vitest';
import { FakeSynthesis, utteranceOf } from '#tests/support/fake-voice';
import { BrowserVoice, speaks, type Ended } from './voice';

/** Timers that run when they are told to. */
let timers: { ms: number; then: () => void }[];
let heard: Ended[];
beforeEach(() => {
	timers = [];
	heard = [];
});

const after = (ms: number, then: () => void) => {
	const timer = { ms, then };
	timers.push(timer);
	return () => void (timers = timers.filter((one) => one !== timer));
};
const pass = () => {
	for (const { then } of timers.splice(0)) then();
};
const voiceOn = (synthesis: FakeSynthesis | undefined) =>
	new BrowserVoice({ synthesis, utterance: utteranceOf, after });
const say = (synthesis: FakeSynthesis | undefined) => {
	const voice = voiceOn(synthesis);
	voice.say('こんにちは', 0.9, (how) => heard.push(how));
	return voice;
};
const event = (error?: string) => ({ error }) as SpeechSynthesisErrorEvent;

test.each(['ja', 'ja-JP', 'ja_JP', 'jpn-JPN', 'JA-jp'])('%s is Japanese', (lang) =>
	expect(speaks({ lang }, 'ja')).toBe(true),
);
test.each(['', 'jam', 'en-US', 'jv-ID'])('%s is not', (lang) => expect(speaks({ lang }, 'ja')).toBe(false));

describe('a sentence', () => {
	it('is one utterance, in Japanese, by a Japanese voice, at its pace', () => {
		const synthesis = new FakeSynthesis('en-US', 'ja_JP');
		say(synthesis);
		expect(synthesis.last).toMatchObject({ text: 'こんにちは', lang: 'ja-JP', rate: 0.9, voice: { lang: 'ja_JP' } });
		synthesis.last.onstart?.(event());
		synthesis.last.onend?.(event());
		expect(heard).toEqual(['done']);
		expect(timers).toEqual([]);
	});

	it('that falls silent without a word is over after its longest time', () => {
		const synthesis = new FakeSynthesis('ja-JP');
		say(synthesis);
		synthesis.last.onstart?.(event());
		expect(timers).toHaveLength(1);
		pass();
		expect(heard).toEqual(['done']);
	});

	it('may begin late when it is the first; a voice that has spoken begins soon', () => {
		const synthesis = new FakeSynthesis('ja-JP');
		const voice = say(synthesis);
		expect(timers).toMatchObject([{ ms: 9000 }]);
		synthesis.last.onstart?.(event());
		synthesis.last.onend?.(event());
		voice.say('次', 1, (how) => heard.push(how));
		expect(timers).toMatchObject([{ ms: 3000 }]);
	});

	it('whose end comes after another was begun says nothing', () => {
		const synthesis = new FakeSynthesis('ja-JP');
		const voice = say(synthesis);
		const first = synthesis.last;
		voice.say('次', 1, (how) => heard.push(how));
		first.onerror?.(event('interrupted'));
		first.onend?.(event());
		expect(heard).toEqual([]);
		voice.stop();
		synthesis.last.onend?.(event());
		expect(heard).toEqual([]);
		expect(timers).toEqual([]);
	});

	it.each([
		['not-allowed', 'refused'],
		['interrupted', 'refused'],
		['audio-busy', 'refused'],
		['language-unavailable', 'none'],
		['synthesis-failed', 'none'],
	])('that ends with %s is %s', (error, how) => {
		const synthesis = new FakeSynthesis('ja-JP');
		say(synthesis);
		synthesis.last.onerror?.(event(error));
		expect(heard).toEqual([how]);
	});
});

describe('another language', () => {
	const sayEnglish = (synthesis: FakeSynthesis) =>
		new BrowserVoice({ synthesis, utterance: utteranceOf, after, language: 'en' }).say('Hello.', 1, (how) =>
			heard.push(how),
		);

	it('is spoken by a voice of its own', () => {
		const synthesis = new FakeSynthesis('ja-JP', 'en-GB');
		sayEnglish(synthesis);
		expect(synthesis.last).toMatchObject({ text: 'Hello.', lang: 'en', voice: { lang: 'en-GB' } });
	});

	it.each([[['ja-JP']], [[]]])('is not spoken at all by others, or by nobody knows whom: %j', (langs) => {
		const synthesis = new FakeSynthesis(...langs);
		sayEnglish(synthesis);
		pass();
		expect(synthesis.spoken).toEqual([]);
		expect(heard).toEqual(['none']);
	});

	it('of simplified Chinese is not that of Taiwan', () => {
		expect(['zh-CN', 'zh_CN', 'cmn-Hans-CN', 'zh'].every((lang) => speaks({ lang }, 'zh-Hans'))).toBe(true);
		expect(['zh-TW', 'zh-HK', 'ja-JP'].some((lang) => speaks({ lang }, 'zh-Hans'))).toBe(false);
	});
});

describe('without a Japanese voice', () => {
	it('there is none where the browser has no speech at all', () => {
		say(undefined);
		expect(heard).toEqual(['none']);
	});

	it('it is tried where the list stays empty, and is none when no word begins', () => {
		const synthesis = new FakeSynthesis();
		say(synthesis);
		expect(synthesis.spoken).toHaveLength(1);
		pass();
		expect(heard).toEqual(['none']);
		expect(synthesis.cancelled).toBeGreaterThan(0);
	});

	it('a voice that comes late speaks, and one that never comes is none', () => {
		const synthesis = new FakeSynthesis('en-US');
		say(synthesis);
		expect(synthesis.spoken).toEqual([]);
		synthesis.arrive('en-US', 'de-DE');
		expect(synthesis.spoken).toEqual([]);
		synthesis.arrive('en-US', 'jpn-JPN');
		expect(synthesis.last).toMatchObject({ text: 'こんにちは' });
		const other = new FakeSynthesis('en-US');
		say(other);
		pass();
		expect(heard).toContain('none');
		other.arrive('ja-JP');
		expect(other.spoken).toEqual([]);
	});

	it('a voice that comes after it was stopped says nothing', () => {
		const synthesis = new FakeSynthesis('en-US');
		say(synthesis).stop();
		synthesis.arrive('ja-JP');
		expect(synthesis.spoken).toEqual([]);
		expect(timers).toEqual([]);
	});
});
