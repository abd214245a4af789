import type { Audience } from '#contract/content';
import { presentAudience } from '#domain/audience';
import { audienceLabel } from '#features/desk/audience';
import { numberLabel } from '#i18n/format';
import type { Roster } from '#local/ledgers';

/** 「全戸」 and 「72」: an audience in words, with the number of its households. */
export function audienceSummary(audience: Audience, { groups, households }: Roster): [to: string, count: string] {
	return [audienceLabel(audience, groups), numberLabel(presentAudience(audience, households).length)];
}
