import { at, found, listAt, textAt, type Deployment, type Finding } from './check';

/** The alarms, by the names of their files. */
export const ALARMS = ['failing', 'guessing', 'power'];

/** Whether somebody is rung when something goes wrong, and that no token of a mail or a calendar stands in a log. */
export async function checkWatching({ project, ask, file }: Deployment): Promise<Finding[]> {
	const answer = await ask(`https://monitoring.googleapis.com/v3/projects/${project}/alertPolicies?pageSize=500`);
	const sink = await ask(`https://logging.googleapis.com/v2/projects/${project}/sinks/_Default`);
	const filters = listAt(sink, 'exclusions').map((one) => textAt(one, 'filter'));
	const excluded = ['mail', 'calendar'].every((what) => filters.some((filter) => filter.includes(what)));
	const alarms = ALARMS.map((name) => {
		const path = `functions/operator/alarms/${name}.json`;
		const policy = listAt(answer, 'alertPolicies').find(
			(one) => textAt(one, 'displayName') === textAt(JSON.parse(file(path)), 'displayName'),
		);
		if (!policy) return found(`alarm ${name}`, `Missing: gcloud monitoring policies create --policy-from-file=${path}`);
		const rings = listAt(policy, 'notificationChannels').length > 0 && at(policy, 'enabled') !== false;
		return found(`alarm ${name}`, !rings && 'It rings nobody: give it a notification channel, and switch it on.');
	});
	return [
		...alarms,
		found('log without tokens of mails and calendars', !excluded && 'Exclude them: see the README, Deploying.'),
	];
}
