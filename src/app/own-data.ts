import type { Id } from '#contract/ids';
import type { MemberKey } from '#local/db';
import { rowOf, rowsOf } from '#local/confirmed-rows';
import { listDuties } from '#local/duties';
import { listLessonApplications } from '#local/lesson-applications';
import { listOwnReceipts } from '#local/own-receipts';
import { getCircular, listGroups } from '#local/queries';
import { getOwnSafety } from '#local/safety';
import { listOwnThreads } from '#local/threads';
import { readAssociation } from './association';
import { db } from './context';
import { readHousehold } from './household';
import { now } from './now';

/** All that this phone has of what is stored about its household. */
export async function readOwnData(memberKey: MemberKey, id: Id) {
	const [household, association, groups, receipts, threads, applications, answers, safety, duties, watch] =
		await Promise.all([
			readHousehold(memberKey, id),
			readAssociation(memberKey),
			listGroups(db, memberKey),
			listOwnReceipts(db, memberKey),
			readOwnThreads(memberKey),
			listLessonApplications(db, memberKey),
			readOwnAnswers(memberKey),
			getOwnSafety(db, memberKey, now()),
			listDuties(db, memberKey),
			rowOf(db, memberKey, 'watch', id),
		]);
	const rows = applications.map(({ row }) => row);
	return { household, association, groups, receipts, threads, applications: rows, answers, safety, duties, watch };
}

async function readOwnThreads(memberKey: MemberKey) {
	const threads = await listOwnThreads(db, memberKey);
	return Promise.all(
		threads.map(async (thread) => ({
			thread,
			circular: (await getCircular(db, memberKey, thread.circular))?.circular,
		})),
	);
}

async function readOwnAnswers(memberKey: MemberKey) {
	const answers = await rowsOf(db, memberKey, 'answer');
	return Promise.all(
		answers.map(async (answer) => ({
			answer,
			circular: (await getCircular(db, memberKey, answer.circular))?.circular,
		})),
	);
}
