/** What the city's seat fills in for a new association. */
export interface Founding {
	name: string;
	district: string;
	phone: string;
	/** The chair's title, as readers see it. */
	title: string;
}
