import { expect } from 'vitest';
import type { Command, CommandName, Envelope } from '#contract/commands';
import type { Moment } from '#contract/ids';
import type { EmulatorAssociation } from '#tests/support/emulator-association';
import type { TestServer } from '#tests/support/server';
import { HOMES, LEADING, type Home, type Leading } from './answering-steps';
import type { Fate } from './network';
import { expectSaid } from './invariants';
import { Phone } from './phone';

const everybody = [...HOMES, ...LEADING];

/** A command as the server got it for the first time, and when that was. */
interface FirstSeen {
	envelope: Envelope;
	now: Moment;
	device: string;
}

/** The phones of the homes and leaders of an association on the real server, which notes what comes to it. */
export class WatchedPhones {
	readonly association: EmulatorAssociation;
	readonly phones: Record<Home | Leading, Phone>;
	/** What came to the server, by the ids of the commands. */
	readonly seen = new Map<string, FirstSeen>();
	protected readonly server: TestServer;

	protected constructor(server: TestServer, association: EmulatorAssociation) {
		this.server = server;
		this.association = association;
		const watched = { ...server, app: Object.assign(Object.create(server.app), { request: this.#request }) };
		const phone = (who: Home | Leading) =>
			[who, new Phone(watched, `${association.id}-${who}`, association[who].device)] as const;
		this.phones = Object.fromEntries(everybody.map(phone)) as Record<Home | Leading, Phone>;
	}

	/** Lets every phone in by its card. */
	protected async join(): Promise<void> {
		for (const who of everybody) {
			const phone = this.phones[who];
			await phone.join(this.association.card(who === 'family' ? 'k-h1-family' : `k-${who}`).secret);
			await phone.sync();
		}
	}

	/** All faults are over: everybody talks to the server until nothing is left to say. */
	async heal(): Promise<void> {
		for (const who of [...everybody, ...everybody]) {
			const phone = this.phones[who];
			await phone.net.deliver();
			phone.reboot();
			for (let tries = 0; tries < 20; tries++) {
				await phone.sync();
				if (phone.status.state.phase === 'idle') break;
			}
			if (phone.reported.length > 0) throw phone.reported[0];
		}
	}

	/** Notes what comes to the server for the first time, and when. */
	readonly #request = async (path: string, init: RequestInit): Promise<Response> => {
		if (path.endsWith('/push')) {
			const { commands } = JSON.parse(String(init.body)) as { commands: Envelope[] };
			const bearer = new Headers(init.headers).get('authorization')?.split('.')[1] ?? '';
			const { sub } = JSON.parse(Buffer.from(bearer, 'base64url').toString()) as { sub: string };
			for (const envelope of commands)
				if (!this.seen.has(envelope.id))
					this.seen.set(envelope.id, { envelope, now: this.server.clock.now, device: sub });
		}
		return this.server.app.request(path, init);
	};

	protected async ask(who: Home | Leading, command: Command): Promise<void> {
		const phone = this.phones[who];
		const dispatched = await phone.ask(command);
		if ('id' in dispatched) await expectSaid(phone, command);
	}

	protected async sync(who: Home | Leading, fates: readonly Fate[]): Promise<void> {
		const phone = this.phones[who];
		phone.net.fates = [...fates];
		await phone.sync();
		phone.net.heal();
		if (phone.reported.length > 0) throw phone.reported[0];
	}

	/** The last such command of a phone that came to the server comes ten times more, and once with another body. */
	protected async again(who: Home, name: CommandName, otherArgs: object): Promise<void> {
		const { device } = this.phones[who];
		const envelope = [...this.seen.values()]
			.filter(({ envelope: one, device: from }) => from === device && one.name === name)
			.at(-1)?.envelope;
		if (!envelope) return;
		const send = async (commands: unknown[]) => {
			const reply = await this.server.request('/api/push', { device, json: { commands } });
			return ((await reply.json()) as { results: { status: string; code?: string }[] }).results;
		};
		const same = await send(Array.from({ length: 10 }, () => envelope));
		expect(new Set(same.map(({ status, code }) => code ?? status)).size).toBe(1);
		if (same[0]?.code === 'ACCESS_ENDED') return;
		expect(await send([{ ...envelope, args: otherArgs }])).toMatchObject([{ code: 'COMMAND_ID_REUSED' }]);
	}

	/** The chair moves a household, or takes it out, back, or a new one in. */
	protected home(what: 'move' | 'leave' | 'return' | 'add', id: string, group: string): Promise<void> {
		const command: Record<typeof what, Command> = {
			move: { name: 'household.move', args: { id, group } },
			leave: { name: 'household.leave', args: { id } },
			return: { name: 'household.return', args: { id, group } },
			add: { name: 'household.add', args: { id: 'h5', name: '分家', group, order: 9, ways: ['paper'] } },
		};
		return this.ask('chair', command[what]);
	}
}
