import { understand, type Command, type Envelope } from '#contract/commands';
import type { Id, MemberRef, Moment } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Member } from '#contract/member';
import type { Change, PullPage, PullRequest } from '#contract/pull';
import { PUSH_LIMIT, type PushResult } from '#contract/push';
import type { Row } from '#contract/rows';
import { decide } from '#domain/commands/index';
import { deviceCountsOf } from '#domain/devices';
import { dayInJapan } from '#domain/moment';
import { refOf, RowSet } from '#domain/row-set';
import { seenBy } from '#domain/seen-by';
import { tokensFor, tokensOf } from '#domain/visibility';
import { PRACTICE_DEVICE } from './device';
import type { Kept, Numbered } from './kept';

/** So many commands of a phone are remembered: those of several pushes, which it may send once more. */
const ANSWERS_MAX = 4 * PUSH_LIMIT;

/** Names what a member may see: a member of the practice town never changes. */
const SCOPE = 'practice';

const nameOf = (row: Row): string => {
	const { kind, id } = refOf(row);
	return `${kind}/${id}`;
};

/** The household whose own phone is told of a row, beside those whom its tokens tell. */
function ownerOf(row: Row): Id | undefined {
	if (row.kind === 'household' || row.kind === 'safetyNeed' || row.kind === 'watch') return row.row.id;
	const isOwned =
		row.kind === 'receipt' ||
		row.kind === 'answer' ||
		row.kind === 'thread' ||
		row.kind === 'ballot' ||
		row.kind === 'safetyReport';
	return isOwned ? row.row.household : undefined;
}

/**
 * The server of the practice town, in the page itself: the same domain code decides, numbers and shows, over rows in
 * memory. It knows no keys, jobs, mails or pushes.
 */
export class PracticeServer {
	#seq: number;
	readonly #rows: Map<string, Numbered>;
	readonly #answers: Map<string, PushResult>;
	#hasMoved = false;

	constructor(
		private readonly members: readonly Member[],
		kept: Kept = { seq: 0, rows: [], answers: [] },
	) {
		this.#seq = kept.seq;
		this.#rows = new Map(kept.rows.map((one) => [nameOf(one.row), one]));
		this.#answers = new Map(kept.answers);
	}

	/** What is to be kept, so that a reload goes on. */
	get kept(): Kept {
		return { seq: this.#seq, rows: [...this.#rows.values()], answers: [...this.#answers] };
	}

	/** True when it is another one than it began as. */
	get hasMoved(): boolean {
		return this.#hasMoved;
	}

	/** Every row, in no order. */
	get rows(): RowSet {
		return new RowSet([...this.#rows.values()].map(({ row }) => row));
	}

	/** Decides as a member, and writes what follows. Answers why not, by its code. */
	carryOut(
		command: Command,
		member: Member,
		{ id, now, claimed = now, device }: { id: Id; now: Moment; claimed?: Moment; device?: Id },
	) {
		const stamp = { command: id, now, claimed, seq: this.#seq + 1, ...(device !== undefined && { device }) };
		const verdict = decide(command, { member, find: this.rows.find, stamp });
		if (!('refused' in verdict)) for (const row of verdict.rows) this.#write(row);
		return verdict;
	}

	/** The answer to each command, as `POST /api/push` gives it; the same id is answered the same again. */
	push(commands: readonly Envelope[], now: Moment): PushResult[] {
		return commands.map((envelope) => {
			const before = this.#answers.get(envelope.id);
			if (before) return before;
			const result = this.#answerTo(envelope, now);
			this.#remember(result);
			return result;
		});
	}

	#remember(result: PushResult): void {
		this.#answers.set(result.id, result);
		const [oldest] = this.#answers.keys();
		if (oldest !== undefined && this.#answers.size > ANSWERS_MAX) this.#answers.delete(oldest);
		this.#hasMoved = true;
	}

	#write(row: Row): void {
		this.#rows.set(nameOf(row), { seq: (this.#seq += 1), row });
		this.#hasMoved = true;
	}

	#answerTo(envelope: Envelope, now: Moment): PushResult {
		const { id } = envelope;
		const member = this.#memberOf(envelope.as);
		if (!member) return { id, status: 'refused', code: 'ACCESS_ENDED' };
		const understood = understand(envelope);
		if (!understood.ok) return { id, status: 'refused', code: understood.code };
		const by = { id, now, claimed: envelope.at, device: PRACTICE_DEVICE };
		const verdict = this.carryOut(understood.command, member, by);
		if (!('refused' in verdict)) return { id, status: 'done' };
		const { refused: code, detail } = verdict;
		return { id, status: 'refused', code, ...(detail && { detail }) };
	}

	/** What is new for each member, as `POST /api/pull` answers it, in one page. */
	pull(members: PullRequest['members']): PullPage[] {
		return members.map(({ as, cursor }) => {
			const member = this.#memberOf(as);
			if (!member) return { as, status: 'ended' };
			if (cursor && (cursor.scope !== SCOPE || cursor.shared > this.#seq)) return { as, status: 'reset' };
			const changes = this.#changesFor(member, cursor?.shared ?? 0);
			const at = { shared: this.#seq, own: 0, scope: SCOPE };
			return { as, status: 'page', member, changes, cursor: at, more: false };
		});
	}

	/** What nobody sees any more, such as a removed reading, is gone from a phone; one that begins never had it. */
	#changesFor(member: Member, from: number): Change[] {
		const { find } = this.rows;
		const tokens = tokensOf(member);
		return [...this.#rows.values()]
			.filter(({ seq }) => seq > from)
			.sort((a, b) => a.seq - b.seq)
			.flatMap(({ row }): Change[] => {
				const open = tokensFor(row, find);
				if (open.some((token) => tokens.includes(token))) return [seenBy(row, tokens)];
				if (member.household !== undefined && ownerOf(row) === member.household) return [row];
				const { kind, id } = refOf(row);
				return from > 0 && open.length === 0 ? [{ gone: kind, id }] : [];
			});
	}

	#memberOf({ association, member: id }: MemberRef): Member | undefined {
		return this.members.find((one) => one.association === association && one.member === id);
	}

	/** Notes that a household has a phone, as the real server does when one comes in by a card. */
	noteDevice(household: Household, device: Id, now: Moment): void {
		const devices = [{ id: device, relation: 'self' as const, since: now, seen: dayInJapan(now) }];
		const row: Row = {
			kind: 'household',
			row: { ...household, devices, deviceCounts: deviceCountsOf(devices, false) },
		};
		this.#write(row);
	}

	/** The households of the town. */
	get households(): Household[] {
		return [...this.rows].flatMap((one) => (one.kind === 'household' ? [one.row] : []));
	}
}
