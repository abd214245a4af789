import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { TestServer } from '#tests/support/server';
import { type EmulatorAssociation, foundWithActors } from '#tests/support/emulator-association';
import { expectNoFlicker } from './flicker';
import { CARDS, PEOPLE, type Person } from './people';
import { Phone } from './phone';
import type { Step } from './steps';
import { publish, tapOf } from './taps';

/** An association on the real server, and the phones of six of its people. */
export class Simulation {
	readonly server: TestServer;
	readonly association: EmulatorAssociation;
	readonly phones: Record<Person, Phone>;
	/** h2's cards: the last one is the one that counts. */
	readonly cards = ['k-h2'];
	#circulars = 0;

	constructor(server: TestServer, association: EmulatorAssociation) {
		this.server = server;
		this.association = association;
		const phone = (person: Person) => new Phone(server, `${association.id}-${person}`, association[person].device);
		this.phones = {
			chair: phone('chair'),
			officer: phone('officer'),
			leader: phone('leader'),
			h1: phone('h1'),
			h2: phone('h2'),
			family: phone('family'),
		};
	}

	/** Founds the association, lets everybody in, and has three circulars on the board. */
	static async start(server: TestServer): Promise<Simulation> {
		const simulation = new Simulation(server, await foundWithActors(server));
		for (const person of PEOPLE) {
			const phone = simulation.phones[person];
			await phone.join(simulation.association.card(CARDS[person]).secret);
			if (person === 'chair') {
				await phone.sync();
				for (const pick of [0, 1, 2]) await phone.ask(publish(simulation.#nextCircular(), pick));
			}
			await phone.sync();
		}
		return simulation;
	}

	#nextCircular(): Id {
		return `c${(this.#circulars += 1)}`;
	}

	/** Does one step; a step that makes no sense now does nothing. A minute passes with each. */
	async take(step: Step): Promise<void> {
		this.server.clock.advance(60_000);
		if (step.do === 'sync') return this.#sync(step);
		if (step.do === 'trouble') return this.#trouble(step);
		const phone = this.phones[step.who];
		const command = await tapOf(phone, step, () => this.#nextCircular());
		if (!command) return;
		phone.faults.full = step.full;
		await phone.ask(command).catch((error: unknown) => {
			if (!(error instanceof Error) || error.name !== 'StorageFull' || !step.full) throw error;
		});
		phone.faults.full = false;
	}

	async #sync({ who, fates, crashAfter, full, tabs }: Extract<Step, { do: 'sync' }>): Promise<void> {
		const phone = this.phones[who];
		phone.net.fates = [...fates];
		phone.faults.crashAfter = crashAfter;
		phone.faults.full = full;
		await (tabs ? phone.syncInTwoTabs() : phone.sync());
		phone.net.heal();
		// Any fault that was not ours to make is a bug.
		const unexpected = phone.reported.splice(0).filter((error) => !String(error).includes('Crash'));
		if (unexpected.length > 0) throw unexpected[0];
		if (crashAfter !== Infinity) phone.reboot();
		phone.faults.full = false;
		await expectNoFlicker(phone);
	}

	async #trouble(step: Extract<Step, { do: 'trouble' }>): Promise<void> {
		const phone = this.phones[step.who];
		switch (step.what) {
			case 'clock':
				phone.clockOff = step.clockOff;
				return;
			case 'deliver':
				return phone.net.deliver();
			case 'wiped':
				await phone.wipe();
				return this.#join(step.who);
			case 'signedOut':
				phone.signedIn = false;
				await phone.sync();
				return this.#join(step.who);
			case 'oldApp':
				return this.#old(phone, { name: 'receipt.read', v: 0 });
			case 'unknown':
				return this.#old(phone, { name: 'receipt.stamp', v: 1 });
			case 'tooLarge':
				return this.#old(phone, { name: 'receipt.read', v: 1, args: 'x'.repeat(1_100_000) });
			case 'revoke':
				await this.#asChair({ name: 'key.revoke', args: { id: this.cards.at(-1) ?? '', household: 'h2' } });
				return;
			case 'newCard':
				return this.#newCard();
		}
	}

	/** A seat's card is used once: the same device shows it again, or, after a wipe of everything, a household's. */
	async #join(who: Person): Promise<void> {
		const phone = this.phones[who];
		phone.signedIn = true;
		const name = who === 'h2' ? (this.cards.at(-1) ?? '') : CARDS[who];
		await phone.join(this.association.card(name).secret).catch((error: unknown) => {
			if (!(error instanceof Error) || error.name !== 'ApiError') throw error;
		});
	}

	async #newCard(): Promise<void> {
		const id = `k-h2-${this.cards.length}`;
		const key = this.association.print(id, { kind: 'household', household: 'h2', relation: 'self' });
		await this.#asChair({ name: 'key.issue', args: key });
		await this.phones.chair.sync();
		this.cards.push(id);
		await this.#join('h2');
	}

	async #asChair(command: Command): Promise<void> {
		await this.phones.chair.ask(command);
	}

	/** What an app of another version left in the outbox. */
	async #old(phone: Phone, { name, v, args }: { name: string; v: number; args?: unknown }): Promise<void> {
		const [association = '', member = ''] = phone.m.split('/');
		const id = phone.clockAndIds.newId();
		const entry = { id, v, as: { association, member }, at: phone.now(), name, args: args ?? {} };
		await phone.db.outbox.add({ ...entry, m: phone.m, state: 'pending' });
		phone.foreign.add(id);
	}

	/** All faults are over: everybody talks to the server until nothing is left to say. The leaders last, then all. */
	async heal(): Promise<void> {
		for (const person of [...[...PEOPLE].reverse(), ...PEOPLE]) {
			const phone = this.phones[person];
			await phone.net.deliver();
			phone.reboot();
			for (let tries = 0; tries < 20; tries++) {
				await phone.sync();
				if (phone.status.state.phase === 'idle') break;
			}
			if (phone.reported.length > 0) throw phone.reported[0];
		}
	}
}
