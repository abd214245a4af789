import type { Audience } from '#contract/content';
import { presentAudience } from '#domain/audience';
import { audienceLabel } from '#i18n/audience';
import { numberLabel } from '#i18n/format';
import { desk } from '#i18n/words';
import type { MemberKey } from '#local/db';
import { getRoster, type Roster } from '#local/roster';
import { db } from './context';

/** The groups and households among which an audience is chosen. */
export const readRecipients = (memberKey: MemberKey): Promise<Roster> => getRoster(db, memberKey);

/** 「全戸」 and 「72」: an audience in words, with the number of its households that live here. */
export function audienceSummary(audience: Audience, { groups, households }: Roster): [to: string, count: string] {
	const to = audience.to === 'households' ? desk.to.without : audienceLabel(audience, groups);
	return [to, numberLabel(presentAudience(audience, households).length)];
}
