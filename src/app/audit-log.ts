import type { Known } from '#features/audit/lines';
import { listAudit } from '#local/audit';
import type { MemberKey } from '#local/db';
import { listDuties } from '#local/duties';
import { getRoster } from '#local/roster';
import { listCirculars, listLessons, listRegistered } from '#local/queries';
import { listSeats } from '#local/seats';
import { db } from './context';

/** Titles are looked up among as many circulars as three years may have. */
const CIRCULARS = 1_500;

/** The audit's rows, and the names of what they speak of by its ids. */
export async function readAuditLog(memberKey: MemberKey) {
	const [rows, roster, seats, circulars, lessons, duties, registered] = await Promise.all([
		listAudit(db, memberKey),
		getRoster(db, memberKey),
		listSeats(db, memberKey),
		listCirculars(db, memberKey, CIRCULARS),
		listLessons(db, memberKey, ''),
		listDuties(db, memberKey),
		listRegistered(db, memberKey),
	]);
	const known: Known = {
		households: new Map(roster.households.map((row) => [row.id, row])),
		groups: new Map(roster.groups.map((row) => [row.id, row])),
		seats: new Map(seats.map((row) => [row.id, row])),
		lessons: new Map(lessons.map((row) => [row.id, row])),
		duties: new Map(duties.map(({ duty }) => [duty.id, duty])),
		registered: new Map(registered.map((row) => [row.id, row])),
		circulars: new Map(circulars.map(({ circular }) => [circular.id, circular])),
	};
	return { rows, known };
}
